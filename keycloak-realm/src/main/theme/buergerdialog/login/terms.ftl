<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("termsTitle")}
    <#elseif section = "form">
        <div id="kc-terms-text">${kcSanitize(msg("termsText", properties.portalUrl))?no_esc}</div>
        <form action="${url.loginAction}" method="post">
            <div class="buttons">
                <button class="btn primary" name="accept" id="kc-accept" value="true" type="submit">${msg("doAccept")}</button>
                <button class="btn quiet" name="cancel" id="kc-decline" value="true" type="submit">${msg("doDecline")}</button>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
