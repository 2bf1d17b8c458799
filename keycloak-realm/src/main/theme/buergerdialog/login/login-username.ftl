<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "passkeys.ftl" as passkeys>
<#import "providers.ftl" as providers>
<@layout.registrationLayout summary=["username"] displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <#if realm.password>
        <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
            <#if !usernameHidden??>
            <@f.text id="username" label=f.emailLabel() value=(login.username!"") inputmode=realm.loginWithEmailAllowed?then("email", "") autocomplete=enableWebAuthnConditionalUI?has_content?then("username webauthn", "username") focus=!messagesPerField.existsError("username")/>
            <#if realm.rememberMe>
            <@f.checkbox id="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/>
            </#if>
            </#if>
            <@f.buttons label=msg("doContinue") name="login" id="kc-login" cancel=false/>
        </form>
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
