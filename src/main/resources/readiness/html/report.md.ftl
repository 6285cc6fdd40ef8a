<#-- The report as Markdown, for a wiki or a pull request. Words are escaped as they are placed. -->
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
# ${page.title}

<#if page.subtitle?has_content>
${page.subtitle}

</#if>
## ${label("recommendation")}

<#list page.recommendation as sentence>
> ${sentence}
<#sep>
>
</#sep>
</#list>

<#list page.besides as sentence>
${sentence}

</#list>
<#list page.pilots as pilot>
## ${label("pilot")}

<#if pilot.toFindOut?has_content>
### ${label("find-out")}

<@bullets pilot.toFindOut/>
</#if>
<#if pilot.reasons?has_content>
### ${label("why")}

<@bullets pilot.reasons/>
</#if>
<#if pilot.cautions?has_content>
### ${label("cautions")}

<@bullets pilot.cautions/>
</#if>
<#if pilot.others?has_content>
### ${pilot.othersTitle}

<#list pilot.others as other>
- **${other.team}**${label("colon")} ${other.why}
</#list>

</#if>
<#list pilot.composites as picture><@said picture.caption/></#list>
<@table pilot.table/>
<#if pilot.sureness?has_content || pilot.maps?has_content || pilot.certainty.rows?has_content>
### ${label("sure")}

<#list pilot.sureness as sentence>
${sentence}

</#list>
<#list pilot.maps as picture>
<@said picture.caption/>
<@table picture.table 0/>
</#list>
<#list pilot.ranks as picture>
<@said picture.caption/>
<@table picture.table/>
</#list>
<#if pilot.certainty.rows?has_content>
<@table pilot.certainty/>
</#if>
</#if>
<#if pilot.gates?has_content>
### ${label("gates")}

<#list pilot.gates as picture>
<@said picture.caption/>
${picture.text}

<@table picture.table/>
</#list>
</#if>
</#list>
<#if page.changes.parts?has_content>
## ${label("changes")}

<#list page.changes.parts as part>
### ${part.title}

<@bullets part.sentences/>
</#list>
</#if>
<#macro needs option>
<#if option.needs?has_content>
**${label("option-needs")}**

<#list option.needs as need>
- **${need.stateWord}** · ${need.figures}. ${need.text}
</#list>

</#if>
</#macro>
<#list page.strategies as strategy>
## ${label("strategy")}

### ${strategy.choice}

<#if strategy.about?has_content>
${strategy.about}

</#if>
${strategy.sureness}

<#list strategy.options?filter(option -> option.chosen) as option>
${option.value}

<@needs option/>
<#if option.costs?has_content>
**${label("chosen-costs")}**

<@bullets option.costs/>
</#if>
</#list>
<#if strategy.next?has_content>
**${label("next")}**

<#list strategy.next as step>
${step?counter}. ${step}
</#list>

</#if>
<#list strategy.options?filter(option -> !option.chosen) as option>
### ${option.title}

<#if option.about?has_content>
${option.about}

</#if>
**${option.verdict}** ${option.value}

<@needs option/>
<#if option.costs?has_content>
**${label("option-costs")}**

<@bullets option.costs/>
</#if>
<#if option.next?has_content>
**${label("if-chosen")}**

<@bullets option.next/>
</#if>
</#list>
</#list>
<#list page.rollouts as rollout>
## ${label("rollout")}

<#list rollout.sentences as sentence>
${sentence}

</#list>
<#if rollout.waves?has_content>
### ${label("rollout-waves")}

<@bullets rollout.waves/>
</#if>
</#list>
<#list page.levels as level>
## ${level.title}

${level.rule}

### ${label("level-why")}

<#list level.standings as standing>
- **${standing.name}**${label("colon")} ${standing.level}. ${standing.why}<#if standing.advice?has_content> ${standing.advice}</#if>
</#list>

<@table level.table/>
<#list level.steps>
### ${label("level-steps")}

<#items as step>
- **${step.title}** (${step.from})<#if step.about?has_content>${label("colon")} ${step.about}</#if>
</#items>
</#list>

</#list>
## ${label("plan")}

<#list page.plan.missing>
### ${label("plan-missing")}

<#items as need>
${need?counter}. **${need.figures}** (${label("plan-opens")} ${need.option}) ${need.text}<#if need.help?has_content> ${need.help}</#if>
</#items>

</#list>
<#list page.plan.horizons as horizon>
### ${horizon.title}

<#list horizon.items as item>
- **${item.title}** (${item.who}). ${item.text}<#if item.order?has_content> **${item.order}**</#if> ${item.why}<#if item.source?has_content> ${label("source")} ${item.source}.</#if>
</#list>

<#else>
${label("plan-empty")}

</#list>
## ${label("subjects")}

<#list page.subjects as subject>
### ${subject.name}

<#if subject.about?has_content>
${subject.about}

</#if>
<#list subject.portraits as portrait>
#### ${portrait.questionnaire}

${portrait.facts?join(" · ")}

<#list portrait.cautions as caution>
**${caution}**

</#list>
<#if portrait.planned?has_content>
${portrait.planned}

</#if>
<#if portrait.finding?has_content>
${portrait.finding}

</#if>
| | ${label("score")} | ${label("range")} | ${label("coverage")} | ${label("agreement")} |
| --- | ---: | ---: | ---: | --- |
<#list portrait.scores as line>
| <#if line.dimension>**${line.title}**<#else>${line.title}</#if> | ${line.score} | ${line.range} | ${line.coverage} | ${line.agreement} |
</#list>

<#if portrait.advice?has_content>
**${label("advice")}**

<#list portrait.advice as item>
- ${item.title} (${item.why})
</#list>

</#if>
<#if portrait.comments?has_content>
**${label("comments")}**

<#list portrait.comments as comment>
- ${comment.question} ${comment.words}
</#list>

</#if>
</#list>
</#list>
<#list page.furtherAdvice>
### ${label("further-advice")}

<#items as advice>
- **${advice.title}** (${advice.horizon}). ${advice.text}<#if advice.source?has_content> ${label("source")} ${advice.source}.</#if>
</#items>

</#list>
## ${label("method")}

<#list page.method.paragraphs as paragraph>
${paragraph}

</#list>
<#list page.method.weights as weights>
<@table weights/>
</#list>
<@table page.method.instruments/>
<#if page.method.quality?has_content>
### ${label("quality")}

<@bullets page.method.quality/>
</#if>
<#if page.method.notes?has_content>
### ${label("notes")}

<@bullets page.method.notes/>
</#if>
