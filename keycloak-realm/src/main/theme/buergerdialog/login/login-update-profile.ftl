<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error" summary=userProfileCommons.names(); section>
    <#if section = "header">
        ${msg("loginProfileTitle")}
    <#elseif section = "form">
        <p class="lede">${msg("portalUpdateProfileIntro")}</p>
        <form id="kc-update-profile-form" action="${url.loginAction}" method="post" novalidate>
            <@userProfileCommons.userProfileFormFields/>
            <@f.buttons label=msg("portalSave")/>
        </form>
    </#if>
</@layout.registrationLayout>
