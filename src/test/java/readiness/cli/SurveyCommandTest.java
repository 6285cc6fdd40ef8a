package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.console.Environment;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.ScoreDigest;
import readiness.sheet.SheetText;
import readiness.testkit.Examples;

/** Whole surveys, with the answers on a pipe. */
class SurveyCommandTest {

    private static final String SHEET = """
            # Filled in with Tom
            schema: readiness/answers/v1
            questionnaire: pilot-team@1.0.0
            team: blue
            state: draft
            answers:
              devops-means: automation   # he was sure
            """;

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void names_a_file() {
        file = folder.resolve("blue.yaml").toString();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"pilot-team,en", "pilot-team,fr", "transformation-strategy,en", "transformation-strategy,fr"})
    void a_pipe_completes_a_questionnaire_from_beginning_to_end(String id, String language) throws IOException {
        var questionnaire = BuiltInQuestionnaires.find(id).orElseThrow().questionnaire();
        var lines = new ArrayList<>(answers(questionnaire));
        lines.add("f");

        var run = survey(lines, id, "--lang", language);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(Path.of(file))).contains("state: complete");
        assertThat(sheet(questionnaire).responses())
                .hasSize(questionnaire.questions().size());
        var check = Program.run("check", "--fail-on", "warning", file);
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(run.out().lines().toList().get(run.out().lines().toList().size() - 1))
                .isEqualTo(
                        language.equals("fr")
                                ? "Ensuite\u00a0: readiness check " + file
                                : "Next: readiness check " + file);
    }

    @Test
    void the_transcript_read_from_top_to_bottom_makes_sense() {
        var run = survey(List.of("4", "1 3", "c of six", "2", "q"), "pilot-team");

        assertThat(run.out()).startsWith("""
                Which team goes first?
                """).contains("""

                Question 1 of 35: DevOps and you
                Which of these comes closest to what “DevOps” means in your team?
                  1. We do not use the word
                  2. A new name for operations
                  3. A set of tools
                  4. Automation of operations work
                  5. The same people build and run a service
                Your answer, 1 to 5 (? for all keys):
                Answer: Automation of operations work

                Question 2 of 35: DevOps and you
                """, """
                Your answer, a number (people), between 0 and 100 (? for all keys):
                Comment saved: of six

                Question 3 of 35: DevOps and you
                How many people in your team have already worked in a DevOps team?
                Comment: of six
                Your answer, a number (people), between 0 and 100 (? for all keys):
                Answer: 2 people
                """).endsWith("""

                Saved as a draft in %s; 32 questions of 35 are not answered yet.
                To resume: readiness survey pilot-team --team blue --out %s
                """.formatted(file, file));
    }

    @Test
    void the_end_of_input_in_the_middle_leaves_a_draft_with_the_answers_given() throws IOException {
        var run = survey(List.of("4", "0", "2"), "pilot-team");

        assertThat(run.code()).isEqualTo(130);
        assertThat(Path.of(file)).hasContent("""
                schema: readiness/answers/v1
                questionnaire: pilot-team@1.0.0
                digest: %s
                team: blue
                date: 2026-03-02T14:05:09
                state: draft
                answers:
                  devops-means: automation
                  done-yourself: []
                  experienced-colleagues: 2
                """.formatted(ScoreDigest.of(pilot())));
        assertThat(run.out()).contains("To resume: readiness survey pilot-team --team blue --out " + file);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(Path.of(file));
        }
    }

    @Test
    void the_end_of_input_is_never_an_answer() {
        var nothing = survey(List.of(), "pilot-team");

        assertThat(nothing.code()).isEqualTo(130);
        assertThat(nothing.out()).contains("You answered nothing, so nothing was saved.");
        assertThat(Path.of(file)).doesNotExist();
        assertThat(survey(List.of("1", "", ""), "pilot-team").code()).isEqualTo(130);
        assertThat(sheet(pilot()).responses()).hasSize(1);
    }

    @Test
    void the_same_command_goes_on_at_the_first_question_without_an_answer() {
        survey(List.of("4", "0", "q"), "pilot-team");
        var again = survey(List.of("7", "q"), "pilot-team");

        assertThat(again.out())
                .contains("Welcome back. 2 of 35 questions are answered; here are the other 33.")
                .contains("Question 3 of 35")
                .contains("Answer: 7 people")
                .doesNotContain("Question 1 of 35", "Question 2 of 35");
        assertThat(sheet(pilot()).responses()).hasSize(3);
    }

    @Test
    void the_command_to_resume_names_the_present_language_where_one_was_asked_for() {
        assertThat(survey(List.of("1", "q"), "pilot-team", "--lang", "fr").out())
                .endsWith(file + " --lang fr\n");
        assertThat(survey(List.of("l", "1", "q"), "pilot-team", "--lang", "fr").out())
                .endsWith(file + " --lang en\n");
        assertThat(survey(List.of("1", "q"), "pilot-team").out()).endsWith(file + "\n");
    }

    @Test
    void a_questionnaire_of_the_assessment_is_named_by_its_id_or_by_its_file() throws IOException {
        Path assessment = folder.resolve("small");
        Files.createDirectories(assessment.resolve("questions"));
        Files.writeString(assessment.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                questionnaires: [beside.yaml, questions/deeper.yaml]
                """);
        Files.writeString(assessment.resolve("beside.yaml"), Examples.RELEASES);
        Files.writeString(
                assessment.resolve("questions/deeper.yaml"),
                Examples.RELEASES.replace("id: small", "id: deep").replace("title: Small", "title: Deep"));
        String answers = assessment.resolve("answers").toString();

        for (String name : List.of("small", "beside.yaml", "deep", "questions/deeper.yaml")) {
            var run = Program.hearing(List.of("q"), "survey", name, "--out", answers);
            assertThat(run.out()).as(name + run.err()).contains("Do you release?");
        }
        assertThat(Program.hearing(List.of("q"), "survey", folder.toString(), "--out", answers)
                        .err())
                .contains("There is no questionnaire");
    }

    @Test
    void a_comment_is_not_lost_although_its_question_has_no_answer_yet() throws IOException {
        survey(List.of("c", "I will ask: Ann", "q"), "pilot-team");

        assertThat(Path.of(file)).content().endsWith("  devops-means: {value: null, comment: \"I will ask: Ann\"}\n");
        assertThat(survey(List.of("4"), "pilot-team").out()).contains("Comment: I will ask: Ann");
        assertThat(Path.of(file))
                .content()
                .endsWith("  devops-means: {value: automation, comment: \"I will ask: Ann\"}\n");
    }

    @Test
    void what_was_written_by_hand_outlives_a_sitting() throws IOException {
        Files.writeString(Path.of(file), SHEET);

        survey(List.of("0", "q"), "pilot-team", "--role", "lead: \"dev\"");

        assertThat(Path.of(file))
                .hasContent(SHEET.replace(
                                "pilot-team@1.0.0\nteam: blue\n",
                                "pilot-team@1.0.0\ndigest: " + ScoreDigest.of(pilot())
                                        + "\nteam: blue\nrole: \"lead: \\\"dev\\\"\"\ndate: 2026-03-02T14:05:09\n")
                        + "  done-yourself: []\n");
    }

    @Test
    void what_is_written_by_hand_meanwhile_stays_too() throws IOException {
        Files.writeString(Path.of(file), SHEET);
        var lines = new Typing(List.of("0", "7", "q"), line -> {
            if (line == 1) {
                Files.writeString(Path.of(file), Files.readString(Path.of(file)) + "  # by the way\n  volunteers: 4\n");
            }
        });

        Program.in(
                new Environment(lines, () -> false, () -> false, Map.of(), words -> () -> {}), command("pilot-team"));

        assertThat(Files.readString(Path.of(file)))
                .contains("experienced-colleagues: 7\n", "  # by the way\n  volunteers: 4\n", "# he was sure");
    }

    @Test
    void an_answer_that_is_edited_meanwhile_is_said_and_reviewed() throws IOException {
        Files.writeString(Path.of(file), SHEET);
        var lines = new Typing(List.of("0", "7", "r", "q"), line -> {
            if (line == 1) {
                edit("devops-means: automation", "devops-means: set-of-tools");
            } else if (line == 2) {
                edit("experienced-colleagues: 7", "experienced-colleagues: 8");
            }
        });

        var run = Program.in(
                new Environment(lines, () -> false, () -> false, Map.of(), words -> () -> {}), command("pilot-team"));

        assertThat(run.out())
                .contains("Answer: 7 people\nThe file was edited meanwhile; it now says: Which of these")
                .contains("in your team? A set of tools")
                .contains("The file was edited meanwhile; it now says: How many", "DevOps team? 8 people\n")
                .containsPattern("3\\. How many people.*8 people");
        assertThat(Files.readString(Path.of(file))).contains("set-of-tools", "experienced-colleagues: 8\n");
    }

    @Test
    void an_answer_that_is_removed_meanwhile_is_open_again() throws IOException {
        Files.writeString(Path.of(file), SHEET);
        var lines = new Typing(List.of("0", "7", "r", "q"), line -> {
            if (line == 2) {
                edit("  done-yourself: []\n", "");
            }
        });

        var run = Program.in(
                new Environment(lines, () -> false, () -> false, Map.of(), words -> () -> {}), command("pilot-team"));

        assertThat(run.out())
                .contains("The file was edited meanwhile; it has no answer any more to: ")
                .contains("33 questions of 35 are not answered yet");
    }

    private void edit(String written, String other) throws IOException {
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace(written, other));
    }

    @Test
    void looking_at_a_finished_sheet_changes_nothing_and_a_change_makes_it_a_draft_until_it_is_finished_again()
            throws IOException {
        var lines = new ArrayList<>(answers(pilot()));
        lines.add("f");
        survey(lines, "pilot-team");
        String before = Files.readString(Path.of(file));

        var look = survey(List.of("q"), "pilot-team");
        assertThat(look.out())
                .contains("These answers are complete.", "Your answers", "Nothing was changed in " + file + ".")
                .doesNotContain("draft");
        assertThat(Path.of(file)).hasContent(before);

        survey(List.of("4", "10"), "pilot-team");
        assertThat(Files.readString(Path.of(file))).contains("state: draft", "volunteers: 10");
        survey(List.of("f"), "pilot-team");
        assertThat(Path.of(file)).hasContent(before.replace("volunteers: 2", "volunteers: 10"));
    }

    @Test
    void a_questionnaire_that_has_changed_is_said_to_and_only_what_is_new_is_asked() throws IOException {
        Path own = folder.resolve("own.yaml");
        String text = Files.readString(Path.of("src/test/resources/questionnaires/pilot-team.yaml"));
        Files.writeString(own, text);
        var lines = new ArrayList<>(answers(pilot()));
        lines.add("f");
        survey(lines, own.toString());
        Files.writeString(
                own,
                text.replace("version: 1.0.0", "version: 1.1.0")
                        .replace("id: volunteers\n", "id: volunteers-now\n")
                        .replace("id: set-of-tools", "id: toolbox")
                        .replace("id: unused-word", "id: never-said"));

        var again = survey(List.of("2", "5", "f"), own.toString());

        assertThat(again.out())
                .contains("these answers were given to version 1.0.0, this is version 1.1.0.")
                .contains("2 answers no longer match the questionnaire")
                .contains("unused-word", "volunteers")
                .contains("Question 1 of 37", "Question 4 of 37")
                .doesNotContain("Question 2 of 37", "Question 3 of 37", "Question 5 of 37");
        assertThat(again.code()).isZero();
        assertThat(Files.readString(Path.of(file)))
                .contains(
                        "pilot-team@1.1.0", "  # devops-means: unused-word\n", "  # volunteers: 2\n", "state: complete")
                .contains("  volunteers-now: 5\n", "  devops-means: renamed-operations\n");
    }

    @Test
    void the_second_survey_on_a_file_is_reported_and_stops() throws IOException {
        Files.writeString(Path.of(file), SHEET);
        var second = new ArrayList<Program.Outcome>();
        var lines = new Typing(List.of("0", "q"), line -> {
            if (line == 1) {
                second.add(survey(List.of("1", "1"), "pilot-team"));
            }
        });

        Program.in(
                new Environment(lines, () -> false, () -> false, Map.of(), words -> () -> {}), command("pilot-team"));

        assertThat(second).singleElement().satisfies(run -> {
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.err()).contains("Another survey is writing to " + file);
            assertThat(run.out()).isEmpty();
        });
        assertThat(sheet(pilot()).responses()).hasSize(2);
    }

    @Test
    void a_file_with_errors_is_left_as_it_is() throws IOException {
        for (String text : List.of(
                "a: [",
                SHEET.replace("team: blue", "team: blue\nteam: red"),
                SHEET.replace("pilot-team@", "other@"),
                SHEET + "---\n" + SHEET,
                "hello\n")) {
            Files.writeString(Path.of(file), text);
            var run = survey(List.of("1", "1"), "pilot-team");

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("error[R", "the file was left as it is")
                    .doesNotContain("\tat ");
            assertThat(Files.readString(Path.of(file))).isEqualTo(text);
        }
    }

    /** Settings with an error are no reason to ask by others: neither by the defaults nor by those further out. */
    @Test
    void an_error_in_the_settings_stops_a_survey_before_it_asks_anything() throws IOException {
        Path outer = Files.createDirectories(folder.resolve("outer"));
        Path inner = Files.createDirectories(outer.resolve("inner/answers"));
        Files.writeString(outer.resolve("assessment.yaml"), "schema: readiness/assessment/v1\ntitle: Outer\n");
        Files.writeString(
                inner.resolveSibling("assessment.yaml"),
                "schema: readiness/assessment/v1\ncomments: shown\nleast-grup: 1\n");

        var run = Program.hearing(List.of("q"), "survey", "pilot-team", "--team", "red", "--out", inner.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error[R020]", inner.resolveSibling("assessment.yaml") + ":3:1");
        assertThat(inner).isEmptyDirectory();
    }

    @Test
    void a_survey_reads_the_settings_of_the_assessment_around_its_file_whatever_way_leads_there() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("outer/inner/answers"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("elsewhere/assessment.yaml"), "schema: wrong\n");
        Files.writeString(inner.resolveSibling("assessment.yaml"), """
                schema: readiness/assessment/v1
                comments: shown
                read-by: {name: Ann}
                """);
        String out = folder + "/elsewhere/../outer/inner/answers";

        var run = Program.hearing(List.of("q"), "survey", "pilot-team", "--team", "red", "--out", out);

        assertThat(run.out()).as(run.err()).contains("Ann");
    }

    @Test
    void a_team_that_the_assessment_does_not_list_is_questioned() throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                teams: [{id: payments, name: Payments}, {id: search, name: Search}]
                """);

        var run = survey(List.of("4"), "pilot-team");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("“blue” is not a value of --team; choose payments, search");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void asks_for_the_team_until_it_is_one() {
        String[] command = {"survey", "pilot-team", "--out", file};
        var run = Program.hearing(List.of("Card Payments", "", "card-payments", "1"), command);

        assertThat(run.out()).contains("“Card Payments” is not a team id", "Answer: We do not use the word");
        assertThat(sheet(pilot()).subject()).hasToString("Optional[card-payments]");
        assertThat(Program.hearing(List.of(), command).out()).doesNotContain("Which team is it about?");
        assertThat(Program.hearing(
                                List.of(),
                                "survey",
                                "pilot-team",
                                "--out",
                                folder.resolve("new.yaml").toString())
                        .code())
                .isEqualTo(130);
    }

    @Test
    void proposes_a_file_that_is_not_there_yet() {
        for (int number = 1; number <= 2; number++) {
            Program.hearing(List.of("1"), "survey", "pilot-team", "--team", "blue", "--out", folder.toString());
            assertThat(folder.resolve("blue-" + number + ".yaml")).exists();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            survey pilot-teem                                  | There is no questionnaire pilot-teem
            survey pilot-team --team Blue                      | “Blue” is not a team id
            survey transformation-strategy --team blue         | is not about teams; do not give --team
            survey pilot-team --team red --out FILE            | is about another team (blue)
            """)
    void wrong_usage_is_reported_in_a_line(String command, String sentence) throws IOException {
        Files.writeString(Path.of(file), SHEET);

        var run = Program.hearing(List.of("1"), command.replace("FILE", file).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        assertThat(Path.of(file)).hasContent(SHEET);
    }

    /** A comment on the first question; a sheet is in UTF-8 everywhere. */
    @Test
    void what_is_typed_in_the_encoding_of_the_locale_is_saved_as_it_was_meant() throws IOException {
        var latin = new Environment(
                new ByteArrayInputStream("c\ncafé\nq\n".getBytes(StandardCharsets.ISO_8859_1)),
                () -> false,
                () -> false,
                Map.of("LC_ALL", "fr_FR.ISO-8859-1"),
                lastWords -> () -> {});

        var run = Program.in(latin, "survey", "pilot-team", "--team", "blue", "--out", file);

        assertThat(Path.of(file)).as(run.err()).content(StandardCharsets.UTF_8).contains("café");
    }

    @Test
    void a_pipe_that_is_not_in_the_encoding_of_the_locale_stops_with_what_it_has_answered() throws IOException {
        var environment = new Environment(
                new ByteArrayInputStream("1\ncaf\u00e9\n1\n".getBytes(StandardCharsets.ISO_8859_1)),
                () -> false,
                () -> false,
                Map.of("LC_ALL", "en_GB.UTF-8"),
                lastWords -> () -> {});

        var run = Program.in(environment, "survey", "pilot-team", "--team", "blue", "--out", file);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("The input is not text in UTF-8").doesNotContain("\tat ");
        assertThat(Path.of(file)).content().contains("state: draft");
    }

    @Test
    void last_words_stand_ready_while_the_survey_lasts_and_are_taken_back() {
        var ready = new ArrayList<Runnable>();
        var said = new ArrayList<Integer>();
        var place = new Environment(typed("1\nq\n"), () -> false, () -> false, Map.of(), words -> {
            ready.add(words);
            return () -> said.add(ready.size());
        });

        Program.in(place, command("pilot-team"));

        assertThat(said).containsExactly(1);
    }

    @Test
    void the_next_command_scores_the_assessment_that_the_sheet_belongs_to() throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), "schema: readiness/assessment/v1\n");
        file = folder.resolve("answers/blue.yaml").toString();
        var lines = new ArrayList<>(answers(pilot()));
        lines.add("f");

        assertThat(survey(lines, "pilot-team").out()).endsWith("Next: readiness score " + folder + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "ACCESSIBLE"})
    void a_terminal_may_be_plain_too(String variable) {
        var environment = Map.of("LANG", "C", variable, "dumb");
        var place = new Environment(typed("\n1\nq\n"), () -> true, () -> true, environment, words -> () -> {});

        var run = Program.in(place, "survey", "pilot-team", "--team", "blue", "--out", file, "--lang", "fr");

        assertThat(run.out())
                .contains(
                        "Question 1 sur 35 : Le DevOps et vous", "\"DevOps\"", "Reponse : Nous n'employons pas ce mot")
                .matches(words -> words.chars().allMatch(character -> character < 128));
    }

    private Program.Outcome survey(List<String> lines, String id, String... options) {
        var arguments = new ArrayList<>(List.of(command(id)));
        Collections.addAll(arguments, options);
        return Program.hearing(lines, arguments.toArray(new String[0]));
    }

    private String[] command(String id) {
        return id.startsWith("transformation")
                ? new String[] {"survey", id, "--out", file}
                : new String[] {"survey", id, "--team", "blue", "--out", file};
    }

    private static InputStream typed(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    private SheetText sheet(Questionnaire questionnaire) {
        return SheetText.open(Path.of(file), questionnaire).value().orElseThrow();
    }

    private static Questionnaire pilot() {
        return BuiltInQuestionnaires.find("pilot-team").orElseThrow().questionnaire();
    }

    /** Returns a line for each question, such that all are asked. */
    private static List<String> answers(Questionnaire questionnaire) {
        return questionnaire.questions().stream().map(SurveyCommandTest::answer).toList();
    }

    private static String answer(Question question) {
        if (question.format() instanceof ResponseFormat.NumberLine) {
            return "2";
        }
        return question.format() instanceof ResponseFormat.FreeText ? "Des mots d’ici, vraiment." : "1";
    }

    /** Standard input on which something happens before a line is handed over. */
    private static final class Typing extends InputStream {

        private final List<String> lines;
        private final Happening before;
        private int next;

        @FunctionalInterface
        interface Happening {
            void at(int line) throws IOException;
        }

        private Typing(List<String> lines, Happening before) {
            this.lines = lines;
            this.before = before;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("lines are read whole");
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (next == lines.size()) {
                return -1;
            }
            try {
                before.at(next);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            byte[] line = (lines.get(next) + "\n").getBytes(StandardCharsets.UTF_8);
            System.arraycopy(line, 0, bytes, from, line.length);
            next++;
            return line.length;
        }
    }
}
