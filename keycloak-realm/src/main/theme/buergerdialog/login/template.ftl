<#--
  The frame of every page: header, one h1, message or error summary, form, footer.
  summary: names of the fields of this page; those with an error are listed and linked at the top.
-->
<#function withErrors names>
    <#local found = []>
    <#local seen = []>
    <#list names as name>
        <#if messagesPerField?? && messagesPerField.existsError(name)>
            <#local text = messagesPerField.getFirstError(name)>
            <#if !seen?seq_contains(text)>
                <#local seen = seen + [text]>
                <#local found = found + [{"field": name, "text": text}]>
            </#if>
        </#if>
    </#list>
    <#return found>
</#function>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false summary=[] targets={}>
<#local heading><#nested "header"></#local>
<#local plainHeading = heading?markup_string?replace("<[^>]*>", "", "r")?replace("\\s+", " ", "r")?trim>
<#local brand = (realm.displayName!"")?split(" · ")>
<#local town = (brand?size gt 1)?then(brand[0], properties.townName)>
<#local portal = (brand?size gt 1)?then(brand[1], properties.portalName)>
<#local errors = withErrors(summary)>
<!DOCTYPE html>
<html lang="${lang!"de"}"<#if locale?? && realm.internationalizationEnabled> dir="${locale.rtl?then("rtl", "ltr")}"</#if>>
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <meta name="color-scheme" content="light dark">
    <title><#if errors?has_content>${msg("portalErrorPrefix")} </#if>${plainHeading?no_esc} · ${town} · ${portal}</title>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/shield.svg">
    <#list (properties.styles!"")?split(" ") as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
    <@accent/>
    <#if enableWebAuthnConditionalUI?has_content || (pageId!"")?starts_with("webauthn") || (pageId!"")?starts_with("login-webauthn")>
    <script type="importmap">
        { "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }
    </script>
    </#if>
    <#if scripts??>
    <#list scripts as script>
    <script src="${script}"></script>
    </#list>
    </#if>
    <script type="module" src="${url.resourcesPath}/js/once.js"></script>
    <#-- Continue here when the person has signed in in another tab. -->
    <#if url.ssoLoginInOtherTabsUrl?has_content>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    </#if>
    <#if authenticationSession??>
    <script type="module">
        <#outputformat "JavaScript">
        import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
        </#outputformat>
    </script>
    </#if>
</head>
<body<#if bodyClass?has_content> class="${bodyClass}"</#if> data-page-id="login-${pageId!"page"}">
<a class="skip" href="#main">${msg("portalSkip")}</a>
<header class="top">
    <div class="page">
        <a class="brand" href="${properties.portalUrl}/">
            <svg viewBox="0 0 42 50" aria-hidden="true" focusable="false"><path class="shield" d="M2 2h38v26c0 11-9 17-19 20C11 45 2 39 2 28Z"/><path class="skyline" d="M9 27h4v-6h3v6h3V15l2-3 2 3v12h3v-6h3v6h4v5H9Z"/></svg>
            <span>${town} <small>${portal}</small></span>
        </a>
        <#if realm.internationalizationEnabled && locale?? && locale.supported?size gt 1>
        <nav class="languages" aria-label="${msg("portalLanguages")}">
            <ul>
                <#list locale.supported as l>
                <#if l.languageTag != (locale.currentLanguageTag!"")>
                <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a></li>
                </#if>
                </#list>
            </ul>
        </nav>
        </#if>
    </div>
</header>
<main id="main" class="column">
    <div class="card">
        <h1 id="kc-page-title"><#compress>${heading}</#compress></h1>

        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p class="account" id="kc-username"><span>${msg("portalAccount")} <b id="kc-attempted-username">${auth.attemptedUsername}</b></span>
            <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("portalOtherAccount")}</a></p>
        </#if>

        <#if errors?has_content>
        <div class="note bad summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">${msg("portalErrorTitle")}</h2>
            <ul>
                <#list errors as error>
                <li><a href="#${targets[error.field]!error.field}">${kcSanitize(error.text)?no_esc}</a></li>
                </#list>
            </ul>
        </div>
        <#elseif displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
        <div class="note ${{"error": "bad", "warning": "warn", "success": "good"}[message.type]!"info"}" role="${(message.type == "error")?then("alert", "status")}">
            <p><#if message.type == "error"><span class="unseen">${msg("portalErrorPrefix")} </span></#if>${kcSanitize(message.summary)?no_esc}</p>
        </div>
        </#if>

        <#nested "form">

        <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" class="aside" action="${url.loginAction}" method="post">
            <input type="hidden" name="tryAnotherWay" value="on">
            <button class="link" id="try-another-way" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
        </#if>

        <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
        <form id="kc-switch-organization-form" class="aside" action="${url.loginAction}" method="post">
            <input type="hidden" name="switchOrganization" value="true">
            <button class="link" id="switch-organization" type="submit">${msg("doSwitchOrganization")}</button>
        </form>
        </#if>

        <#nested "socialProviders">

        <#if displayInfo>
        <div class="aside" id="kc-info">
            <#nested "info">
        </div>
        </#if>
    </div>
</main>
<footer class="foot">
    <div class="page">
        <span>${town} · ${portal}</span>
        <nav aria-label="${msg("portalLegal")}">
            <ul>
                <li><a href="${properties.portalUrl}/impressum">${msg("portalImprint")}</a></li>
                <li><a href="${properties.portalUrl}/datenschutz">${msg("portalPrivacy")}</a></li>
                <li><a href="${properties.portalUrl}/barrierefreiheit">${msg("portalAccessibility")}</a></li>
            </ul>
        </nav>
    </div>
</footer>
</body>
</html>
</#macro>

<#-- Only a colour passes: the value comes from the environment and ends up in a style element. -->
<#macro accent>
    <#local light = properties.accent!"">
    <#local dark = properties.accentDark!"">
    <#if light?matches("#[0-9a-fA-F]{6}") && dark?matches("#[0-9a-fA-F]{6}")>
    <style>:root { --accent: ${light}; } @media (prefers-color-scheme: dark) { :root { --accent: ${dark}; } }</style>
    </#if>
</#macro>
