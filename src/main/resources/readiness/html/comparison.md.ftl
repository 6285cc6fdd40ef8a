<#-- Two rounds side by side as Markdown. Words are escaped as they are placed. -->
<#include "shared.md.ftl">
<#include "since.md.ftl">
# ${label("since")}

**${page.since.headline}**

<@since page.since/>
