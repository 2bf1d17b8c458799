<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<@layout.registrationLayout summary=["recoveryCodeInput"]; section>
    <#if section = "header">
        ${msg("auth-recovery-code-header")}
    <#elseif section = "form">
        <form id="kc-recovery-code-login-form" action="${url.loginAction}" method="post" novalidate>
            <@f.text id="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c) autocomplete="one-time-code" focus=!messagesPerField.existsError("recoveryCodeInput")/>
            <@f.buttons label=msg("doLogIn") name="login" id="kc-login" cancel=false/>
        </form>
    </#if>
</@layout.registrationLayout>
