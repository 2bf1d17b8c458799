<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#elseif requiredActions?has_content>${msg("confirmExecutionOfActions")}<#else>${message.summary}</#if>
    <#elseif section = "form">
        <div id="kc-info-message">
            <#if requiredActions?has_content>
            <ul>
                <#list requiredActions as action><li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li></#list>
            </ul>
            <#elseif messageHeader??>
            <p class="lede">${message.summary}</p>
            </#if>
            <#if !skipLink??>
            <#if pageRedirectUri?has_content>
            <a class="btn primary" href="${pageRedirectUri}">${msg("backToApplication")}</a>
            <#elseif actionUri?has_content>
            <a class="btn primary" href="${actionUri}">${msg("proceedWithAction")}</a>
            <#else>
            <a class="btn primary" href="${((client.baseUrl)?has_content)?then((client.baseUrl)!"", properties.portalUrl + "/")}">${msg("backToApplication")}</a>
            </#if>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
