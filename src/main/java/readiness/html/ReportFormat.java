package readiness.html;

/** What a report can be laid out as. */
public enum ReportFormat {
    HTML("report.ftlh", "html"),
    MARKDOWN("report.md.ftl", "md");

    private final String template;
    private final String ending;

    ReportFormat(String template, String ending) {
        this.template = template;
        this.ending = ending;
    }

    /** Returns how names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    String template() {
        return template;
    }
}
