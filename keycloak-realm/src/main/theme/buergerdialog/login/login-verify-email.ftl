<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<@layout.registrationLayout displayMessage=((message.type)!"warning") != "warning"; section>
    <#if section = "header">
        ${msg("emailVerifyTitle")}
    <#elseif section = "form">
        <p class="lede"><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
        <#if verifyEmail??>
        <p>${msg("emailVerifyInstruction2")}</p>
        </#if>
        <form id="kc-verify-email-form" action="${url.loginAction}" method="post">
            <div class="buttons">
                <button class="btn ${verifyEmail???then("quiet", "primary")}" type="submit">${verifyEmail???then(msg("emailVerifyResend"), msg("emailVerifySend"))}</button>
                <#if isAppInitiatedAction??><button class="btn quiet" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
