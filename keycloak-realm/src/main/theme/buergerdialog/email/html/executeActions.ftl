<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("portalActionsTitle")>
<@layout.greeting/>
<@layout.paragraph>${msg("portalActionsIntro")}</@layout.paragraph>
<#if requiredActions?has_content>
<ul style="margin:0 0 16px;padding-left:22px"><#list requiredActions as action><li>${msg("requiredAction.${action}")}</li></#list></ul>
</#if>
<@layout.button href=link label=msg("portalActionsButton")/>
<@layout.afterwards href=link expires=linkExpirationFormatter(linkExpiration) ignore=msg("portalActionsIgnore")/>
</@layout.emailLayout>
