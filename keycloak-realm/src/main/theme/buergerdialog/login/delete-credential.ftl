<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("deleteCredentialTitle", credentialLabel)}
    <#elseif section = "form">
        <p class="lede">${msg("deleteCredentialMessage", credentialLabel)}</p>
        <form action="${url.loginAction}" method="post">
            <div class="buttons">
                <button class="btn primary" name="accept" id="kc-accept" value="true" type="submit">${msg("doConfirmDelete")}</button>
                <button class="btn quiet" name="cancel-aia" id="kc-cancel" value="true" type="submit">${msg("doCancel")}</button>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
