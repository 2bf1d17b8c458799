<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<@layout.registrationLayout summary=["totp"] targets={"totp": "kc-otp-credential-0"}; section>
    <#if section = "header">
        ${msg("portalOtpResetTitle")}
    <#elseif section = "form">
        <form id="kc-otp-reset-form" action="${url.loginAction}" method="post">
            <fieldset class="field<#if f.hasError(["totp"])> error</#if>">
                <legend>${msg("otp-reset-description")}</legend>
                <@f.errorText id="totp" errors=["totp"]/>
                <#list configuredOtpCredentials.userOtpCredentials as credential>
                <div class="choice">
                    <input type="radio" id="kc-otp-credential-${credential?index}" name="selectedCredentialId" value="${credential.id}"<#if credential.id == configuredOtpCredentials.selectedCredentialId> checked</#if>>
                    <label for="kc-otp-credential-${credential?index}">${credential.userLabel!""}</label>
                </div>
                </#list>
            </fieldset>
            <@f.buttons id="kc-otp-reset-form-submit" label=msg("doContinue") cancel=false/>
        </form>
    </#if>
</@layout.registrationLayout>
