<#macro conditionalUIData>
    <#if enableWebAuthnConditionalUI?has_content>
    <form id="webauth" action="${url.loginAction}" method="post">
        <input type="hidden" id="clientDataJSON" name="clientDataJSON">
        <input type="hidden" id="authenticatorData" name="authenticatorData">
        <input type="hidden" id="signature" name="signature">
        <input type="hidden" id="credentialId" name="credentialId">
        <input type="hidden" id="userHandle" name="userHandle">
        <input type="hidden" id="error" name="error">
        <button class="btn quiet wide" id="authenticateWebAuthnButton" type="button"><i class="icon key" aria-hidden="true"></i> ${msg("webauthn-doAuthenticate")}</button>
    </form>
    <#if authenticators??>
    <form id="authn_select">
        <#list authenticators.authenticators as authenticator>
        <input type="hidden" name="authn_use_chk" value="${authenticator.credentialId}">
        </#list>
    </form>
    </#if>
    <script type="module">
        <#outputformat "JavaScript">
        import { authenticateByWebAuthn } from "${url.resourcesPath}/js/webauthnAuthenticate.js";
        import { initAuthenticate } from "${url.resourcesPath}/js/passkeysConditionalAuth.js";

        const args = {
            isUserIdentified : ${isUserIdentified},
            challenge : ${challenge?c},
            userVerification : ${userVerification?c},
            rpId : ${rpId?c},
            createTimeout : ${createTimeout?c},
            mediation : ${(mediation!"conditional")?c},
            authenticatorAttachment : ${(authenticatorAttachment!"not specified")?c},
        };

        document.addEventListener("DOMContentLoaded", () => initAuthenticate({ errmsg : ${msg("passkey-unsupported-browser-text")?c}, ...args }));
        document.getElementById("authenticateWebAuthnButton").addEventListener("click", () =>
            authenticateByWebAuthn({ errmsg : ${msg("webauthn-unsupported-browser-text")?c}, ...args }), { once: true });
        </#outputformat>
    </script>
    </#if>
</#macro>
