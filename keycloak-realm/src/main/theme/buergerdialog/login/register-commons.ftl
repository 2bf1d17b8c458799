<#import "fields.ftl" as f>
<#macro termsAcceptance>
    <#if termsAcceptanceRequired??>
    <div class="field<#if messagesPerField.existsError("termsAccepted")> error</#if>">
        <div class="terms" id="kc-registration-terms-text">
            <h2>${msg("termsTitle")}</h2>
            ${kcSanitize(msg("termsText", properties.portalUrl))?no_esc}
        </div>
        <@f.errorText id="termsAccepted" errors=["termsAccepted"]/>
        <div class="choice">
            <input type="checkbox" id="termsAccepted" name="termsAccepted" required<@f.described id="termsAccepted" errors=["termsAccepted"]/>>
            <label for="termsAccepted">${msg("acceptTerms")}</label>
        </div>
    </div>
    </#if>
</#macro>
