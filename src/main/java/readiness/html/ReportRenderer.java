package readiness.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import readiness.report.ComparisonPage;
import readiness.report.ReportPage;

/** Renders a report as one HTML file that loads nothing from the network. */
public final class ReportRenderer {

    /** How many bytes a page of at most ten teams may have, so that it goes through any mail. */
    private static final long SMALL = 150_000;

    /** How many bytes a page of more teams may have. */
    private static final long LARGE = 600_000;

    /** What the buttons take to save files, beside the files. */
    private static final long BUTTONS = 700;

    /** Templates leave lines where they place nothing; in Markdown they part paragraphs. */
    private static final Pattern BLANK_LINES = Pattern.compile("\n\n+");

    private final Script script = Script.named("report.js");
    private final TemplateEngine templates;

    /** Takes the templates that come with the program. */
    public ReportRenderer() {
        this(TemplateEngine.builtIn());
    }

    private ReportRenderer(TemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Takes the templates of a folder, and those that come with the program for what is not in it.
     *
     * @throws NoSuchFileException if there is no such folder
     */
    public static ReportRenderer withTemplates(Path folder) throws IOException {
        return new ReportRenderer(TemplateEngine.of(folder));
    }

    /**
     * Returns the page as the text of a file; the same page gives the same text.
     *
     * @param figures what its script ranks teams anew with: JSON that can be inside a script element
     * @param saved what a reader can save from the page, the smallest first; what would make the page too large is left
     *     out
     * @throws BrokenTemplateException if a template of the user's cannot be understood, or asks for what the page does
     *     not have
     */
    public String render(ReportPage page, String figures, List<SavedFile> saved, ReportFormat format) {
        String text = fill(page, figures, List.of(), format);
        if (format != ReportFormat.HTML) {
            return text;
        }
        long room = (page.isLarge() ? LARGE : SMALL) - text.getBytes(StandardCharsets.UTF_8).length - BUTTONS;
        var fitting = new ArrayList<SavedFile>();
        for (SavedFile file : saved) {
            room -= file.packed().length();
            if (room >= 0) {
                fitting.add(file);
            }
        }
        return fitting.isEmpty() ? text : fill(page, figures, fitting, format);
    }

    /** Returns two rounds side by side as Markdown; the same page gives the same text. */
    public String render(ComparisonPage page) {
        return templates.render("comparison.md.ftl", Map.of("page", page));
    }

    private String fill(ReportPage page, String figures, List<SavedFile> saved, ReportFormat format) {
        var model = Map.of(
                "page",
                page,
                "running",
                CssString.of(page.running()),
                "scrolls",
                CssString.of(page.labels().get("scrolls")),
                "figures",
                figures,
                "saved",
                saved.stream()
                        .map(file -> Map.of(
                                "name",
                                file.name(),
                                "type",
                                file.type(),
                                "ending",
                                file.ending(),
                                "packed",
                                file.packed()))
                        .toList(),
                "script",
                script.source(),
                "scriptDigest",
                script.digest());
        String text = templates.render(format.template(), model);
        return format == ReportFormat.HTML ? BLANK_LINES.matcher(text).replaceAll("\n") : text;
    }
}
