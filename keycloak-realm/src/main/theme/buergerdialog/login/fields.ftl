<#-- Label, help, error and ARIA of a form field, written once. Errors stand above the input, as text and with a bar. -->

<#function hasError names>
    <#list names as name>
        <#if messagesPerField.existsError(name)><#return true></#if>
    </#list>
    <#return false>
</#function>

<#function firstError names>
    <#list names as name>
        <#if messagesPerField.existsError(name)><#return messagesPerField.getFirstError(name)></#if>
    </#list>
    <#return "">
</#function>

<#-- Nested content is the input itself; it calls @described for its ARIA attributes. -->
<#macro group id label errors=[id] help="" optional=false rules=[]>
<div class="field<#if hasError(errors)> error</#if>">
    <label for="${id}">${label}<#if optional> <span class="optional">${msg("portalOptional")}</span></#if></label>
    <#if rules?has_content>
    <div class="help" id="${id}-help"><#if rules?size == 1>${rules[0]?cap_first}.<#else>${msg("portalPasswordIntro")}<ul><#list rules as rule><li>${rule}</li></#list></ul></#if></div>
    <#elseif help?has_content>
    <div class="help" id="${id}-help">${help}</div>
    </#if>
    <@errorText id=id errors=errors/>
    <#nested>
</div>
</#macro>

<#macro errorText id errors>
    <#if hasError(errors)>
    <p class="msg" id="${id}-error"><span class="unseen">${msg("portalErrorPrefix")} </span>${kcSanitize(firstError(errors))?no_esc}</p>
    </#if>
</#macro>

<#macro described id errors help=false><#if hasError(errors)> aria-invalid="true"</#if><@describedBy id=id bad=hasError(errors) help=help/></#macro>

<#macro describedBy id bad help><#if bad && help> aria-describedby="${id}-error ${id}-help"<#elseif bad> aria-describedby="${id}-error"<#elseif help> aria-describedby="${id}-help"</#if></#macro>

<#macro text id label name=id value="" type="text" errors=[name] help="" optional=false autocomplete="off" inputmode="" focus=false>
<@group id=id label=label errors=errors help=help optional=optional>
    <input type="${type}" id="${id}" name="${name}" value="${value}" autocomplete="${autocomplete}"<#if inputmode?has_content> inputmode="${inputmode}"</#if><#if inputmode == "email" || type == "email"> autocapitalize="none" spellcheck="false"</#if><#if !optional> required</#if><#if focus> autofocus</#if><@described id=id errors=errors help=help?has_content/>>
</@group>
</#macro>

<#macro password id label name=id errors=[name] rules=[] autocomplete="current-password" focus=false>
<@group id=id label=label errors=errors rules=rules>
    <div class="with-button">
        <input type="password" id="${id}" name="${name}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" required<#if focus> autofocus</#if><@described id=id errors=errors help=rules?has_content/>>
        <button class="reveal" type="button" aria-controls="${id}" aria-label="${msg("showPassword")}" data-password-toggle
                data-icon-show="icon eye" data-icon-hide="icon eye-off" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="icon eye" aria-hidden="true"></i></button>
    </div>
</@group>
</#macro>

<#macro revealScript>
<script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
</#macro>

<#macro checkbox id label name=id value="on" checked=false>
<div class="choice">
    <input type="checkbox" id="${id}" name="${name}" value="${value}"<#if checked> checked</#if>>
    <label for="${id}">${label}</label>
</div>
</#macro>

<#-- What the realm asks of a password, in plain words. -->
<#function passwordRules>
    <#local rules = []>
    <#if passwordPolicies??>
    <#if (passwordPolicies.length!0) gt 1><#local rules = rules + [msg("portalPasswordLength", passwordPolicies.length)]></#if>
    <#if (passwordPolicies.maxLength!0) gt 0 && passwordPolicies.maxLength lt 64><#local rules = rules + [msg("portalPasswordMaxLength", passwordPolicies.maxLength)]></#if>
    <#if (passwordPolicies.upperCase!0) gt 0><#local rules = rules + [msg("portalPasswordUpperCase", passwordPolicies.upperCase)]></#if>
    <#if (passwordPolicies.lowerCase!0) gt 0><#local rules = rules + [msg("portalPasswordLowerCase", passwordPolicies.lowerCase)]></#if>
    <#if (passwordPolicies.digits!0) gt 0><#local rules = rules + [msg("portalPasswordDigits", passwordPolicies.digits)]></#if>
    <#if (passwordPolicies.specialChars!0) gt 0><#local rules = rules + [msg("portalPasswordSpecialChars", passwordPolicies.specialChars)]></#if>
    <#if passwordPolicies.notEmail || passwordPolicies.notUsername><#local rules = rules + [msg("portalPasswordNotEmail")]></#if>
    </#if>
    <#return rules>
</#function>

<#-- A submit button, and the way out when the portal started this step. -->
<#macro buttons label=msg("doSubmit") name="" id="" cancel=isAppInitiatedAction??>
<div class="buttons">
    <button class="btn primary<#if !cancel> wide</#if>" type="submit"<#if name?has_content> name="${name}" value="true"</#if><#if id?has_content> id="${id}"</#if>>${label}</button>
    <#if cancel><button class="btn quiet" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
</div>
</#macro>

<#function emailLabel>
    <#if !realm.loginWithEmailAllowed><#return msg("username")></#if>
    <#return realm.registrationEmailAsUsername?then(msg("email"), msg("usernameOrEmail"))>
</#function>
