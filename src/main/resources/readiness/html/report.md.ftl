<#-- The report as Markdown, for a wiki or a pull request. Words are escaped as they are placed. -->
<#include "shared.md.ftl">
<#include "since.md.ftl">
<#-- Under the heading of a month a step names its owner only: the heading says when. -->
<#macro step item mark who>
${mark?no_esc} <#if item.again>*${label("plan-again")}* </#if>**${item.title}**<#if who?has_content> (${who})</#if><#if item.text?has_content> ${item.text}</#if><#if item.done?has_content> ${label("plan-done")} ${item.done}</#if><#if item.effort?has_content> ${label("plan-effort")} ${item.effort}.</#if><#if item.order?has_content> *${item.order}*</#if><#if item.why?has_content> ${item.why}</#if><#if item.source?has_content> ${label("source")} ${item.source}.</#if>
</#macro>
<#macro needs option>
<#if option.needs?has_content>
#### ${label("option-needs")}

<#list option.needs as need>
- **${need.stateWord}** · ${need.figures}. ${need.text}
</#list>

</#if>
</#macro>
# ${page.title}

<#if page.subtitle?has_content>
${page.subtitle}

</#if>
## ${label("recommendation")}

<#if page.board.warning?has_content>
> **${page.board.warning}**
>
</#if>
> **${page.board.headline}**
<#list page.board.also as sentence>
>
> ${sentence}
</#list>

<#list page.board.facts as fact>
<#if fact.steps>
**${fact.label}**

<#list fact.sentences as sentence>
${sentence?counter}. ${sentence}
</#list>
<#else>
**${fact.label}**${label("colon")} ${fact.sentences?join(" ")}
</#if>

</#list>
<#list page.board.asides as aside>
**${aside.label}**${label("colon")} ${aside.sentences?join(" ")}

</#list>
<#list page.board.charts as picture><@said picture.caption/></#list>
<#if page.board.purpose?has_content>
*${page.board.purpose}*

</#if>
<#list page.pilots as pilot>
## ${pilot.heading}

<#if pilot.reasons?has_content>
### ${pilot.labels.get("why")}

<@bullets pilot.reasons/>
</#if>
<#if pilot.cautions?has_content>
### ${label("cautions")}

<@bullets pilot.cautions/>
</#if>
<#list pilot.others>
### ${pilot.othersTitle}

<#items as group>
#### ${group.reason}

<#list group.teams + group.folded as other>
- **${other.team}**${label("colon")} ${other.why}
</#list>

</#items>
</#list>
<#list pilot.composites as picture><@said picture.caption/></#list>
<@table pilot.table/>
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

<#if part.toFindOut?has_content>
#### ${label("find-out")}

<@bullets part.toFindOut/>
</#if>
<#if part.sentences?has_content>
<@bullets part.sentences/>
</#if>
<#list part.maps as picture>
<@said picture.caption/>
<@table picture.table 0/>
</#list>
<#list part.ranks as picture>
<@said picture.caption/>
<@table picture.table/>
</#list>
<#list part.certainty as figures>
<@table figures/>
</#list>
</#list>
</#if>
<#list page.strategies as strategy>
## ${strategy.heading}

### ${strategy.choice}

<#if strategy.about?has_content>
${strategy.about}

</#if>
${strategy.sureness}

<#list strategy.options?filter(option -> option.chosen) as option>
${option.value}

<@needs option/>
<#if option.costs?has_content>
#### ${label("chosen-costs")}

<@bullets option.costs/>
</#if>
</#list>
<#if strategy.next?has_content>
#### ${label("next")}

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
#### ${label("option-costs")}

<@bullets option.costs/>
</#if>
<#if option.next?has_content>
#### ${label("if-chosen")}

<@bullets option.next/>
</#if>
</#list>
</#list>
<#list page.rollouts as rollout>
## ${rollout.heading}

<#list rollout.sentences as sentence>
${sentence}

</#list>
<#if rollout.waves?has_content>
### ${label("rollout-waves")}

<@bullets rollout.waves/>
</#if>
</#list>
## ${label("plan")}

<#list page.plan.missing>
### ${label("plan-missing")}

<#items as need>
${need?counter}. **${need.figures}** (${label("plan-opens")} ${need.option}) ${need.text}<#if need.help?has_content> ${need.help}</#if>
</#items>

</#list>
<#list page.plan.headline>
### ${label("plan-headline")}

<#items as item>
<@step item item?counter + "." item.ownerAndDate()/>
</#items>

</#list>
<#list page.plan.months as month>
### ${month.title?cap_first}

<#list month.items as item>
<@step item "-" item.owner/>
</#list>

</#list>
<#list page.plan.workload as load>
### ${label("workload")}

<#list load.warnings as warning>
**${warning}**

</#list>
<@table load.table/>
</#list>
<#if !page.plan.headline?has_content && !page.plan.missing?has_content && !page.plan.months?has_content>
${label("plan-empty")}

</#if>
<#list page.since as section>
## ${label("since")}

<@since section/>
</#list>
## ${label("sides")}

<#list page.sides as side>
### ${side.title}

<#list side.levels as level>
${level.sentence} ${level.rule}

</#list>
<#list side.meanings>
#### ${label("meaning")}

<#items as meaning>
- **${meaning.theme}**${label("colon")} ${meaning.words}
</#items>

</#list>
<#list side.matrices as matrix>
| ${side.labels.get("team")} <#if matrix.hasGroups()>| ${label("group")} </#if>| ${label("respondents")} <#list matrix.columns as column>| <#if column.dimension>**${column.title}**<#else>${column.title}</#if> </#list>|
| --- <#if matrix.hasGroups()>| --- </#if>| ---: <#list matrix.columns as column>| ---: </#list>|
<#list matrix.rows as row>
| ${row.team} <#if matrix.hasGroups()>| ${row.group} </#if>| ${row.respondents} <#list row.cells as cell>| ${cell.words} </#list>|
</#list>

*${matrix.caption}*

</#list>
<#list side.lines>
| ${label("topic")} | ${label("score")} | ${label("coverage")} | ${label("range")} | ${label("agreement")} |
| --- | ---: | ---: | --- | --- |
<#items as line>
| <#if line.dimension>**${line.title}**<#else>${line.title}</#if> | ${line.score} | ${line.coverage} | ${line.range} | ${line.agreement} |
</#items>

</#list>
<#list side.levels as level>
<#list level.standings>
#### ${side.labels.get("level-why")}

<#items as standing>
- **${standing.name}**${label("colon")} ${standing.level} ${standing.why}
</#items>

</#list>
<#list level.steps>
#### ${label("level-steps")}

<#items as step>
- **${step.title}**<#if step.from?has_content> (${step.from})</#if><#if step.about?has_content>${label("colon")} ${step.about}</#if>
</#items>

</#list>
</#list>
<#list side.teams>
#### ${label("team-details")}

<#items as team>
- **${team.name}** (${team.facts})<#if team.about?has_content> ${team.about}</#if><#list team.cautions as caution> **${caution}**</#list><#list team.findings as finding> ${finding}</#list>
</#items>

</#list>
</#list>
<#if page.questions?has_content>
## ${label("questions")}

<#list page.questions as part>
### ${part.title}

${part.scope}

<#list part.questions as question>
#### ${question.text}

<#if question.disputed?has_content>
${question.disputed}

</#if>
<#list question.rows>
| ${part.labels.get("team")} | ${label("answers")} <#list question.options as option>| ${option} </#list><#if question.scored>| ${label("mean")} </#if>|
| --- | ---: <#list question.options as option>| ---: </#list><#if question.scored>| ---: </#if>|
<#items as row>
| <#if row.role>– </#if>${row.name} | ${row.answers} <#list row.counts as count>| ${count.times} </#list><#if question.scored>| ${row.mean} </#if>|
</#items>

</#list>
<#list question.comments>
<#items as comment>
- ${comment.words} (${comment.team})
</#items>

</#list>
</#list>
</#list>
</#if>
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
