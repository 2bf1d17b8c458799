<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${kcSanitize(msg("webauthn-error-title"))?no_esc}
    <#elseif section = "form">
        <form id="kc-error-credential-form" action="${url.loginAction}" method="post">
            <input type="hidden" id="executionValue" name="authenticationExecution" value="${execution}">
            <input type="hidden" id="isSetRetry" name="isSetRetry" value="retry">
            <div class="buttons"><button class="btn primary" id="kc-try-again" type="submit">${msg("doTryAgain")}</button></div>
        </form>
        <#if isAppInitiatedAction??>
        <form id="kc-webauthn-settings-form" action="${url.loginAction}" method="post">
            <button class="btn quiet" type="submit" id="cancelWebAuthnAIA" name="cancel-aia" value="true">${msg("doCancel")}</button>
        </form>
        </#if>
    </#if>
</@layout.registrationLayout>
