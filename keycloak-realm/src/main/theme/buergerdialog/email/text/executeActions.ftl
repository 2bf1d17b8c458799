<#ftl output_format="plainText">
<#import "frame.ftl" as frame>
<@frame.mail href=link expires=linkExpirationFormatter(linkExpiration) ignore=msg("portalActionsIgnore")>
${msg("portalActionsIntro")}
<#if requiredActions?has_content>

<#list requiredActions as action>
- ${msg("requiredAction.${action}")}
</#list>
</#if>
</@frame.mail>
