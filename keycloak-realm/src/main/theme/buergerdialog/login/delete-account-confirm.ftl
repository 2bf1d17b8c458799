<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("deleteAccountConfirm")}
    <#elseif section = "form">
        <div class="note warn"><p>${msg("irreversibleAction")}</p></div>
        <p>${msg("deletingImplies")}</p>
        <ul>
            <li>${msg("loggingOutImmediately")}</li>
            <li>${msg("errasingData")}</li>
        </ul>
        <p>${msg("finalDeletionConfirmation")}</p>
        <form action="${url.loginAction}" method="post">
            <div class="buttons">
                <button class="btn danger" type="submit">${msg("doConfirmDelete")}</button>
                <#if triggered_from_aia><button class="btn quiet" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
