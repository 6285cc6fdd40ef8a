package readiness.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
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
import java.util.Locale;
import java.util.Map;

/** The templates, and what they may see: pages, and neither classes nor anything else of the machine. */
final class TemplateEngine {

    private static final Version INCOMPATIBLE_IMPROVEMENTS = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new Configuration(INCOMPATIBLE_IMPROVEMENTS);
    /** Whether templates may be the user's, and so their errors. */
    private final boolean own;

    private TemplateEngine(TemplateLoader templates, boolean own) {
        this.own = own;
        configuration.setTemplateLoader(templates);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(markdown());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
        configuration.setFallbackOnNullLoopVariable(false);
        confine();
    }

    /** Returns the templates that come with the program. */
    static TemplateEngine builtIn() {
        return new TemplateEngine(loader(), false);
    }

    /**
     * Returns the templates of a folder, and those that come with the program for what is not in it.
     *
     * @throws NoSuchFileException if there is no such folder
     */
    static TemplateEngine of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new TemplateEngine(new OwnTemplates(folder), true);
    }

    /**
     * Returns the text that a template makes of a model.
     *
     * @throws BrokenTemplateException if a template of the user's cannot be understood, or asks for what the page does
     *     not have
     */
    String render(String template, Map<String, ?> model) {
        if (own) {
            return TemplateRun.of(configuration, template, model);
        }
        var text = new StringWriter();
        try {
            configuration.getTemplate(template).process(model, text);
        } catch (TemplateException unfit) {
            throw new IllegalStateException("the program's own template does not fit the page", unfit);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return text.toString();
    }

    /** Returns a file beside the templates as it is. */
    String source(String name) {
        try {
            var loader = configuration.getTemplateLoader();
            Object source = loader.findTemplateSource(name);
            if (source == null) {
                throw new NoSuchFileException(name);
            }
            var text = new StringWriter();
            try (var reader = loader.getReader(source, StandardCharsets.UTF_8.name())) {
                reader.transferTo(text);
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A template is somebody's file: it sees the page, and neither classes nor anything else of the machine. */
    private void confine() {
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        var wrapper = new DefaultObjectWrapperBuilder(INCOMPATIBLE_IMPROVEMENTS);
        wrapper.setMemberAccessPolicy(new PageMembers());
        configuration.setObjectWrapper(wrapper.build());
    }

    private static TemplateLoader loader() {
        return new ClassTemplateLoader(TemplateEngine.class, "");
    }

    private static ConditionalTemplateConfigurationFactory markdown() {
        var settings = new TemplateConfiguration();
        settings.setOutputFormat(MarkdownOutputFormat.INSTANCE);
        return new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.md.ftl"), settings);
    }
}
