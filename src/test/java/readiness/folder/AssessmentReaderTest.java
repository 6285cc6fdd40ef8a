package readiness.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.assessment.Assessment;
import readiness.assessment.Instrument;
import readiness.assessment.Result;
import readiness.questionnaire.Id;
import readiness.sampling.Sampling;
import readiness.source.Progress;
import readiness.source.SourceFiles;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.testkit.Marked;
import readiness.wording.Language;

/** Reads folders and lists of files; an error in one file leaves the others as they are. */
final class AssessmentReaderTest {

    private static final String SETTINGS = """
            schema: readiness/assessment/v1
            title: "Houses, spring 2026"
            organisation: Houses
            date: 2026-03-31
            languages: [fr, en]
            questionnaires: [warmth.yaml, transformation-strategy]
            answers: ["answers/**/*.yaml"]
            teams:
              - {id: blue, name: The Blues, about: Downstairs}
              - {id: red}
            weights: {warmth: {heating: 2}}
            least-group: 4
            comments: shown
            seed: 42
            """;

    private static final String UNLISTED = SETTINGS.replaceAll("(?s)teams:.*weights:", "weights:");

    @TempDir
    Path temporary = Path.of("");

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void put_a_questionnaire_and_a_sheet_into_the_folder() {
        folder = new Folder(temporary)
                .with("warmth.yaml", Examples.WARMTH)
                .with("answers/red.yaml", Examples.sheetOf("red"));
    }

    @Test
    void reads_what_the_assessment_says_of_itself() {
        var settings = settled().settings();
        assertThat(settings.title()).contains("Houses, spring 2026");
        assertThat(settings.organisation().name()).contains("Houses");
        assertThat(settings.date()).contains("2026-03-31");
        assertThat(settings.languages()).containsExactly(Language.FR, Language.EN);
        assertThat(settings.leastGroup()).isEqualTo(4);
        assertThat(settings.commentsShown()).isTrue();
        assertThat(settings.seed()).isEqualTo(42);
        assertThat(settings.weights().get(new Id("warmth"))).containsEntry(new Id("heating"), 2.0);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void names_teams_as_the_assessment_does() {
        folder.with("answers/blue.yaml", Examples.sheetOf("the blues"));
        var assessment = settled();
        var result = Result.of(assessment, new Sampling(1, 1)).questionnaires().get(0);
        assertThat(result.subjects())
                .extracting(subject -> subject.team().orElseThrow().name())
                .containsExactly("The Blues", "red");
    }

    @Test
    void takes_the_listed_questionnaires_in_their_order() {
        assertThat(questionnaires(settled())).containsExactly("warmth", "transformation-strategy");
    }

    @Test
    void a_questionnaire_of_the_folder_takes_the_place_of_the_built_in_one_with_its_id() {
        folder.with("assessment.yaml", SETTINGS)
                .with("our-own.yaml", Examples.WARMTH.replace("id: warmth", "id: transformation-strategy"));
        assertThat(folder.read().value().orElseThrow().instruments())
                .extracting(instrument -> instrument.questionnaire().version().toString())
                .containsExactly("1.2.3", "1.2.3");
    }

    @Test
    void a_questionnaire_that_the_settings_do_not_name_is_noted() {
        folder.with("assessment.yaml", SETTINGS).with("new.yaml", Examples.WARMTH.replace("id: warmth", "id: new"));
        assertThat(folder.problems()).containsExactly("new.yaml:1:1 R266 UNUSED_QUESTIONNAIRE");
    }

    @Test
    void the_digest_is_that_of_what_decides_scores() {
        String digest = settled().instruments().get(0).sha256();
        folder.with("warmth.yaml", Examples.WARMTH.replace("Smiles?", "Do people smile?"));
        assertThat(settled().instruments().get(0).sha256()).isEqualTo(digest).hasSize(64);
        folder.with("warmth.yaml", Examples.WARMTH.replace("score: 70", "score: 71"));
        assertThat(settled().instruments().get(0).sha256()).isNotEqualTo(digest);
    }

    @Test
    void only_the_schema_is_needed() {
        folder.with("assessment.yaml", "schema: readiness/assessment/v1\n");
        var assessment = folder.read().value().orElseThrow();
        assertThat(assessment.settings().languages()).containsExactly(Language.EN);
        assertThat(assessment.settings().leastGroup()).isEqualTo(5);
        assertThat(assessment.settings().seed()).isEqualTo(1);
        assertThat(assessment.settings().commentsShown()).isFalse();
        assertThat(questionnaires(assessment)).containsExactly("warmth");
        assertThat(folder.teams()).containsExactly("red");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            answers/**/*.yaml | blue red green
            answers/*.yaml | red
            answers/*/*.yaml | blue
            answers/** | blue red green
            **/*.yml | violet
            **/{red,c}.yaml | red green
            late.yml | violet
            """)
    void globs_choose_files_below_the_folder(String glob, String teams) {
        folder.with("answers/a/blue.yaml", Examples.sheetOf("blue"))
                .with("answers/x/b/c.yaml", Examples.sheetOf("green"))
                .with("late.yml", Examples.sheetOf("violet"))
                .with("assessment.yaml", UNLISTED.replace("answers/**/*.yaml", glob));
        assertThat(String.join(" ", folder.teams())).isEqualTo(teams);
    }

    @Test
    void a_file_that_two_globs_match_is_read_once() {
        folder.with("assessment.yaml", SETTINGS.replace("[\"answers/**/*.yaml\"]", "[\"answers/*\", \"**/red.yaml\"]"));
        assertThat(folder.teams()).containsExactly("red");
    }

    @Test
    void hidden_files_and_files_of_other_kinds_are_passed_over() {
        folder.with("answers/.draft.yaml", "rubbish: [")
                .with("answers/.old/x.yaml", "rubbish: [")
                .with("answers/notes.txt", "rubbish: [")
                .with("assessment.yaml", SETTINGS);
        assertThat(folder.problems()).isEmpty();
    }

    /** Each row changes one thing in the assessment; a mark stands where the message must point. */
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            schema: readiness/assessment/v1 | schema: ▸readiness/assesment/v1 | R033 UNKNOWN_SCHEMA
            organisation: Houses | ▸organization: Houses | R020 UNKNOWN_KEY
            organisation: Houses | organisation: ▸[Houses] | R039 ONE_VALUE_WANTED
            organisation: Houses | ▸title: Houses | R005 DUPLICATE_KEY
            date: 2026-03-31 | date: ▸31 March 2026 | R032 NOT_A_DATE
            languages: [fr, en] | languages: [fr, ▸de] | R306 LANGUAGE_NOT_SPOKEN
            languages: [fr, en] | languages: ▸[] | R034 EMPTY_LIST
            [warmth.yaml, transformation-strategy] | [warmth.yaml, ▸transformation-strateggy] | R301 NO_SUCH_QUESTIONNAIRE
            [warmth.yaml, transformation-strategy] | [warmth.yaml, ▸colder.yaml] | R313 NO_SUCH_FILE
            [warmth.yaml, transformation-strategy] | [warmth.yaml, ▸../colder.yaml] | R302 OUTSIDE_FOLDER
            [warmth.yaml, transformation-strategy] | [warmth.yaml, ▸/etc/colder.yaml] | R302 OUTSIDE_FOLDER
            [warmth.yaml, transformation-strategy] | [warmth.yaml, ▸warmth.yaml] | R307 QUESTIONNAIRE_TWICE
            [warmth.yaml, transformation-strategy] | [warmth.yaml, ▸"a\\0b.yaml"] | R064 HIDDEN_CHARACTER
            answers: ["answers/**/*.yaml"] | answers: ["answers/**/*.yaml", ▸"a[b"] | R308 MALFORMED_PATTERN
            answers: ["answers/**/*.yaml"] | answers: ▸answers | R024 EXPECTED_LIST
            - {id: red} | - {id: ▸blue} | R201 ID_TWICE
            - {id: red} | - {id: ▸Red} | R030 NOT_AN_ID
            - {id: red} | - {id: red, ▸nom: x} | R020 UNKNOWN_KEY
            - {id: red} | - ▸{name: x} | R021 MISSING_KEY
            {warmth: {heating: 2}} | {▸warm: {heating: 2}} | R305 WEIGHTS_FOR_OTHER_QUESTIONNAIRE
            {warmth: {heating: 2}} | {warmth: {▸cooling: 2}} | R211 UNKNOWN_CRITERION
            {warmth: {heating: 2}} | {warmth: {heating: ▸0}} | R036 WEIGHT_NOT_POSITIVE
            {warmth: {heating: 2}} | {warmth: ▸2} | R025 EXPECTED_MAP
            least-group: 4 | least-group: ▸0 | R035 EXPECTED_WHOLE_NUMBER
            comments: shown | comments: ▸yes | R028 UNKNOWN_WORD
            seed: 42 | seed: ▸-1 | R035 EXPECTED_WHOLE_NUMBER
            """)
    void a_broken_assessment_gives_one_message_and_nothing_else(String good, String bad, String code) {
        var changed = Marked.changing(SETTINGS, good, bad);
        folder.with("assessment.yaml", changed.text());
        assertThat(folder.problems()).isEqualTo(changed.expecting("assessment.yaml", code));
        assertThat(folder.read().value()).isEmpty();
    }

    @Test
    void a_questionnaire_that_is_not_there_does_not_make_its_sheets_wrong() {
        var changed = Marked.of(
                SETTINGS.replace("[warmth.yaml, transformation-strategy]", "[▸hot.yaml, transformation-strategy]")
                        .replace("weights: {warmth: {heating: 2}}\n", ""));
        folder.with("assessment.yaml", changed.text());
        assertThat(folder.problems())
                .doesNotContain("answers/red.yaml:2:16 R101 UNKNOWN_QUESTIONNAIRE")
                .containsAll(changed.expecting("assessment.yaml", "R313 NO_SUCH_FILE"));
    }

    @Test
    void a_team_that_nobody_lists_is_there_with_its_empty_sheet_and_not_with_a_draft_alone() {
        String blank = Examples.SHEET.substring(0, Examples.SHEET.indexOf("answers:")) + "answers:\n";
        var assessment = folder.with("answers/blue.yaml", blank.replace("team: red", "team: blue"))
                .with("answers/green.yaml", Examples.SHEET.replace("team: red", "team: green\nstate: draft"))
                .read()
                .value()
                .orElseThrow();

        assertThat(Result.of(assessment, new Sampling(100, 1))
                        .questionnaires()
                        .get(0)
                        .subjects())
                .extracting(subject -> subject.team().orElseThrow().id() + " "
                        + subject.scorecard().respondents() + " "
                        + subject.sheets().empty())
                .containsExactly("blue 0 1", "red 1 0");
    }

    @Test
    void a_sheet_from_after_the_assessment_counts_with_a_warning_unless_the_period_has_a_beginning() {
        String later = Examples.SHEET.replace("team: red", "team: red\ndate: 2031-04-01");
        folder.with("assessment.yaml", SETTINGS).with("answers/red.yaml", later);
        assertThat(folder.problems()).containsExactly("answers/red.yaml:1:1 R158 AFTER_THE_ASSESSMENT");

        folder.with("assessment.yaml", SETTINGS.replace("date: 2026", "since: 2026-01-01\ndate: 2026"));
        assertThat(folder.problems()).containsExactly("answers/red.yaml:1:1 R155 OUT_OF_PERIOD");
    }

    @Test
    void errors_in_sheets_are_reported_beside_those_of_the_assessment() {
        folder.with("assessment.yaml", SETTINGS.replace("seed: 42", "seed: many"))
                .with("answers/red.yaml", Examples.SHEET.replace("degrees: 15", "degrees: 99"));
        assertThat(folder.problems())
                .containsExactly(
                        "answers/red.yaml:8:12 R108 ANSWER_OUT_OF_BOUNDS",
                        "assessment.yaml:14:7 R035 EXPECTED_WHOLE_NUMBER");
    }

    @Test
    void an_unreadable_sheet_leaves_those_of_other_files_in() {
        folder.with("answers/bad.yaml", "schema: [")
                .with("answers/empty.yaml", "")
                .with("answers/latin.yaml", "schema: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder.teams()).containsExactly("red");
        assertThat(folder.problems())
                .containsExactly(
                        "answers/bad.yaml:1:1 R159 FILE_LEFT_OUT",
                        "answers/bad.yaml:1:10 R040 UNPAIRED_BRACKET",
                        "answers/empty.yaml:1:1 R011 EMPTY_FILE",
                        "answers/latin.yaml:1:1 R159 FILE_LEFT_OUT",
                        "answers/latin.yaml:1:9 R001 NOT_UTF8");
    }

    @Test
    void a_broken_questionnaire_leaves_its_sheets_out_with_a_note_and_nothing_more() {
        folder.with("warmth.yaml", Examples.WARMTH.replace("spread: 0.2", "spread: 2"))
                .with("move.yaml", Examples.MOVE)
                .with(
                        "answers/move.yaml",
                        "schema: readiness/answers/v1\nquestionnaire: move\nanswers: {has-savings: no}\n");
        assertThat(folder.problems())
                .containsExactly(
                        "answers/red.yaml:2:16 R151 SHEET_LEFT_OUT", "warmth.yaml:47:11 R027 NUMBER_OUT_OF_RANGE");
        assertThat(questionnaires(folder.read().value().orElseThrow())).containsExactly("move");
        assertThat(folder.read().value().orElseThrow().sheets()).isEqualTo(1);
    }

    @Test
    void a_questionnaire_that_is_not_even_yaml_leaves_its_sheets_out_without_calling_it_unknown() {
        folder.with("warmth.yaml", Examples.WARMTH + "\n  oops: [").with("assessment.yaml", SETTINGS);
        assertThat(folder.problems()).noneMatch(line -> line.contains("R101") || line.contains("R305"));
    }

    @Test
    void a_questionnaire_with_a_bad_id_leaves_its_sheets_out_without_calling_it_unknown() {
        folder.with("warmth.yaml", Examples.WARMTH.replace("id: warmth", "id: Warmth"))
                .with("assessment.yaml", SETTINGS.replace("weights: {warmth: {heating: 2}}\n", ""));
        assertThat(folder.problems())
                .containsExactly("answers/red.yaml:2:16 R151 SHEET_LEFT_OUT", "warmth.yaml:2:5 R030 NOT_AN_ID");
    }

    @Test
    void a_folder_without_an_assessment_takes_all_sheets_and_the_questionnaires_they_name() {
        folder.with(
                "deep/er/strategy.yaml",
                "schema: readiness/answers/v1\nquestionnaire: transformation-strategy\nanswers: {last-change-finished: yes}\n");
        var checked = folder.read();
        assertThat(checked.hasErrors()).isFalse();
        assertThat(questionnaires(checked.value().orElseThrow())).containsExactly("warmth", "transformation-strategy");
        assertThat(checked.value().orElseThrow().sheets()).isEqualTo(2);
    }

    @Test
    void results_and_foreign_json_beside_the_sheets_are_passed_over() {
        folder.with("result.json", "{\"schema\": \"readiness/result/v1\"}").with("package.json", "{\"name\": \"x\"}");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"result", "comparison"})
    void json_of_another_kind_is_passed_over_where_a_pattern_matches_it_too(String kind) {
        folder.with("assessment.yaml", "schema: readiness/assessment/v1\nanswers: [\"answers/**\", \"*.json\"]\n")
                .with("answers/blue.yaml", Examples.sheetOf("blue"))
                .with("other.json", "{\"schema\": \"readiness/" + kind + "/v1\"}");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_yaml_file_of_no_kind_is_an_error() {
        folder.with("stray.yaml", "answers: {}\n");
        assertThat(folder.problems())
                .containsExactly("stray.yaml:1:1 R021 MISSING_KEY", "stray.yaml:1:1 R151 SHEET_LEFT_OUT");
    }

    @Test
    void a_list_of_files_is_an_assessment() {
        folder.with("answers/blue.yaml", Examples.sheetOf("blue"))
                .with("answers/green.yaml", Examples.sheetOf("green"));
        String[] listed = {"answers/green.yaml", "warmth.yaml", "answers/red.yaml"};
        assertThat(folder.readOnly(listed).problems()).isEmpty();
        assertThat(Folder.teams(folder.sheetsOnlyOf(listed))).containsExactly("green", "red");
    }

    @Test
    void a_file_that_is_listed_twice_is_read_once() {
        assertThat(Folder.teams(folder.sheetsOnlyOf("warmth.yaml", "answers/red.yaml", "answers/red.yaml")))
                .containsExactly("red");
    }

    @Test
    void sheets_in_json_are_sheets() {
        folder.with("answers/blue.json", """
                {"schema": "readiness/answers/v1", "questionnaire": "warmth@1.2.3", "team": "blue",
                 "answers": {"has-heating": "yes", "degrees": 20.5, "drinks": ["tea"]}}
                """);
        assertThat(folder.teams()).containsExactly("blue", "red");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void windows_line_ends_and_byte_order_marks_are_taken() {
        folder.with(
                        "answers/red.yaml",
                        "\ufeff" + Examples.SHEET.replace("\n", "\r\n").replace("15", "99"))
                .with("warmth.yaml", "\ufeff" + Examples.WARMTH.replace("\n", "\r\n"));
        assertThat(folder.problems()).containsExactly("answers/red.yaml:8:12 R108 ANSWER_OUT_OF_BOUNDS");
    }

    @Test
    void the_order_of_sheets_is_that_of_file_names() {
        folder.with("answers/b.yaml", Examples.sheetOf("blue")).with("answers/a.yaml", Examples.sheetOf("amber"));
        assertThat(folder.teams()).containsExactly("amber", "blue", "red");
    }

    @Test
    void a_questionnaire_alone_is_fit_to_be_checked() throws IOException {
        Files.delete(temporary.resolve("answers/red.yaml"));
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_folder_with_nothing_of_ours_is_a_warning() throws IOException {
        Files.delete(temporary.resolve("answers/red.yaml"));
        Files.delete(temporary.resolve("warmth.yaml"));
        assertThat(folder.problems()).singleElement().asString().endsWith(":1:1 R303 NO_ANSWERS_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "., ./x.yaml, true",
        "'', x.yaml, true",
        "a/.., x.yaml, true",
        "a, a/b/../x.yaml, true",
        "a, a/../x.yaml, false",
        "a, ab/x.yaml, false",
        "., ../x.yaml, false"
    })
    void a_file_is_inside_the_folder_however_either_is_written(Path folder, Path file, boolean inside) {
        assertThat(SourceFiles.isBelow(folder, file)).isEqualTo(inside);
    }

    @Test
    void a_missing_folder_is_no_error_in_a_file() {
        assertThatThrownBy(() -> AssessmentReader.read(List.of(temporary.resolve("nowhere")), Progress.unwatched()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nothing_outside_the_folder_is_read_through_a_link(@TempDir Path outside) throws IOException {
        new Folder(outside).with("x.yaml", Examples.sheetOf("spy"));
        Path folderLink = Files.createSymbolicLink(temporary.resolve("answers/link"), outside);
        Path fileLink = Files.createSymbolicLink(temporary.resolve("answers/y.yaml"), outside.resolve("x.yaml"));
        assertThat(folder.teams()).containsExactly("red");
        Files.delete(folderLink);
        Files.delete(fileLink);
    }

    private Assessment settled() {
        return folder.with("assessment.yaml", SETTINGS).read().value().orElseThrow();
    }

    private static List<String> questionnaires(Assessment assessment) {
        return assessment.instruments().stream()
                .map(Instrument::questionnaire)
                .map(questionnaire -> questionnaire.id().name())
                .toList();
    }
}
