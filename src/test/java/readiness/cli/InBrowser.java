package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser that all of them share, and sees that no page asked for anything or complained.
 *
 * <p>Without a browser the tests are skipped; where {@code CI=true} they fail, so that no run passes without them.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final String MISSING =
            "Report and form were not tried in a browser: no Chromium with its chromedriver was found on the PATH.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Browser.isInstalled() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("there must be a browser");
        }
        System.err.println(MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return store(test).getOrComputeIfAbsent(Browser.class, key -> start(), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var browser = store(test).get(Browser.class, Browser.class);
        if (browser != null) {
            assertThat(browser.requests())
                    .as("requests")
                    .allMatch(address -> Stream.of("file:", "data:", "blob:").anyMatch(address::startsWith));
            assertThat(browser.console()).as("console").isEmpty();
        }
    }

    private static ExtensionContext.Store store(ExtensionContext test) {
        return test.getRoot().getStore(Namespace.create(InBrowser.class));
    }

    private static Browser start() {
        try {
            return Browser.start(Files.createTempDirectory("readiness-browser"))
                    .orElseThrow(() -> new IllegalStateException(MISSING));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
