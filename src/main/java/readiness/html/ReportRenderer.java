package readiness.html;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import readiness.report.ReportPage;

/** Lays a report out as one file that asks nothing of the network. */
public final class ReportRenderer {

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
     * Returns the page as the text of a file; the same page gives the same bytes.
     *
     * @param figures what its script ranks teams anew with: JSON that can stand inside a script element
     * @throws BrokenTemplateException if a template of the user's cannot be understood, or asks for what the page does
     *     not have
     */
    public String render(ReportPage page, String figures, ReportFormat format) {
        return templates.render(
                format.template(),
                Map.of(
                        "page",
                        page,
                        "running",
                        CssString.of(page.running()),
                        "figures",
                        figures,
                        "script",
                        script.source(),
                        "scriptDigest",
                        script.digest()));
    }
}
