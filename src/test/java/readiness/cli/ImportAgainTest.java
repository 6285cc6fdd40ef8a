package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** A further export of the same name: nothing is lost, nothing counts twice, and what became of it is said. */
final class ImportAgainTest {

    private static final String FIRST = """
            Timestamp,team,people-smile,drinks,has-heating,degrees,remarks
            2026-03-02,red,agree,tea,yes,15,good
            2026-03-03,blue,Mostly,espresso,yes,16,better
            """;
    private static final String THIRD = "2026-03-04,blue,neutral,tea,no,17,fine\n";

    @TempDir
    private Path path;

    private Path folder = Path.of("");
    private Path export = Path.of("");
    private Path settings = Path.of("");

    @BeforeEach
    void an_assessment_with_an_export() throws IOException {
        folder = path.resolve("spring");
        export = path.resolve("export.csv");
        settings = folder.resolve("assessment.yaml");
        new Folder(folder).with("warmth.yaml", Examples.WARMTH).with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: ["answers/*.yaml"]
                teams: [{id: red}, {id: blue}]
                """);
        Files.writeString(export, FIRST);
        taken(export);
    }

    @Test
    void a_later_export_takes_the_place_of_the_earlier_one_and_is_read_as_somebody_has_said() throws IOException {
        String said = Files.readString(settings).replace("    questionnaire: warmth\n", """
                            # as the team says
                            questionnaire: warmth
                            questions:
                              people-smile: {options: {Mostly: agree}}
                        """.indent(0));
        Files.writeString(settings, said);
        Files.writeString(export, FIRST + THIRD);

        var outcome = taken(export);

        assertThat(outcome.out())
                .contains("Replaced: " + folder.resolve("exports/export.csv") + ". Of the 2 rows of the earlier file, 2"
                        + " are in the new one; the earlier file is kept as "
                        + folder.resolve("exports/export.csv.old"))
                .contains("says already, from line 6 on, how it is read")
                .contains("Next: readiness check")
                .doesNotContain("Written to");
        assertThat(folder.resolve("exports/export.csv")).hasSameBinaryContentAs(export);
        assertThat(folder.resolve("exports/export.csv.old")).hasContent(FIRST);
        assertThat(settings).hasContent(said);
        assertThat(new Folder(folder).teams()).containsExactly("red", "blue", "blue");
    }

    /** A browser numbers a second download, and some tools put the date into the name. */
    @Test
    void a_later_export_of_another_name_takes_the_place_of_the_earlier_one() throws IOException {
        Path second = path.resolve("export (1).csv");
        Files.writeString(export, FIRST + THIRD);
        taken(export);
        Files.writeString(second, FIRST + THIRD + THIRD.replace("blue", "red"));

        assertThat(taken(second).out())
                .contains(
                        "Replaced: " + folder.resolve("exports/export.csv") + ". Of the 3 rows of the earlier file, 3");
        assertThat(folder.resolve("exports/export.csv")).hasSameBinaryContentAs(second);
        assertThat(folder.resolve("exports/export (1).csv")).doesNotExist();
        assertThat(new Folder(folder).teams()).containsExactly("red", "blue", "blue", "red");
        assertThat(taken(second).out())
                .contains("Already there, with the same contents: " + folder.resolve("exports/export.csv"));
    }

    /** Two rows may be alike by chance where nobody is named. */
    @Test
    void a_file_of_another_name_with_few_of_the_same_rows_counts_too() throws IOException {
        Path other = Files.writeString(path.resolve("other.csv"), FIRST);
        assertThat(taken(other).out()).contains("Copied: " + folder.resolve("exports/other.csv"));
    }

    @Test
    void of_imports_at_the_same_time_each_is_written_down() throws Exception {
        var threads = new ArrayList<Thread>();
        for (int number = 0; number < 4; number++) {
            Path other = path.resolve("other-" + number + ".csv");
            Files.writeString(other, FIRST.replace("2026-03", "2026-0" + (4 + number)));
            threads.add(new Thread(() -> taken(other)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(Files.readString(settings))
                .contains("files: \"exports/other-0.csv\"", "files: \"exports/other-1.csv\"")
                .contains("files: \"exports/other-2.csv\"", "files: \"exports/other-3.csv\"");
        assertThat(new Folder(folder).teams()).hasSize(10);
    }

    @Test
    void an_earlier_file_that_was_kept_before_is_kept_beside_the_next_one() throws IOException {
        Files.writeString(export, FIRST + THIRD);
        taken(export);
        Files.writeString(export, FIRST + THIRD + THIRD.replace("blue", "red"));
        assertThat(taken(export).out()).contains("is kept as " + folder.resolve("exports/export.csv.old-2"));
        assertThat(folder.resolve("exports/export.csv.old")).hasContent(FIRST);
        assertThat(folder.resolve("exports/export.csv.old-2")).hasContent(FIRST + THIRD);
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        String before = Files.readString(settings);
        assertThat(taken(export).out())
                .contains("Already there, with the same contents: " + folder.resolve("exports/export.csv"))
                .contains("says already");
        assertThat(taken(folder.resolve("exports/export.csv")).out()).contains("says already");
        assertThat(settings).hasContent(before);
        assertThat(folder.resolve("exports")).isDirectoryContaining("glob:**/export.csv");
        assertThat(folder.resolve("exports")).isDirectoryNotContaining("glob:**.old");
    }

    @Test
    void an_export_of_another_form_lies_beside_the_earlier_one_and_both_count() throws IOException {
        String other = FIRST.substring(0, FIRST.indexOf('\n') + 1) + THIRD;
        Files.writeString(export, other);
        assertThat(taken(export).out())
                .contains("Copied: " + folder.resolve("exports/export-2.csv") + ". None of the 2 rows of "
                        + folder.resolve("exports/export.csv") + " are in it, so both files count");
        assertThat(folder.resolve("exports/export.csv")).hasContent(FIRST);
        assertThat(Files.readString(settings)).contains("\"exports/export.csv\", \"exports/export-2.csv\"]");
        assertThat(new Folder(folder).teams()).containsExactly("blue", "red", "blue");

        Files.writeString(export, other + THIRD.replace("blue", "red"));
        assertThat(taken(export).out()).contains("Replaced: " + folder.resolve("exports/export-2.csv"));
    }

    @Test
    void where_it_is_not_clear_whether_both_count_nothing_is_written_and_both_ways_are_named() throws IOException {
        String before = Files.readString(settings);
        Files.writeString(export, FIRST.replace("Mostly", "neutral") + THIRD);
        var outcome = Program.run("import", export.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err())
                .contains(folder.resolve("exports/export.csv")
                        + " is already there. Of its rows, 1 is in the new file and 1 is not")
                .contains("give the new file another name", "move that away first");
        assertThat(outcome.out()).doesNotContain("Next:");
        assertThat(folder.resolve("exports/export.csv")).hasContent(FIRST);
        assertThat(settings).hasContent(before);
    }

    @Test
    void what_was_open_is_filled_in_where_it_is_and_comments_stay() throws IOException {
        Files.writeString(export, FIRST.replace("degrees", "Warm?"));
        Files.delete(folder.resolve("exports/export.csv"));
        Files.writeString(settings, Files.readString(settings).replace("""
                columns:
                  - files: "exports/export.csv"
                """, """
                columns:
                  # the web form
                  - files: "exports/export.csv" # each Monday
                    questions:
                      degrees: "?" # ask Ann
                      people-smile: {options: {Mostly: agree}}
                  # the rest
                  - files: "exports/b.csv"
                """));
        Files.writeString(export, FIRST);

        assertThat(taken(export).out()).contains("Written to");

        assertThat(Files.readString(settings)).endsWith("""
                columns:
                  # the web form
                  - files: "exports/export.csv"
                    # each Monday
                    # ask Ann
                    questions:
                      people-smile: {options: {Mostly: agree}}
                  # the rest
                  - files: "exports/b.csv"
                    questionnaire: warmth
                """);
        assertThat(new Folder(folder).problems()).noneMatch(problem -> problem.contains("R139"));
    }

    @Test
    void what_an_entry_about_several_files_says_holds_for_a_new_one() throws IOException {
        String said = Files.readString(settings).replace("\"exports/export.csv\"", "\"exports/*.csv\"")
                + "    options: {Mostly: agree}\n";
        Files.writeString(settings, said);
        Path second = Files.copy(export, path.resolve("second.csv"));
        assertThat(taken(second).out()).contains("says already, from line 6 on");
        assertThat(settings).hasContent(said);
        assertThat(new Folder(folder).teams()).containsExactly("red", "blue", "red", "blue");
        assertThat(new Folder(folder).problems()).noneMatch(problem -> problem.contains("R104"));
    }

    @Test
    void an_error_names_the_file_where_it_is_while_nothing_was_copied() throws IOException {
        Path half = Files.writeString(path.resolve("half.xlsx"), "PK");
        var outcome = Program.run("import", half.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("--> " + half + ":1:1");
    }

    private Program.Outcome taken(Path file) {
        var outcome = Program.run("import", file.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }
}
