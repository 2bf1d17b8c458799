<#-- The frame of every mail: one column, one button, nothing loaded from anywhere. -->
<#assign accent = (properties.accent!"")?matches("#[0-9a-fA-F]{6}")?then(properties.accent!"", "#0a5c5a")>
<#assign font = "font-family:Inter,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif">

<#macro emailLayout title="">
<#local brand = (realmName!"")?split(" · ")>
<#local town = (brand?size gt 1)?then(brand[0], properties.townName)>
<#local portal = (brand?size gt 1)?then(brand[1], properties.portalName)>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr!true)?then("ltr", "rtl")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title?has_content?then(title, town + " · " + portal)}</title>
</head>
<body style="margin:0;padding:0;background:#f6f7f5;color:#16211f;${font};font-size:17px;line-height:1.55">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;background:#f6f7f5"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:separate;max-width:600px;background:#ffffff;border:1px solid #d8dedb;border-radius:14px">
<tr><td style="padding:20px 28px;border-bottom:4px solid ${accent};${font};font-size:17px;line-height:1.3;color:#16211f"><strong>${town}</strong><br><span style="font-size:14px;color:#4b5a57">${portal}</span></td></tr>
<tr><td style="padding:28px;${font};font-size:17px;line-height:1.55;color:#16211f">
<#if title?has_content><h1 style="margin:0 0 16px;font-size:26px;line-height:1.2;letter-spacing:-.3px">${title}</h1></#if>
<#nested>
</td></tr>
</table>
<p style="max-width:600px;margin:16px auto 0;${font};font-size:14px;line-height:1.5;color:#4b5a57">${msg("portalMailFooter", town, portal)}<br><a href="${properties.portalUrl}/impressum" style="color:#4b5a57">${msg("portalImprint")}</a> · <a href="${properties.portalUrl}/datenschutz" style="color:#4b5a57">${msg("portalPrivacy")}</a></p>
</td></tr></table>
</body>
</html>
</#macro>

<#-- A name is put into a mail only if it can be nothing but a name: whoever signs up types it for somebody else's mailbox. -->
<#macro greeting><p style="margin:0 0 16px">${msg("portalGreeting", name())}</p></#macro>

<#function name>
    <#local full = ((user.firstName)!"") + " " + ((user.lastName)!"")>
    <#return ((user.firstName)?has_content && full?matches("[\\p{L}\\p{M}' \\-]{1,60}"))?then(" " + full?trim, "")>
</#function>

<#macro paragraph><p style="margin:0 0 16px"><#nested></p></#macro>

<#macro button href label>
<p style="margin:24px 0"><a href="${href}" style="display:inline-block;background:${accent};border:2px solid ${accent};border-radius:8px;color:#ffffff;font-weight:600;text-decoration:none;padding:11px 22px">${label}</a></p>
</#macro>

<#-- The link once more to copy, how long it works, and what to do if one did not ask for it. -->
<#macro afterwards href expires ignore>
<p style="margin:0 0 16px">${msg("portalExpires", expires)} ${ignore}</p>
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #d8dedb;font-size:14px;line-height:1.5;color:#4b5a57">${msg("portalCopyLink")}<br><span style="word-break:break-all;font-size:12px">${href}</span></p>
</#macro>
