<#ftl output_format="plainText">
<#function name>
    <#local full = ((user.firstName)!"") + " " + ((user.lastName)!"")>
    <#return ((user.firstName)?has_content && full?matches("[\\p{L}\\p{M}' \\-]{1,60}"))?then(" " + full?trim, "")>
</#function>

<#macro mail href expires ignore>
<#local brand = (realmName!"")?split(" · ")>
${msg("portalGreeting", name())}

<#nested>

${href}

${msg("portalExpires", expires)} ${ignore}

--${" "}
${msg("portalMailFooter", (brand?size gt 1)?then(brand[0], properties.townName), (brand?size gt 1)?then(brand[1], properties.portalName))}
${msg("portalImprint")}: ${properties.portalUrl}/impressum
${msg("portalPrivacy")}: ${properties.portalUrl}/datenschutz
</#macro>
