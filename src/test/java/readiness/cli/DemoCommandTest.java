package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final List<String> TEAMS = List.of("Nordlys", "Kilo", "Pulsar", "Granit", "Archiva", "Fjord");

    @TempDir
    private Path folder;

    @Test
    void recommends_in_at_most_fifteen_lines_and_names_the_report() {
        var demo = Program.run("demo", folder.resolve("d").toString());

        assertThat(demo.code()).isZero();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.out().lines()).hasSizeLessThanOrEqualTo(15);
        assertThat(demo.out())
                .contains(
                        "Start with Nordlys",
                        "Parallel team",
                        folder.resolve("d/report.html").toString());
        assertThat(demo.out().lines()).allMatch(line -> line.length() <= 80 || line.contains(folder.toString()));
    }

    /** The example has a draft: worth a note in any other assessment. */
    @Test
    void starts_with_the_result_and_not_with_a_note() throws IOException {
        Program.run("demo", folder.toString());
        Files.writeString(
                folder.resolve("answers/draft.yaml"),
                "schema: readiness/answers/v1\nquestionnaire: pilot-team\nteam: kilo\nstate: draft\nanswers: {}\n");

        assertThat(Program.run("demo", folder.toString()).err()).isEmpty();
        assertThat(Program.run("score", folder.toString()).err()).contains("note[R150]");
    }

    @Test
    void the_report_names_every_team_and_why_it_is_not_first() throws IOException {
        Program.run("demo", folder.toString());

        String report = Files.readString(folder.resolve("report.html"));
        assertThat(report).contains(TEAMS);
        TEAMS.stream().skip(1).forEach(team -> assertThat(report).containsPattern("<dt>" + team + "<dd>"));
    }

    @Test
    void speaks_french_when_asked_to() throws IOException {
        var demo = Program.run("demo", folder.toString(), "--lang", "fr");

        assertThat(demo.out().lines()).hasSizeLessThanOrEqualTo(15);
        assertThat(demo.out())
                .contains("Commencez par Nordlys", "Équipe parallèle")
                .doesNotContain("Start with");
        String report = Files.readString(folder.resolve("report.html"));
        assertThat(report).contains("<html lang=\"fr\">");
        assertThat(words(report)).doesNotContain("What ", "Why ", "Within", "needed", "That is", "would lead", "Range");
        assertThat(folder.resolve("report.fr.html")).doesNotExist();
    }

    @Test
    void can_be_run_again_and_never_overwrites_what_was_changed() throws IOException {
        Program.run("demo", folder.toString());
        assertThat(Program.run("demo", folder.toString()).code()).isZero();

        Path sheet = folder.resolve("answers/kilo.yaml");
        Files.writeString(sheet, "# mine\n");
        var again = Program.run("demo", folder.toString());

        assertThat(again.code()).isEqualTo(4);
        assertThat(again.err()).contains(sheet.toString()).contains("nothing was overwritten");
        assertThat(sheet).hasContent("# mine");
    }

    @Test
    void another_file_in_the_place_of_the_report_stays_until_it_is_forced_away() throws IOException {
        Path report = Files.writeString(folder.resolve("report.html"), "mine");

        var demo = Program.run("demo", folder.toString());

        assertThat(demo.code()).isEqualTo(4);
        assertThat(demo.err()).contains(report.toString(), "write over it with --force");
        assertThat(report).hasContent("mine");
        assertThat(Program.run("demo", folder.toString(), "--force").code()).isZero();
        assertThat(report).content().contains("Nordlys");
    }

    /** The comments of the style and the script are for those who read the source, in English. */
    private static String words(String report) {
        return report.replaceAll("(?s)<(script|style)>.*?</\\1>", "");
    }
}
