<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("webauthn-login-title")}
    <#elseif section = "form">
        <p class="lede">${msg("portalPasskeyIntro")}</p>
        <#if authenticators??>
        <form id="authn_select">
            <#list authenticators.authenticators as authenticator>
            <input type="hidden" name="authn_use_chk" value="${authenticator.credentialId}">
            </#list>
        </form>
        <#if shouldDisplayAuthenticators?? && shouldDisplayAuthenticators>
        <#if authenticators.authenticators?size gt 1><h2>${msg("webauthn-available-authenticators")}</h2></#if>
        <ul class="keys">
            <#list authenticators.authenticators as authenticator>
            <li id="kc-webauthn-authenticator-item-${authenticator?index}">
                <b id="kc-webauthn-authenticator-label-${authenticator?index}">${authenticator.label}</b>
                <span class="help"><#if (authenticator.transports.displayNameProperties)?has_content><#list authenticator.transports.displayNameProperties as name>${msg(name)}<#sep>, </#list> · </#if>${msg("webauthn-createdAt-label")} ${authenticator.createdAt}</span>
            </li>
            </#list>
        </ul>
        </#if>
        </#if>
        <form id="webauth" action="${url.loginAction}" method="post">
            <input type="hidden" id="clientDataJSON" name="clientDataJSON">
            <input type="hidden" id="authenticatorData" name="authenticatorData">
            <input type="hidden" id="signature" name="signature">
            <input type="hidden" id="credentialId" name="credentialId">
            <input type="hidden" id="userHandle" name="userHandle">
            <input type="hidden" id="error" name="error">
            <div class="buttons"><button class="btn primary wide" id="authenticateWebAuthnButton" type="button" autofocus>${msg("webauthn-doAuthenticate")}</button></div>
        </form>
        <script type="module">
            <#outputformat "JavaScript">
            import { authenticateByWebAuthn } from "${url.resourcesPath}/js/webauthnAuthenticate.js";
            document.getElementById("authenticateWebAuthnButton").addEventListener("click", () => authenticateByWebAuthn({
                isUserIdentified : ${isUserIdentified},
                challenge : ${challenge?c},
                userVerification : ${userVerification?c},
                rpId : ${rpId?c},
                createTimeout : ${createTimeout?c},
                errmsg : ${msg("webauthn-unsupported-browser-text")?c}
            }), { once: true });
            </#outputformat>
        </script>
    <#elseif section = "info">
        <#if realm.registrationAllowed && !registrationDisabled??>
        <p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
        </#if>
    </#if>
</@layout.registrationLayout>
