package readiness.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.catalogue.BuiltInQuestionnaires;

/** Shows questionnaires as people read them, and gives away what may be changed: questionnaires and templates. */
final class QuestionnairesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_questionnaire_is_shown_as_people_read_it() {
        assertThat(Program.run(Locale.FRENCH, "questionnaires", "show", "cloud-choice")
                        .out())
                .contains("( ) ")
                .contains("\n1.  ")
                .doesNotContain("score:")
                .isEqualTo(Program.run("questionnaires", "show", "cloud-choice", "--lang", "fr")
                        .out());
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        assertThat(Program.run("questionnaires", "show", "pilot-team").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void every_question_is_shown_under_its_number() {
        String shown = Program.run("questionnaires", "show", "pilot-team").out();
        String listed = Program.run("questionnaires").out();
        int questions = Integer.parseInt(listed.lines()
                .filter(line -> line.startsWith("pilot-team "))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*\\((\\d+) questions\\)", "$1"));
        assertThat(shown.lines().filter(line -> line.matches("\\d+\\. .*"))).hasSize(questions);
    }

    @Test
    void the_file_of_a_questionnaire_is_printed_as_it_is() {
        assertThat(Program.run("questionnaires", "show", "cloud-choice", "--yaml")
                        .out())
                .isEqualTo(
                        new String(BuiltInQuestionnaires.bytes("cloud-choice").orElseThrow(), UTF_8));
    }

    @Test
    void the_templates_that_are_copied_write_the_same_report() throws IOException {
        String templates = folder.resolve("mine").toString();
        assertThat(Program.run("templates", "copy", templates).out().lines()).hasSize(8);
        assertThat(report("--templates", templates)).isEqualTo(report());
    }

    /** A template that nothing reads would be changed in vain. */
    @Test
    void each_template_that_is_copied_is_read_for_a_report_or_for_a_form() throws IOException {
        for (String name : Program.run("templates").out().lines().toList()) {
            Path templates = Files.createDirectories(folder.resolve("only-" + name));
            Files.writeString(templates.resolve(name), "${there.is.no.such.word}");
            String example = Program.EXAMPLE.toString();
            assertThat(Stream.of(
                            "report --draws 1 " + example,
                            "report --draws 1 --format md " + example,
                            "form pilot-team"))
                    .as(name)
                    .anyMatch(command -> isReadBy(command, templates));
        }
    }

    /** Returns whether a command fails for what is in a folder of templates, or writes it down as it is. */
    private boolean isReadBy(String command, Path templates) {
        Path out = folder.resolve("out");
        var run = Program.run((command + " --force --out " + out + " --templates " + templates).split(" ", -1));
        return run.code() == 3 || contentOf(out).contains("there.is.no.such.word");
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void templates_are_never_copied_over_those_that_were_changed() throws IOException {
        Path templates = folder.resolve("mine");
        Program.run("templates", "copy", templates.toString());
        Files.writeString(templates.resolve("report.css"), "body {color: red}");
        assertThat(Program.run("templates", "copy", templates.toString()).code())
                .isEqualTo(4);
        assertThat(templates.resolve("report.css")).hasContent("body {color: red}");
    }

    private String report(String... options) throws IOException {
        String out = folder.resolve("report.html").toString();
        var arguments = Stream.concat(
                Stream.of("report", Program.EXAMPLE.toString(), "--lang", "en", "--draws", "100", "--out", out),
                Stream.of(options));
        Program.run(arguments.toArray(String[]::new));
        String written = Files.readString(Path.of(out));
        Files.delete(Path.of(out));
        return written;
    }
}
