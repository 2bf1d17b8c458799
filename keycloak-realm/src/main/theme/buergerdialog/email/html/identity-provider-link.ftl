<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("portalLinkTitle")>
<@layout.greeting/>
<@layout.paragraph>${msg("portalLinkIntro", identityProviderDisplayName)}</@layout.paragraph>
<@layout.button href=link label=msg("portalLinkButton")/>
<@layout.afterwards href=link expires=linkExpirationFormatter(linkExpiration) ignore=msg("portalLinkIgnore")/>
</@layout.emailLayout>
