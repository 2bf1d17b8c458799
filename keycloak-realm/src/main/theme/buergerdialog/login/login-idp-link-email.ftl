<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("emailLinkIdpTitle", idpDisplayName)}
    <#elseif section = "form">
        <p class="lede" id="instruction1">${msg("emailLinkIdp1", idpDisplayName, brokerContext.username, realm.displayName)}</p>
        <p id="instruction2">${msg("emailLinkIdp2")} <a href="${url.loginAction}">${msg("emailLinkIdp3")}</a></p>
        <p id="instruction3">${msg("emailLinkIdp4")} <a href="${url.loginAction}">${msg("emailLinkIdp5")}</a></p>
    </#if>
</@layout.registrationLayout>
