<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error"; section>
    <#if section = "header">
        ${msg("recovery-code-config-header")}
    <#elseif section = "form">
        <p class="lede">${msg("recovery-code-config-warning-message")}</p>
        <div class="note warn"><p>${msg("recovery-code-config-warning-title")}</p></div>
        <ol id="kc-recovery-codes-list">
            <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
            <li>${code[0..3]}-${code[4..7]}-${code[8..]}</li>
            </#list>
        </ol>
        <div class="buttons">
            <button class="btn quiet" id="printRecoveryCodes" type="button">${msg("recovery-codes-print")}</button>
            <button class="btn quiet" id="downloadRecoveryCodes" type="button">${msg("recovery-codes-download")}</button>
        </div>
        <form class="aside" id="kc-recovery-codes-settings-form" action="${url.loginAction}" method="post">
            <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
            <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
            <input type="hidden" id="userLabel" name="userLabel" value="${msg("recovery-codes-label-default")}">
            <div class="choice">
                <input type="checkbox" id="kcRecoveryCodesConfirmationCheck" required>
                <label for="kcRecoveryCodesConfirmationCheck">${msg("recovery-codes-confirmation-message")}</label>
            </div>
            <@passwordCommons.logoutOtherSessions/>
            <@f.buttons id="saveRecoveryAuthnCodesBtn" label=msg("recovery-codes-action-complete")/>
        </form>
        <script type="module">
            <#outputformat "JavaScript">
            document.getElementById("printRecoveryCodes").addEventListener("click", () => window.print());
            document.getElementById("downloadRecoveryCodes").addEventListener("click", () => {
                const codes = Array.from(document.querySelectorAll("#kc-recovery-codes-list li"), (item, i) => `${"$"}{i + 1}: ${"$"}{item.textContent}`);
                const text = [${msg("recovery-codes-download-file-header")?c}, "", ...codes, "", ${msg("recovery-codes-download-file-description")?c}, ""].join("\r\n");
                const link = document.createElement("a");
                link.href = "data:text/plain;charset=utf-8," + encodeURIComponent(text);
                link.download = "codes.txt";
                link.click();
            });
            </#outputformat>
        </script>
    </#if>
</@layout.registrationLayout>
