<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error" summary=userProfileCommons.names(); section>
    <#if section = "header">
        ${msg("loginIdpReviewProfileTitle")}
    <#elseif section = "form">
        <p class="lede">${msg("portalReviewProfileIntro")}</p>
        <form id="kc-idp-review-profile-form" action="${url.loginAction}" method="post" novalidate>
            <@userProfileCommons.userProfileFormFields/>
            <@f.buttons label=msg("doContinue") cancel=false/>
        </form>
    </#if>
</@layout.registrationLayout>
