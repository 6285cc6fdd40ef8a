<#-- What changed since an earlier round, in a report and by itself; label, table, bullets and said are the page's. -->
<#macro since section>
${section.rounds}

<#list section.notes as note>
*${note}*

</#list>
<#list section.parts as part>
### ${part.title}

<#if part.outcome?has_content>
<@bullets part.outcome/>
</#if>
<#if part.sentences?has_content>
#### ${label("since-scores")}

<@bullets part.sentences/>
</#if>
<#list part.pictures as picture><@said picture.caption/></#list>
<@table part.table/>
<#if part.details?has_content>
#### ${label("since-details")}

<#list part.details as detail>
<@table detail/>
</#list>
</#if>
<#list part.remarks as remark>
${remark}

</#list>
<#if part.advice?has_content>
#### ${label("since-advice")}

<@bullets part.advice/>
</#if>
</#list>
</#macro>
