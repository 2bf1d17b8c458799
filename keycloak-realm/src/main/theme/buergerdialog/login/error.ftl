<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${kcSanitize(msg("errorTitle"))?no_esc}
    <#elseif section = "form">
        <div id="kc-error-message">
            <p class="lede">${kcSanitize(message.summary)?no_esc}</p>
            <p>${msg("portalErrorHelp")}</p>
            <#if traceId??>
            <p class="small" id="traceId">${msg("traceIdSupportMessage", traceId)}</p>
            </#if>
            <#if !skipLink??>
            <a class="btn primary" id="backToApplication" href="${((client.baseUrl)?has_content)?then((client.baseUrl)!"", properties.portalUrl + "/")}">${msg("backToApplication")}</a>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
