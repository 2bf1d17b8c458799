<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "password-commons.ftl" as passwordCommons>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error" summary=userProfileCommons.names(); section>
    <#if section = "header">
        ${msg("updateEmailTitle")}
    <#elseif section = "form">
        <p class="lede">${msg("portalUpdateEmailIntro")}</p>
        <form id="kc-update-email-form" action="${url.loginAction}" method="post" novalidate>
            <@userProfileCommons.userProfileFormFields/>
            <@passwordCommons.logoutOtherSessions/>
            <@f.buttons label=msg("portalSave")/>
        </form>
    </#if>
</@layout.registrationLayout>
