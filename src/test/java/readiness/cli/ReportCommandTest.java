package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the report can be laid out as, from whose templates, and how large it becomes. */
class ReportCommandTest {

    private static final String EXAMPLE = Program.EXAMPLE.toString();

    @TempDir
    private Path folder;

    @Test
    void markdown_says_what_the_page_says() throws IOException {
        var report = report("--format", "md", "--lang", "en");

        assertThat(report.out()).isEqualTo(folder.resolve("report.md") + "\n");
        assertThat(Files.readString(folder.resolve("report.md")))
                .startsWith("[//]: # (readiness report)\n# Northern Services 2026\n")
                .contains("> **Start with Nordlys", "\n## The plan\n", "| 1 | Nordlys | candidate |")
                .doesNotContain("<", "\n\n\n\n");
    }

    @Test
    void a_page_says_what_it_is_whose_and_when() throws IOException {
        report("--lang", "en,fr");

        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("DevOps transformation: where to begin · Northern Services · 31 March 2026</p>")
                .contains(
                        "@top-left { content: \"Northern\\20 Services\\20 2026\\20 \\b7 \\20 31\\20 March\\20 2026\"; }");
        assertThat(Files.readString(folder.resolve("report.fr.html")))
                .contains("Transformation DevOps\u00a0: par où commencer · Northern Services · 31 mars 2026</p>");
    }

    @Test
    void a_second_person_learns_from_the_page_what_gives_the_same_bytes() throws IOException {
        report("--format", "md", "--lang", "en");

        assertThat(Files.readString(folder.resolve("report.md")))
                .containsPattern("Written by readiness \\d+\\.\\d+\\.\\d+")
                .contains("seed 1", "| pilot-team | 1.0.0 | ");
    }

    @Test
    void both_languages_are_written_in_one_run() {
        assertThat(report("--lang", "en,fr").out().lines())
                .containsExactly(
                        folder.resolve("report.html").toString(),
                        folder.resolve("report.fr.html").toString());
    }

    @Test
    void a_template_of_ones_own_takes_the_place_of_the_programs() throws IOException {
        template("report.ftlh", "<p>${page.title} & <#list page.plan.months as each>${each.title}; </#list></p>");

        assertThat(report("--templates", templates(), "--lang", "en").code()).isZero();
        assertThat(Files.readString(folder.resolve("report.html")))
                .isEqualTo(
                        "<!-- readiness report -->\n<p>Northern Services 2026 & by 30 April 2026; by 30 May 2026; by 29 June 2026; no date given; </p>");
    }

    @Test
    void what_is_not_in_the_folder_is_the_programs() throws IOException {
        template("report.css", "body { color: rebeccapurple }");

        report("--templates", templates(), "--lang", "en");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("rebeccapurple", "Start with Nordlys")
                .doesNotContain("max-width: 64rem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'java.lang.Runtime'?new()}",
                "${page?api.class}",
                "${page.class}",
                "${page.getClass()}",
                "${page.labels.class.classLoader}",
                "${page.title?api.bytes?size}",
                "${page.plan.months.class}",
                "${page.wait(1)}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "<#assign own = 'page'?interpret><@own/>${.vars.nothing}"
            })
    void a_template_does_not_reach_past_the_page(String way) throws IOException {
        template("report.ftlh", "one\n  " + way);

        var report = report("--templates", templates());
        assertThat(report.code()).isEqualTo(3);
        assertThat(report.err()).contains("report.ftlh:2:").doesNotContain("\tat ", "Exception");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "..\\\\secret.txt",
                "*/secret.txt",
                "*/../secret.txt",
                "/etc/passwd",
                "file:///etc/passwd",
                "http://127.0.0.1:9/x",
                "classpath:readiness/page/Report.properties",
                "/readiness/page/Report.properties",
                "Report.properties"
            })
    void a_template_reads_no_other_file(String name) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        template("report.ftlh", "<#include \"" + name + "\">");

        assertThat(report("--templates", templates()).code()).isEqualTo(3);
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void a_template_that_cannot_be_read_is_reported_with_its_place() throws IOException {
        template("report.ftlh", "one\ntwo\n<#if page>");

        var report = report("--templates", templates());
        assertThat(report.code()).isEqualTo(3);
        assertThat(report.err()).contains("report.ftlh:3:").contains("this template does not work");
    }

    @Test
    void a_label_that_the_page_does_not_have_is_named() throws IOException {
        template("report.ftlh", "${page.labels.get('colophon')}");

        assertThat(report("--templates", templates()).err())
                .contains("report.ftlh:1:", "the page has no label colophon");
    }

    @Test
    void a_folder_of_templates_that_is_not_there_is_said() {
        var report = report("--templates", folder.resolve("nowhere").toString());

        assertThat(report.code()).isEqualTo(4);
        assertThat(report.err()).contains("nowhere");
    }

    @Test
    void pictures_need_no_style_and_no_network_and_say_what_there_is_to_see() throws IOException {
        report("--lang", "en");

        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("style=\"", "http:", "https:", "src=", "@import", "url(\"");
        assertThat(page.split("role=img ", -1)).hasSameSizeAs(page.split("</title><desc id=", -1));
    }

    @Test
    void ten_teams_fit_into_150_kilobytes() throws IOException {
        assertThat(sizeWith(10, 6)).isLessThan(150_000);
    }

    @Test
    void two_hundred_teams_fit_into_600_kilobytes() throws IOException {
        assertThat(sizeWith(200, 2)).isLessThan(600_000);
    }

    /** Returns the size of the French report, the longer one, on the example's sheets dealt out to so many teams. */
    private long sizeWith(int teams, int people) throws IOException {
        var sheets = sheets("nordlys", "kilo", "pulsar", "archiva");
        var ladders = sheets("automation-ladder/nordlys", "automation-ladder/kilo", "automation-ladder/pulsar");
        Path assessment = Files.createDirectories(folder.resolve("many"));
        for (int team = 0; team < teams; team++) {
            String name = String.format(Locale.ROOT, "platform-team-%03d", team);
            var own = new ArrayList<String>();
            for (int person = 0; person < people; person++) {
                // Further and further apart, so that no two teams are alike.
                own.add(sheets.get((team + person * (1 + team / sheets.size())) % sheets.size()));
                own.add(ladders.get((team + person) % ladders.size()));
            }
            Files.writeString(
                    assessment.resolve(name + ".yaml"),
                    String.join("---\n", own).replaceAll("(?m)^team: .*$", "team: " + name));
        }
        Files.copy(Program.EXAMPLE.resolve("answers/organisation.yaml"), assessment.resolve("organisation.yaml"));
        Path report = folder.resolve("many.html");
        Program.run("report", assessment.toString(), "--lang", "fr", "--draws", "200", "--out", report.toString());
        return Files.size(report);
    }

    private static List<String> sheets(String... files) throws IOException {
        var sheets = new ArrayList<String>();
        for (String file : files) {
            for (String sheet : Files.readString(Program.EXAMPLE.resolve("answers/" + file + ".yaml"))
                    .split("(?m)^---\n", -1)) {
                sheets.add(sheet.replaceFirst("(?m)^respondent: .*\n", ""));
            }
        }
        return sheets;
    }

    private Program.Outcome report(String... options) {
        var arguments = new ArrayList<>(List.of("report", EXAMPLE, "--out", folder.toString(), "--draws", "200"));
        arguments.addAll(List.of(options));
        return Program.run(arguments.toArray(new String[0]));
    }

    private String templates() {
        return folder.resolve("templates").toString();
    }

    private void template(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates").resolve(name), text);
    }
}
