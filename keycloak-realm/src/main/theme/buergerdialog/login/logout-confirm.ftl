<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("logoutConfirmTitle")}
    <#elseif section = "form">
        <p class="lede">${msg("logoutConfirmHeader")}</p>
        <form id="kc-logout-confirm" action="${url.logoutConfirmAction}" method="post">
            <input type="hidden" name="session_code" value="${logoutConfirm.code}">
            <div class="buttons">
                <button class="btn primary" id="kc-logout" name="confirmLogout" value="true" type="submit">${msg("doLogout")}</button>
                <#if !logoutConfirm.skipLink>
                <a class="btn quiet" href="${((client.baseUrl)?has_content)?then((client.baseUrl)!"", properties.portalUrl + "/")}">${msg("portalStaySignedIn")}</a>
                </#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
