<#-- Other ways to sign in, such as the BundID. -->
<#macro list>
    <#if realm.password && social?? && social.providers?has_content>
    <div class="aside" id="kc-social-providers">
        <h2>${msg("identity-provider-login-label")}</h2>
        <ul class="choices">
            <#list social.providers as p>
            <li><a class="btn quiet wide" id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></li>
            </#list>
        </ul>
    </div>
    </#if>
</#macro>
