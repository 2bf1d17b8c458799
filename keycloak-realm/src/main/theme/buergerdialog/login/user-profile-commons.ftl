<#import "fields.ftl" as f>

<#-- Field names in the order of the page, for the error summary. -->
<#function names more=[]>
    <#local found = []>
    <#list profile.attributes as attribute>
        <#local found = found + [attribute.name]>
    </#list>
    <#return found + more>
</#function>

<#macro userProfileFormFields>
    <#local currentGroup = "">
    <#list profile.attributes as attribute>
        <#if attribute.name == "locale" && realm.internationalizationEnabled && locale.currentLanguageTag?has_content>
        <input type="hidden" id="${attribute.name}" name="${attribute.name}" value="${locale.currentLanguageTag}">
        <#else>
        <#local groupName = (attribute.group.name)!"">
        <#if groupName != currentGroup>
            <#local currentGroup = groupName>
            <#if groupName != "">
            <h2 class="group" id="header-${groupName}">${advancedMsg((attribute.group.displayHeader)!groupName)}</h2>
            <#if (attribute.group.displayDescription)?has_content>
            <p class="help" id="description-${groupName}">${advancedMsg(attribute.group.displayDescription)}</p>
            </#if>
            </#if>
        </#if>
        <#nested "beforeField" attribute>
        <@field attribute=attribute/>
        <#nested "afterField" attribute>
        </#if>
    </#list>
    <#list profile.html5DataAnnotations?keys as key>
    <script type="module" src="${url.resourcesPath}/js/${key}.js"></script>
    </#list>
</#macro>

<#macro field attribute>
    <#local kind = attribute.annotations.inputType!"">
    <#local label = advancedMsg(attribute.displayName!attribute.name)>
    <#local help = []>
    <#list ["inputHelperTextBefore", "inputHelperTextAfter"] as key>
        <#if attribute.annotations[key]??><#local help = help + [kcSanitize(advancedMsg(attribute.annotations[key]))]></#if>
    </#list>
    <#local bad = messagesPerField.existsError(attribute.name)>
    <#if kind == "select-radiobuttons" || kind == "multiselect-checkboxes">
    <fieldset class="field<#if bad> error</#if>"<#if bad || help?has_content><@f.describedBy id=attribute.name bad=bad help=help?has_content/></#if>>
        <legend>${label}<#if !attribute.required> <span class="optional">${msg("portalOptional")}</span></#if></legend>
        <@helpText attribute=attribute help=help/>
        <@f.errorText id=attribute.name errors=[attribute.name]/>
        <#list options(attribute) as option>
        <div class="choice">
            <input type="${(kind == "select-radiobuttons")?then("radio", "checkbox")}" id="${(option?index == 0)?then(attribute.name, attribute.name + "-" + option?counter)}" name="${attribute.name}" value="${option}"<#if attribute.readOnly> disabled</#if><#if attribute.values?seq_contains(option)> checked</#if>>
            <label for="${(option?index == 0)?then(attribute.name, attribute.name + "-" + option?counter)}"><@optionLabel attribute=attribute option=option/></label>
        </div>
        </#list>
    </fieldset>
    <#else>
    <div class="field<#if bad> error</#if>">
        <label for="${attribute.name}">${label}<#if !attribute.required> <span class="optional">${msg("portalOptional")}</span></#if></label>
        <@helpText attribute=attribute help=help/>
        <@f.errorText id=attribute.name errors=[attribute.name]/>
        <#if kind == "textarea">
        <textarea id="${attribute.name}" name="${attribute.name}"<@common attribute=attribute help=help/><#list ["Cols", "Rows", "Maxlength"] as key><#if attribute.annotations["inputType" + key]??> ${key?lower_case}="${attribute.annotations["inputType" + key]}"</#if></#list>>${attribute.value!""}</textarea>
        <#elseif kind == "select" || kind == "multiselect">
        <select id="${attribute.name}" name="${attribute.name}"<@common attribute=attribute help=help/><#if kind == "multiselect"> multiple</#if><#if attribute.annotations.inputTypeSize??> size="${attribute.annotations.inputTypeSize}"</#if>>
            <#if kind == "select"><option value="">${msg("portalPleaseChoose")}</option></#if>
            <#list options(attribute) as option>
            <option value="${option}"<#if attribute.values?seq_contains(option)> selected</#if>><@optionLabel attribute=attribute option=option/></option>
            </#list>
        </select>
        <#elseif attribute.multivalued && attribute.values?has_content>
        <#list attribute.values as value>
        <@input attribute=attribute value=value!"" id=(value?index == 0)?then(attribute.name, attribute.name + "-" + value?counter) help=help/>
        </#list>
        <#else>
        <@input attribute=attribute value=attribute.value!"" id=attribute.name help=help/>
        </#if>
    </div>
    </#if>
</#macro>

<#macro helpText attribute help>
    <#if help?has_content>
    <div class="help" id="${attribute.name}-help"><#list help as line><p>${line?no_esc}</p></#list></div>
    </#if>
</#macro>

<#macro common attribute help><#if attribute.readOnly> disabled<#elseif attribute.required> required</#if><@f.described id=attribute.name errors=[attribute.name] help=help?has_content/></#macro>

<#macro input attribute value id help>
        <input type="${inputType(attribute)}" id="${id}" name="${attribute.name}" value="${value}"<#if id != attribute.name> aria-label="${advancedMsg(attribute.displayName!attribute.name)}"</#if><@common attribute=attribute help=help/><#if purpose(attribute)?has_content> autocomplete="${purpose(attribute)}"</#if><#if attribute.name == "email"> autocapitalize="none" spellcheck="false"</#if><#if attribute.annotations.inputTypePlaceholder??> placeholder="${advancedMsg(attribute.annotations.inputTypePlaceholder)}"</#if><#list ["Pattern", "Size", "Maxlength", "Minlength", "Max", "Min", "Step"] as key><#if attribute.annotations["inputType" + key]??> ${key?lower_case}="${attribute.annotations["inputType" + key]}"</#if></#list><#list attribute.html5DataAnnotations as key, value> data-${key}="${value}"</#list>>
</#macro>

<#function inputType attribute>
    <#local kind = attribute.annotations.inputType!(attribute.name == "email")?then("email", "text")>
    <#return kind?remove_beginning("html5-")>
</#function>

<#function purpose attribute>
    <#return attribute.autocomplete!({"firstName": "given-name", "lastName": "family-name", "email": "email", "username": "username"}[attribute.name]!"")>
</#function>

<#function options attribute>
    <#local from = attribute.annotations.inputOptionsFromValidation!"options">
    <#if (attribute.validators[from].options)??><#return attribute.validators[from].options></#if>
    <#if (attribute.validators.options.options)??><#return attribute.validators.options.options></#if>
    <#return []>
</#function>

<#macro optionLabel attribute option><#if attribute.annotations.inputOptionLabels??>${advancedMsg(attribute.annotations.inputOptionLabels[option]!option)}<#elseif attribute.annotations.inputOptionLabelsI18nPrefix??>${msg(attribute.annotations.inputOptionLabelsI18nPrefix + "." + option)}<#else>${option}</#if></#macro>
