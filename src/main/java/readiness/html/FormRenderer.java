package readiness.html;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import readiness.form.FormPage;

/** Renders a form as one HTML file that loads nothing from the network. */
public final class FormRenderer {

    private final Script script = Script.named("form.js");
    private final TemplateEngine templates;

    private FormRenderer(TemplateEngine templates) {
        this.templates = templates;
    }

    /** Takes the templates that come with the program. */
    public FormRenderer() {
        this(TemplateEngine.builtIn());
    }

    /**
     * Takes the templates of a folder, and those that come with the program for what is not in it.
     *
     * @throws NoSuchFileException if there is no such folder
     */
    public static FormRenderer withTemplates(Path folder) throws IOException {
        return new FormRenderer(TemplateEngine.of(folder));
    }

    /**
     * Returns the form as the text of a file; the same form gives the same text. Its own content policy allows the one
     * script and the one style sheet, by their digests, and no request.
     *
     * @throws BrokenTemplateException if a template of the user's cannot be understood, or asks for what the form does
     *     not have
     */
    public String render(FormPage page) {
        String style = templates.source("form.css").replace("</", "<\\/");
        return templates.render(
                "form.ftlh",
                Map.of(
                        "page", page,
                        "style", style,
                        "styleDigest", Script.digest(style),
                        "script", script.source(),
                        "scriptDigest", script.digest()));
    }
}
