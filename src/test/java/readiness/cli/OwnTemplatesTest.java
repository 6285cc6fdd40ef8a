package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's templates, whatever they do: the run ends, the place is reported, nothing else is read or written. */
@Timeout(300)
final class OwnTemplatesTest {

    @TempDir
    private Path folder;

    private Path templates;

    @BeforeEach
    void one_sheet() throws IOException {
        templates = Files.createDirectories(folder.resolve("t"));
        Files.writeString(folder.resolve("a.yaml"), """
                schema: readiness/answers/v1
                questionnaire: pilot-team
                team: blue
                answers: {release-frequency: monthly}
                """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one that calls itself               | <#macro m><@m/></#macro><@m/>                              | calls itself
            one that includes itself            | <#include "report.ftlh">                                   | calls itself
            one that prints without an end      | <#list 1.. as x>words words words words</#list>            | longer
            a file of the program               | <#include "Script.class" parse=false>                      | Script.class
            the time                            | <p>${.now?string("yyyy")}                                  | asks for the time
            the time in a condition             | <#if .now?long gt 0>x</#if>                                | asks for the time
            """)
    void ends_and_is_reported_with_its_place(String what, String template, String reason) throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), template);

        var run = report();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).containsPattern("report\\.ftlh:\\d+:\\d+: this template does not work: .*" + reason);
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void one_that_never_ends_is_stopped_where_it_is() throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), "<p>\n\n<#list 1.. as x>\n<#if x lt 0>never</#if></#list>");

        var run = report();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).containsPattern("report\\.ftlh:[34]:\\d+: this template does not work: it had not come");
    }

    @Test
    void the_place_of_the_time_is_its_line_and_its_column() throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), "<p>\n\n<b>${.now}</b>");
        assertThat(report().err()).contains("report.ftlh:3:6: this template does not work: ");
    }

    @Test
    void words_that_look_like_the_time_are_none() throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), "<a href=\"www.now.example\">.now</a> ${page.title}\n");
        assertThat(report().code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template_exception_handler=\"ignore\"",
                "new_builtin_class_resolver=\"unrestricted\"",
                "api_builtin_enabled=true",
                "object_wrapper=\"default\""
            })
    void no_setting_opens_what_is_closed(String setting) throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), "<#setting " + setting + ">");
        var run = report();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("report.ftlh:1:").doesNotContain("\tat ");
    }

    @Test
    void the_model_is_the_page_and_what_belongs_to_it() throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), "<#list .data_model?keys?sort as key>${key} </#list>");
        assertThat(report().code()).isZero();
        assertThat(folder.resolve("report.html"))
                .content()
                .endsWith("figures page running saved script scriptDigest scrolls ");
    }

    @Test
    void an_attempt_prints_nothing_beside_the_page() throws IOException {
        Files.writeString(templates.resolve("report.ftlh"), "<#attempt>${page.nothing}<#recover>none</#attempt>");
        var run = report();
        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("freemarker");
        assertThat(folder.resolve("report.html")).content().endsWith("none");
    }

    @Test
    void a_link_is_reported_wherever_it_leads() throws IOException {
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(templates.resolve("report.ftlh"), folder.resolve("secret"));
        assertReported("report.ftlh:1:1");
    }

    @Test
    void a_folder_is_reported() throws IOException {
        Files.createDirectories(templates.resolve("charts.ftlh"));
        assertReported("charts.ftlh:1:1");
    }

    @Test
    void a_pipe_is_reported_and_not_waited_for() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", templates.resolve("report.css").toString())
                .start()
                .waitFor();
        assertReported("report.css:1:1");
    }

    @Test
    void a_folder_behind_a_link_is_not_entered() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("elsewhere")).resolve("x.ftlh"), "secret");
        Files.createSymbolicLink(templates.resolve("more"), folder.resolve("elsewhere"));
        Files.writeString(templates.resolve("report.ftlh"), "\n<#include \"more/x.ftlh\">");

        var run = report();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("report.ftlh:").doesNotContain("secret", "Exception");
    }

    private void assertReported(String place) {
        var run = report();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(place + ": this template does not work: a link, a pipe or a folder");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    private Program.Outcome report() {
        return Program.run("report", folder.toString(), "--draws", "10", "--templates", templates.toString());
    }
}
