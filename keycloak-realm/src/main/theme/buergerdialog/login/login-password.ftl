<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout summary=["password"]; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
            <input type="text" class="unseen" name="username" value="${(auth.attemptedUsername)!""}" autocomplete="username" tabindex="-1" aria-hidden="true" readonly>
            <@f.password id="password" label=msg("password") focus=!messagesPerField.existsError("password")/>
            <#if realm.resetPasswordAllowed>
            <p class="beneath"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
            </#if>
            <@f.buttons label=msg("doLogIn") name="login" id="kc-login" cancel=false/>
        </form>
        <@f.revealScript/>
        <@passkeys.conditionalUIData/>
    </#if>
</@layout.registrationLayout>
