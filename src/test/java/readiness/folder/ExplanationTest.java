package readiness.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.SchemaVerdict;
import readiness.problem.Code;
import readiness.problem.CodeExplanation;
import readiness.problem.CodeExplanation.Example;
import readiness.problem.Problem;
import readiness.problem.Severity;
import readiness.testkit.Folder;
import readiness.wording.Language;

/** The examples shown with each code: the right lines come from files without errors, the wrong ones give the code. */
final class ExplanationTest {

    private static final Path GOOD = Path.of("src/test/resources/explained");
    private static final List<String> FILES = List.of(
            "answers/payments-1.yaml",
            "answers/payments-2.yaml",
            "answers/organisation.yaml",
            "answers/acme.yaml",
            "answers/all.csv",
            "answers/all.ndjson",
            "deliveries.yaml",
            "strategy.yaml",
            "support.yaml",
            "assessment.yaml");

    /** Codes about bytes, sizes, links and names of files, and those reported only beside another. */
    private static final Set<Code> WITHOUT_EXAMPLE = EnumSet.of(
            Code.NOT_UTF8,
            Code.FILE_TOO_LARGE,
            Code.TOO_DEEP,
            Code.EMPTY_FILE,
            Code.UNREADABLE_FILE,
            Code.CONTROL_CHARACTER,
            Code.UTF_16,
            Code.NO_REGULAR_FILE,
            Code.TOO_MANY_VALUES,
            Code.TOO_MANY_DOCUMENTS,
            Code.TEXT_TOO_LONG,
            Code.FILE_NAME_TOO_LONG,
            Code.LINE_TOO_LONG,
            Code.ROW_TOO_LONG,
            Code.NO_TEXT_FILE,
            Code.SHEET_LEFT_OUT,
            Code.TABLE_LEFT_OUT,
            Code.FILE_LEFT_OUT,
            Code.LINES_LEFT_OUT,
            Code.NEARLY_TEAM_COLUMN,
            Code.WORKSHEET_NOT_READ,
            Code.ONE_ROW_AN_ANSWER,
            Code.CELL_WITHOUT_VALUE,
            Code.MORE_PROBLEMS,
            Code.TOO_MANY_QUESTIONS,
            Code.LIST_TOO_LONG,
            Code.TOO_MANY_SUBJECTS,
            Code.NO_ANSWERS_FOUND,
            Code.LINK_NOT_FOLLOWED,
            Code.MISNAMED_SETTINGS,
            Code.BEST_ALWAYS_LAST,
            Code.UNUSED_QUESTIONNAIRE,
            Code.NO_SUCH_PREVIOUS,
            Code.PLACES_WITHOUT_RANKING,
            Code.ENDING_NOT_READ,
            Code.TWO_ANSWERS,
            Code.TWO_CELLS,
            Code.TOO_MANY_SHEETS,
            Code.TABLES_NOT_NAMED,
            Code.HIDDEN_ROW,
            Code.WHOSE_ANSWERS,
            Code.NEITHER_CHOSEN_NOR_NOT,
            Code.TWO_NUMBERS,
            Code.ANSWERS_NOTHING,
            Code.COLUMNS_NOT_READ,
            Code.QUESTION_NOT_READ,
            Code.OPEN_QUESTION,
            Code.DATES_NOT_READ,
            Code.READ_AS_WINDOWS_1252,
            Code.NO_SUCH_WORKSHEET,
            Code.NO_WORKBOOK,
            Code.TABLE_TOO_LARGE,
            Code.MALFORMED_JSON,
            Code.NO_LIST_OF_PEOPLE,
            Code.QUESTIONS_WITHOUT_COLUMN,
            Code.NO_SHEET_IN_ANSWERS);

    /**
     * Their lines give a second code beside them: tables are read without a map, and without "since" two rounds meet.
     */
    private static final Set<Code> GIVEN_BESIDE_ANOTHER =
            EnumSet.of(Code.UNKNOWN_COLUMN, Code.MISSING_TEAM_COLUMN, Code.AFTER_THE_ASSESSMENT);

    @TempDir
    private Path path;

    static Stream<Code> codes() {
        return EnumSet.complementOf(EnumSet.copyOf(WITHOUT_EXAMPLE)).stream()
                .filter(code -> !GIVEN_BESIDE_ANOTHER.contains(code));
    }

    @Test
    void the_files_that_right_lines_are_taken_from_have_no_error() {
        assertThat(new Folder(GOOD).problems()).isEmpty();
    }

    @Test
    void only_what_no_few_lines_can_show_has_no_example() {
        assertThat(Stream.of(Code.values())
                        .filter(code ->
                                CodeExplanation.of(code, Language.EN).example().isEmpty()))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_EXAMPLE);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_wrong_lines_give_the_code_and_nothing_else(Code code) throws IOException {
        var example = CodeExplanation.of(code, Language.EN).example().orElseThrow();
        var folder = new Folder(path);
        for (String name : FILES) {
            folder.with(name, Files.readString(GOOD.resolve(name)));
        }
        String name = fileOf(code, example);
        String wrong = changed(Files.readString(GOOD.resolve(name)), example);
        folder.with(name, wrong);

        var problems = folder.read().problems();

        assertThat(problems.stream().filter(problem -> isOwn(problem, code)).map(Problem::code))
                .containsOnly(code);
        if (name.endsWith(".yaml") && SchemaVerdict.isAsked(Set.of(code))) {
            var errors = Stream.of(code)
                    .filter(each -> each.severity() == Severity.ERROR)
                    .toList();
            assertThat(SchemaVerdict.on(kind(name), wrong).agreesWith(kind(name), errors))
                    .as("schema")
                    .isTrue();
        }
    }

    private static String kind(String name) {
        if (name.startsWith("answers")) {
            return "answers";
        }
        return name.startsWith("assessment") ? "assessment" : "questionnaire";
    }

    /** A note beside the problem says what follows from it. */
    private static boolean isOwn(Problem problem, Code code) {
        return problem.code() == code || (problem.severity() != Severity.NOTE && code.severity() != Severity.NOTE);
    }

    private static String fileOf(Code code, Example example) throws IOException {
        for (String name : FILES) {
            String text = Files.readString(GOOD.resolve(name));
            boolean fits = !code.number().startsWith("R3") || name.equals("assessment.yaml");
            if (fits && Stream.of(parts(example.right())).allMatch(text::contains)) {
                return name;
            }
        }
        throw new AssertionError("in none of the good files: " + example.right());
    }

    private static String changed(String text, Example example) {
        String[] right = parts(example.right());
        String[] wrong = parts(example.wrong());
        String changed = text;
        for (int part = 0; part < right.length; part++) {
            changed = changed.replaceFirst(Pattern.quote(right[part]), Matcher.quoteReplacement(wrong[part]));
        }
        return changed;
    }

    /** Lines that are left out of an example are marked as such. */
    private static String[] parts(String lines) {
        return lines.split("# \\.\\.\\.\n");
    }
}
