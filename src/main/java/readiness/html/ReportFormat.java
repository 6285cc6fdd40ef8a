package readiness.html;

/** What a report can be laid out as. */
public enum ReportFormat {
    HTML("report.ftlh", "html", "<!-- readiness report -->"),
    MARKDOWN("report.md.ftl", "md", "[//]: # (readiness report)");

    private final String template;
    private final String ending;
    private final String firstLine;

    ReportFormat(String template, String ending, String firstLine) {
        this.template = template;
        this.ending = ending;
        this.firstLine = firstLine;
    }

    /** Returns how names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** Returns the first line of every report, from any template; browsers do not show it. */
    public String firstLine() {
        return firstLine;
    }

    String template() {
        return template;
    }
}
