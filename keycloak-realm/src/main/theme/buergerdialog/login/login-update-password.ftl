<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error" summary=["password", "password-confirm"] targets={"password": "password-new"}; section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "form">
        <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate>
            <#if (auth.attemptedUsername)?has_content>
            <input type="text" class="unseen" name="username" value="${auth.attemptedUsername}" autocomplete="username" tabindex="-1" aria-hidden="true" readonly>
            </#if>
            <@f.password id="password-new" label=msg("passwordNew") errors=["password"] rules=f.passwordRules() autocomplete="new-password" focus=!messagesPerField.existsError("password", "password-confirm")/>
            <@f.password id="password-confirm" label=msg("passwordNewConfirm") autocomplete="new-password"/>
            <@passwordCommons.logoutOtherSessions/>
            <@f.buttons label=msg("portalSavePassword") name="login"/>
        </form>
        <@f.revealScript/>
    </#if>
</@layout.registrationLayout>
