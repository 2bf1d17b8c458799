<#import "template.ftl" as layout>
<#import "fields.ftl" as f>
<#import "user-profile-commons.ftl" as userProfileCommons>
<#import "register-commons.ftl" as registerCommons>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global") summary=userProfileCommons.names(["password", "password-confirm", "termsAccepted"]); section>
    <#if section = "header">
        <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("registerTitle")}</#if>
    <#elseif section = "form">
        <#-- Keycloak asks for the password only after the address is confirmed, unless the realm says otherwise. -->
        <p class="lede">${passwordRequired???then(msg("portalRegisterIntro"), msg("portalRegisterIntroLater"))}</p>
        <form id="kc-register-form" action="${url.registrationAction}" method="post" novalidate>
            <@userProfileCommons.userProfileFormFields; callback, attribute>
                <#if callback = "afterField" && passwordRequired?? && (attribute.name == "username" || (attribute.name == "email" && realm.registrationEmailAsUsername))>
                <@f.password id="password" label=msg("password") rules=f.passwordRules() autocomplete="new-password"/>
                <@f.password id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
                </#if>
            </@userProfileCommons.userProfileFormFields>
            <@registerCommons.termsAcceptance/>
            <#if recaptchaRequired?? && (recaptchaVisible!false)>
            <div class="g-recaptcha" data-size="compact" data-sitekey="${recaptchaSiteKey}" data-action="${recaptchaAction}"></div>
            </#if>
            <p class="small">${kcSanitize(msg("portalRegisterPrivacy", properties.portalUrl + "/datenschutz"))?no_esc}</p>
            <#if recaptchaRequired?? && !(recaptchaVisible!false)>
            <script>
                function onSubmitRecaptcha() { document.getElementById("kc-register-form").requestSubmit(); }
            </script>
            <div class="buttons">
                <button class="btn primary wide g-recaptcha" type="submit" data-sitekey="${recaptchaSiteKey}" data-callback="onSubmitRecaptcha" data-action="${recaptchaAction}">${msg("doRegister")}</button>
            </div>
            <#else>
            <@f.buttons label=msg("doRegister") cancel=false/>
            </#if>
        </form>
        <p class="aside">${msg("portalHaveAccount")} <a href="${url.loginUrl}">${msg("portalToLogin")}</a></p>
        <@f.revealScript/>
    </#if>
</@layout.registrationLayout>
