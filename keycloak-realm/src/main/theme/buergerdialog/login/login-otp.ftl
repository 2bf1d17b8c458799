<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<@layout.registrationLayout summary=["totp"] targets={"totp": "otp"}; section>
    <#if section = "header">
        ${msg("portalOtpTitle")}
    <#elseif section = "form">
        <form id="kc-otp-login-form" action="${url.loginAction}" method="post" novalidate>
            <#if otpLogin.userOtpCredentials?size gt 1>
            <fieldset class="field">
                <legend>${msg("portalOtpDevice")}</legend>
                <#list otpLogin.userOtpCredentials as credential>
                <div class="choice">
                    <input type="radio" id="kc-otp-credential-${credential?index}" name="selectedCredentialId" value="${credential.id}"<#if credential.id == otpLogin.selectedCredentialId> checked</#if>>
                    <label for="kc-otp-credential-${credential?index}">${credential.userLabel!""}</label>
                </div>
                </#list>
            </fieldset>
            </#if>
            <@f.text id="otp" label=msg("loginOtpOneTime") help=msg("portalOtpHelp") errors=["totp"] autocomplete="one-time-code" inputmode="numeric" focus=!messagesPerField.existsError("totp")/>
            <@f.buttons label=msg("doLogIn") name="login" id="kc-login" cancel=false/>
        </form>
    </#if>
</@layout.registrationLayout>
