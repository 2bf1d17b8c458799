<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("linkIdpActionTitle", idpDisplayName)}
    <#elseif section = "form">
        <p class="lede">${msg("linkIdpActionMessage", idpDisplayName)}</p>
        <form action="${url.loginAction}" method="post">
            <div class="buttons">
                <button class="btn primary" name="continue" id="kc-continue" value="true" type="submit">${msg("doContinue")}</button>
                <button class="btn quiet" name="cancel-aia" id="kc-cancel" value="true" type="submit">${msg("doCancel")}</button>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
