<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("portalResetTitle")>
<@layout.greeting/>
<@layout.paragraph>${msg("portalResetIntro")}</@layout.paragraph>
<@layout.button href=link label=msg("portalResetButton")/>
<@layout.afterwards href=link expires=linkExpirationFormatter(linkExpiration) ignore=msg("portalResetIgnore")/>
</@layout.emailLayout>
