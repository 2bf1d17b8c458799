<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("frontchannel-logout.title")}
    <#elseif section = "form">
        <p>${msg("frontchannel-logout.message")}</p>
        <ul>
            <#list logout.clients as client>
            <li>${client.name} <iframe src="${client.frontChannelLogoutUrl}" title="${client.name}" hidden></iframe></li>
            </#list>
        </ul>
        <#if logout.logoutRedirectUri?has_content>
        <script>
            <#outputformat "JavaScript">
            window.addEventListener("load", () => window.location.replace(${logout.logoutRedirectUri?c}));
            </#outputformat>
        </script>
        <a id="continue" class="btn primary" href="${logout.logoutRedirectUri}">${msg("doContinue")}</a>
        </#if>
    </#if>
</@layout.registrationLayout>
