<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("portalVerifyTitle")>
<@layout.greeting/>
<@layout.paragraph>${msg("portalVerifyIntro")}</@layout.paragraph>
<@layout.button href=link label=msg("portalVerifyButton")/>
<@layout.afterwards href=link expires=linkExpirationFormatter(linkExpiration) ignore=msg("portalVerifyIgnore")/>
</@layout.emailLayout>
