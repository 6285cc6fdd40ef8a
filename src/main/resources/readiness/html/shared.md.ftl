<#-- What the pages in Markdown have in common. -->
<#function label name><#return page.labels.get(name)></#function>
<#macro bullets items>
<#list items as item>
- ${item}
</#list>

</#macro>
<#-- A column that only belongs to a picture may be left out. -->
<#macro table data without=-1>
<#list data.columns as column><#if column?index != without>| ${column} </#if></#list>|
<#list data.columns as column><#if column?index != without>| <#if column?index gte data.textColumns>---:<#else>---</#if> </#if></#list>|
<#list data.rows as row>
<#list row as cell><#if cell?index != without>| ${cell} </#if></#list>|
</#list>

*${data.caption}*

</#macro>
<#macro said caption>
**${caption.title}.** ${caption.finding}

</#macro>
