<#ftl output_format="plainText">
<#import "frame.ftl" as frame>
<@frame.mail href=link expires=linkExpirationFormatter(linkExpiration) ignore=msg("portalNewAddressIgnore")>
${msg("portalNewAddressIntro", newEmail)}
</@frame.mail>
