<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("loginChooseAuthenticator")}
    <#elseif section = "form">
        <form id="kc-select-credential-form" action="${url.loginAction}" method="post">
            <ul class="choices">
                <#list auth.authenticationSelections as selection>
                <li><button class="choice-button" type="submit" name="authenticationExecution" value="${selection.authExecId}">
                    <span class="choice-name">${msg(selection.displayName)}</span>
                    <span class="help">${msg(selection.helpText)}</span>
                </button></li>
                </#list>
            </ul>
        </form>
    </#if>
</@layout.registrationLayout>
