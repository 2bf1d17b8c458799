<#import "fields.ftl" as f>
<#macro logoutOtherSessions>
    <@f.checkbox id="logout-sessions" label=msg("logoutOtherSessions")/>
</#macro>
