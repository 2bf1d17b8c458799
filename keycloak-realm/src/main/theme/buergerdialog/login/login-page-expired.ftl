<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
        <p class="lede">${msg("portalExpiredHelp")}</p>
        <div class="buttons">
            <a class="btn primary" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a>
            <a class="btn quiet" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a>
        </div>
    </#if>
</@layout.registrationLayout>
