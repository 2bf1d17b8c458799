<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "passkeys.ftl" as passkeys>
<#import "providers.ftl" as providers>
<#assign failed = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout summary=["username", "password"] targets=usernameHidden???then({"username": "password"}, {}) displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <#if realm.password>
        <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
            <#if !usernameHidden??>
            <@f.text id="username" label=f.emailLabel() value=(login.username!"") inputmode=realm.loginWithEmailAllowed?then("email", "") autocomplete=enableWebAuthnConditionalUI?has_content?then("username webauthn", "username") errors=["username", "password"] focus=!failed/>
            </#if>
            <@f.password id="password" label=msg("password") errors=usernameHidden???then(["username", "password"], ["password"]) focus=!failed && usernameHidden??/>
            <#if realm.resetPasswordAllowed>
            <p class="beneath"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
            </#if>
            <#if realm.rememberMe && !usernameHidden??>
            <@f.checkbox id="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/>
            </#if>
            <input type="hidden" id="id-hidden-input" name="credentialId" value="${(auth.selectedCredential)!""}">
            <@f.buttons label=msg("doLogIn") name="login" id="kc-login" cancel=false/>
        </form>
        <@f.revealScript/>
        </#if>
        <@passkeys.conditionalUIData/>
    <#elseif section = "info">
        <#if realm.password && realm.registrationAllowed && !registrationDisabled??>
        <h2>${msg("noAccount")}</h2>
        <p>${msg("portalRegisterHint")}</p>
        <a class="btn quiet wide" href="${url.registrationUrl}">${msg("doRegister")}</a>
        </#if>
    <#elseif section = "socialProviders">
        <@providers.list/>
    </#if>
</@layout.registrationLayout>
