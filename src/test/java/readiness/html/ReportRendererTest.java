package readiness.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.assessment.Result;
import readiness.assessment.Settings;
import readiness.assessment.SheetAccount;
import readiness.report.ReportPage;
import readiness.sampling.Sampling;
import readiness.wording.Language;

/** A page laid out as a file: escaped, closed to the network, and with templates that reach nothing but the page. */
class ReportRendererTest {

    private static final String HOSTILE = "</title><script>alert(1)</script> \"R&D\"";
    private static final String FIGURES = "{\"rankings\":[]}";

    @TempDir
    private Path templates;

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void the_same_page_gives_the_same_bytes(ReportFormat format) {
        var page = page("Spring");

        assertThat(new ReportRenderer().render(page, FIGURES, List.of(), format))
                .contains("Spring")
                .isEqualTo(new ReportRenderer().render(page, FIGURES, List.of(), format));
    }

    @Test
    void words_stay_words_in_html() {
        String html = html(page(HOSTILE));

        assertThat(html)
                .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;R&amp;D&quot;</title>")
                .doesNotContain("<script>alert");
    }

    @Test
    void words_stay_words_in_markdown() {
        assertThat(new ReportRenderer().render(page(HOSTILE), FIGURES, List.of(), ReportFormat.MARKDOWN))
                .startsWith("# \\</title\\>\\<script\\>alert(1)\\</script\\>");
    }

    @Test
    void the_page_allows_its_own_script_and_no_other() throws Exception {
        String html = html(page("Spring"));

        String script = html.replaceFirst("(?s).*<script>", "").replaceFirst("(?s)</script>.*", "");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertThat(script).contains("'use strict';");
        assertThat(html)
                .contains("default-src 'none'")
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void a_folder_of_templates_takes_the_place_of_what_is_in_it_and_of_nothing_else() throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), "<p>${page.title}</p>");

        var renderer = ReportRenderer.withTemplates(templates);
        assertThat(renderer.render(page("R&D"), FIGURES, List.of(), ReportFormat.HTML))
                .isEqualTo("<p>R&amp;D</p>");
        assertThat(renderer.render(page("R&D"), FIGURES, List.of(), ReportFormat.MARKDOWN))
                .startsWith("# R\\&D");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> ReportRenderer.withTemplates(templates.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>\n${page.nothing}",
                "<p>\n${page.class.name}",
                "<p>\n${page.getClass()}",
                "<p>\n${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<p>\n${page?api.class}",
                "<p>\n<#if>"
            })
    void a_template_that_asks_for_more_than_the_page_is_refused_at_its_line(String template) throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), template);
        var renderer = ReportRenderer.withTemplates(templates);

        assertThatThrownBy(() -> renderer.render(page("Spring"), FIGURES, List.of(), ReportFormat.HTML))
                .isInstanceOfSatisfying(BrokenTemplateException.class, broken -> {
                    assertThat(broken.place()).startsWith("report.ftlh:2:");
                    assertThat(broken.reason()).isNotBlank().doesNotContain("\n");
                });
    }

    @Test
    void a_template_may_not_include_a_file_of_the_machine() throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), "<#include \"../../../../etc/hostname\">");
        var renderer = ReportRenderer.withTemplates(templates);

        assertThatThrownBy(() -> renderer.render(page("Spring"), FIGURES, List.of(), ReportFormat.HTML))
                .isInstanceOf(BrokenTemplateException.class);
    }

    private static String html(ReportPage page) {
        return new ReportRenderer().render(page, FIGURES, List.of(), ReportFormat.HTML);
    }

    private static ReportPage page(String title) {
        var none = Settings.defaults();
        var settings = new Settings(
                Optional.of(title),
                none.organisation(),
                none.period(),
                none.languages(),
                none.teams(),
                none.customers(),
                none.weights(),
                none.leastGroup(),
                none.commentsShown(),
                none.previous(),
                none.readBy(),
                none.seed());
        return ReportPage.of(
                new Result(settings, new Sampling(1, 1), List.of(), SheetAccount.NOTHING, List.of()), Language.EN);
    }
}
