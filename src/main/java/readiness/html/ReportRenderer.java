package readiness.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import readiness.report.ReportPage;

/** Lays a report out as one HTML file that asks nothing of the network. */
public final class ReportRenderer {

    private static final String TEMPLATE = "report.ftlh";

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    /** Takes the templates that come with the program. */
    public ReportRenderer() {
        configuration.setTemplateLoader(new ClassTemplateLoader(ReportRenderer.class, ""));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    /** Returns the page as HTML; the same page gives the same bytes. */
    public String render(ReportPage page) {
        var html = new StringWriter();
        try {
            configuration.getTemplate(TEMPLATE).process(Map.of("page", page), html);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (TemplateException broken) {
            throw new IllegalStateException("the report's template does not fit the page", broken);
        }
        return html.toString();
    }
}
