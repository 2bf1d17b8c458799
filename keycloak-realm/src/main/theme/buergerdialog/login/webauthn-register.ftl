<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("webauthn-registration-title")}
    <#elseif section = "form">
        <p class="lede">${msg("portalPasskeyRegisterIntro")}</p>
        <form id="register" action="${url.loginAction}" method="post">
            <input type="hidden" id="clientDataJSON" name="clientDataJSON">
            <input type="hidden" id="attestationObject" name="attestationObject">
            <input type="hidden" id="publicKeyCredentialId" name="publicKeyCredentialId">
            <input type="hidden" id="authenticatorLabel" name="authenticatorLabel">
            <input type="hidden" id="transports" name="transports">
            <input type="hidden" id="authenticatorAttachment" name="authenticatorAttachment">
            <input type="hidden" id="error" name="error">
            <@passwordCommons.logoutOtherSessions/>
            <div class="buttons"><button class="btn primary wide" id="registerWebAuthn" type="button">${msg("doRegisterSecurityKey")}</button></div>
        </form>
        <script type="module">
            <#outputformat "JavaScript">
            import { registerByWebAuthn } from "${url.resourcesPath}/js/webauthnRegister.js";
            document.getElementById("registerWebAuthn").addEventListener("click", () => registerByWebAuthn({
                challenge : ${challenge?c},
                userid : ${userid?c},
                username : ${username?c},
                signatureAlgorithms : [<#list signatureAlgorithms as sigAlg>${sigAlg?c},</#list>],
                rpEntityName : ${rpEntityName?c},
                rpId : ${rpId?c},
                attestationConveyancePreference : ${attestationConveyancePreference?c},
                authenticatorAttachment : ${authenticatorAttachment?c},
                requireResidentKey : ${requireResidentKey?c},
                residentKey : ${(residentKey!"not specified")?c},
                userVerificationRequirement : ${userVerificationRequirement?c},
                createTimeout : ${createTimeout?c},
                excludeCredentialIds : ${excludeCredentialIds?c},
                initLabel : ${msg("webauthn-registration-init-label")?c},
                initLabelPrompt : ${msg("webauthn-registration-init-label-prompt")?c},
                errmsg : ${msg("webauthn-unsupported-browser-text")?c}
            }), { once: true });
            </#outputformat>
        </script>
        <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
        <form id="kc-webauthn-settings-form" action="${url.loginAction}" method="post">
            <button class="btn quiet wide" type="submit" id="cancelWebAuthnAIA" name="cancel-aia" value="true">${msg("doCancel")}</button>
        </form>
        </#if>
    </#if>
</@layout.registrationLayout>
