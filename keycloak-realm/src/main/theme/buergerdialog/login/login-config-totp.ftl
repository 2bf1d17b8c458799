<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error" summary=["totp", "userLabel"]; section>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "form">
        <p class="lede">${msg("loginTotpIntro")}</p>
        <ol class="steps" id="kc-totp-settings">
            <li>
                <p>${msg("loginTotpStep1")}</p>
                <ul id="kc-totp-supported-apps">
                    <#list totp.supportedApplications as app><li>${msg(app)}</li></#list>
                </ul>
            </li>
            <#if mode?? && mode = "manual">
            <li>
                <p>${msg("loginTotpManualStep2")}</p>
                <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
                <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
            </li>
            <li>
                <p>${msg("loginTotpManualStep3")}</p>
                <ul>
                    <li id="kc-totp-type">${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
                    <li id="kc-totp-algorithm">${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
                    <li id="kc-totp-digits">${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
                    <#if totp.policy.type = "totp">
                    <li id="kc-totp-period">${msg("loginTotpInterval")}: ${totp.policy.period}</li>
                    <#elseif totp.policy.type = "hotp">
                    <li id="kc-totp-counter">${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li>
                    </#if>
                </ul>
            </li>
            <#else>
            <li>
                <p>${msg("loginTotpStep2")}</p>
                <img class="code" id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" width="246" height="246" alt="${msg("portalTotpCodeAlt")}">
                <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
            </li>
            </#if>
            <li><p>${msg("loginTotpStep3")}</p></li>
        </ol>
        <form id="kc-totp-settings-form" action="${url.loginAction}" method="post" novalidate>
            <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
            <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
            <@f.text id="totp" label=msg("authenticatorCode") autocomplete="one-time-code" inputmode="numeric"/>
            <@f.text id="userLabel" label=msg("loginTotpDeviceName") help=msg("loginTotpStep3DeviceName") optional=(totp.otpCredentials?size == 0)/>
            <@passwordCommons.logoutOtherSessions/>
            <@f.buttons id="saveTOTPBtn" label=msg("portalSave")/>
        </form>
    </#if>
</@layout.registrationLayout>
