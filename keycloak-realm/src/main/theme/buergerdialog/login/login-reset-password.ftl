<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<@layout.registrationLayout summary=["username"]; section>
    <#if section = "header">
        ${msg("emailForgotTitle")}
    <#elseif section = "form">
        <p class="lede">${realm.duplicateEmailsAllowed?then(msg("emailInstructionUsername"), msg("emailInstruction"))}</p>
        <form id="kc-reset-password-form" action="${url.loginAction}" method="post" novalidate>
            <@f.text id="username" label=f.emailLabel() value=(auth.attemptedUsername!"") inputmode=realm.loginWithEmailAllowed?then("email", "") autocomplete="username" focus=!messagesPerField.existsError("username")/>
            <@f.buttons label=msg("portalSendLink") cancel=false/>
        </form>
        <p class="aside"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </#if>
</@layout.registrationLayout>
