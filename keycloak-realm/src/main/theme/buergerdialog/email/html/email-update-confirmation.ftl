<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("portalNewAddressTitle")>
<@layout.greeting/>
<@layout.paragraph>${msg("portalNewAddressIntro", newEmail)}</@layout.paragraph>
<@layout.button href=link label=msg("portalNewAddressButton")/>
<@layout.afterwards href=link expires=linkExpirationFormatter(linkExpiration) ignore=msg("portalNewAddressIgnore")/>
</@layout.emailLayout>
