package readiness.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readiness.report.ReportPage;

/** Lays a report out as one file that asks nothing of the network. */
public final class ReportRenderer {

    /** How many bytes a page of at most ten teams may have, so that it goes through any mail. */
    private static final long SMALL = 150_000;

    /** How many bytes a page of more teams may have. */
    private static final long LARGE = 600_000;

    /** What the buttons take to save files, beside the files. */
    private static final long BUTTONS = 700;

    private static final Version MANNERS = Configuration.VERSION_2_3_34;

    private final Script script = Script.named("report.js");
    private final Configuration configuration = new Configuration(MANNERS);
    /** Whether templates may be the user's, and so their mistakes. */
    private final boolean own;

    /** Takes the templates that come with the program. */
    public ReportRenderer() {
        this(builtIn(), false);
    }

    private ReportRenderer(TemplateLoader templates, boolean own) {
        this.own = own;
        configuration.setTemplateLoader(templates);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(markdown());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setFallbackOnNullLoopVariable(false);
        confine();
    }

    /**
     * Takes the templates of a folder, and those that come with the program for what is not in it.
     *
     * @throws NoSuchFileException if there is no such folder
     */
    public static ReportRenderer withTemplates(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        var own = new FileTemplateLoader(folder.toFile());
        return new ReportRenderer(new MultiTemplateLoader(new TemplateLoader[] {own, builtIn()}), true);
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
        String text = render(page, figures, List.<SavedFile>of(), format.template());
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
        return fitting.isEmpty() ? text : render(page, figures, fitting, format.template());
    }

    private String render(ReportPage page, String figures, List<SavedFile> saved, String template) {
        var text = new StringWriter();
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
        try {
            configuration.getTemplate(template).process(model, text);
        } catch (ParseException unreadable) {
            throw broken(BrokenTemplateException.of(unreadable));
        } catch (TemplateException unfit) {
            throw broken(BrokenTemplateException.of(unfit));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return text.toString();
    }

    private RuntimeException broken(BrokenTemplateException template) {
        return own ? template : new IllegalStateException("the report's own template does not fit the page", template);
    }

    /** A template is somebody's file: it sees the page, and neither classes nor anything else of the machine. */
    private void confine() {
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        var wrapper = new DefaultObjectWrapperBuilder(MANNERS);
        wrapper.setMemberAccessPolicy(new PageMembers());
        configuration.setObjectWrapper(wrapper.build());
    }

    private static TemplateLoader builtIn() {
        return new ClassTemplateLoader(ReportRenderer.class, "");
    }

    private static ConditionalTemplateConfigurationFactory markdown() {
        var settings = new TemplateConfiguration();
        settings.setOutputFormat(MarkdownOutputFormat.INSTANCE);
        return new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.md.ftl"), settings);
    }
}
