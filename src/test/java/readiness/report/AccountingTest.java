package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Assessed.times;
import static readiness.testkit.Form.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.Result;
import readiness.assessment.SheetAccount;
import readiness.page.PageWording;
import readiness.problem.Code;
import readiness.problem.Note;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** What was read, what counts and what is missing, said before any result. */
class AccountingTest {

    private static final Questionnaire FORM = Form.aboutTeams()
            .dimension("pain")
            .facet("facts")
            .asks(number("days", "facts"))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | No answers were read.",
                "1 | One set of answers was read, and it counts.",
                "2 | 2 sets of answers were read, and all of them count."
            })
    void where_nothing_is_lost_it_says_so(int counted, String sentence) {
        var accounting = of(new SheetAccount(counted, 0, 0, 0, 0, 0, 0));

        assertThat(accounting.sentence()).isEqualTo(sentence);
        assertThat(accounting.hasLosses()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, 0, 0, 1 unfinished",
        "0, 1, 0, 0, 0, 0, 1 with an error",
        "0, 0, 1, 0, 0, 0, 1 from outside the period",
        "0, 0, 0, 1, 0, 0, 1 without any answer",
        "0, 0, 0, 0, 1, 0, 1 answered again later",
        "0, 0, 0, 0, 0, 1, 1 that does not come from a person"
    })
    void a_single_loss_of_any_kind_is_said_with_its_reason(
            int drafts, int refused, int outOfPeriod, int empty, int repeated, int tests, String reason) {
        var accounting = of(new SheetAccount(1, drafts, refused, outOfPeriod, empty, repeated, tests));

        assertThat(accounting.sentence())
                .isEqualTo("Of 2 sets of answers to one questionnaire, 1 counts. Not counted: " + reason + ".");
        assertThat(accounting.hasLosses()).isTrue();
    }

    /** 10 + 2 + 3 + 4 + 5 + 6 + 7 = 37 were read. */
    @Test
    void all_losses_add_up_to_what_was_read() {
        assertThat(of(new SheetAccount(10, 2, 3, 4, 5, 6, 7)).sentence())
                .isEqualTo("Of 37 sets of answers to one questionnaire, 10 count. Not counted: 2 unfinished, 3 with an"
                        + " error, 4 from outside the period, 5 without any answer, 6 answered again later and 7 that"
                        + " do not come from a person.");
    }

    @Test
    void that_nothing_counts_is_said_too() {
        assertThat(of(new SheetAccount(0, 1, 0, 0, 0, 0, 0)).sentence())
                .isEqualTo("Of 1 set of answers to one questionnaire, 0 count. Not counted: 1 unfinished.");
    }

    /** 9 of 10 is the share from which on nothing is said; 9 of 11 is less. */
    @Test
    void the_recommendation_is_warned_of_where_less_than_nine_in_ten_could_be_used() {
        assertThat(warning(9, lost(Code.SHEET_LEFT_OUT, 1))).isEmpty();
        assertThat(warning(9, lost(Code.SHEET_LEFT_OUT, 1), lost(Code.DRAFT_LEFT_OUT, 1)))
                .contains("Only 9 of 11 sets of answers to “Form” could be used. The others are unfinished or have"
                        + " errors, and may change this result.");
    }

    @Test
    void one_that_could_be_used_and_none_are_said_in_words() {
        assertThat(warning(1, lost(Code.DRAFT_LEFT_OUT, 2)))
                .hasValueSatisfying(words ->
                        assertThat(words).startsWith("Only one of 3 sets of answers to “Form” could be used."));
        assertThat(warning(0, lost(Code.DRAFT_LEFT_OUT, 2)))
                .contains("None of the answers to “Form” could be used: they are unfinished or have errors.");
    }

    @Test
    void before_anybody_has_answered_there_is_nothing_to_warn_of() {
        assertThat(warning(0)).isEmpty();
    }

    @Test
    void neither_empty_sheets_nor_losses_of_another_questionnaire_are_lost_to_this_one() {
        assertThat(warning(
                        1,
                        lost(Code.EMPTY_SHEET, 50),
                        lost(Code.OUT_OF_PERIOD, 50),
                        new Note(Code.SHEET_LEFT_OUT, Optional.of("other"), 50),
                        new Note(Code.SHEET_LEFT_OUT, Optional.empty(), 50)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0 | One answer file could not be read: whoever answered in it is missing from this result.",
                "2 | 0 | 2 answer files could not be read: whoever answered in them is missing from this result.",
                "0 | 1 | One line of the answer files could not be read: whoever answered there is missing from this result.",
                "0 | 2 | 2 lines of the answer files could not be read: whoever answered there is missing from this result.",
                "1 | 1 | One answer file and one line of others could not be read: whoever answered there is missing from this result.",
                "2 | 3 | 2 answer files and 3 lines of others could not be read: whoever answered there is missing from this result."
            })
    void what_could_not_be_read_at_all_is_said(int files, int lines, String sentence) {
        var notes = new ArrayList<Note>();
        if (files > 0) {
            notes.add(new Note(Code.TABLE_LEFT_OUT, Optional.empty(), files));
        }
        if (lines > 0) {
            notes.add(new Note(Code.LINES_LEFT_OUT, Optional.empty(), lines));
        }

        assertThat(warning(5, notes.toArray(Note[]::new))).contains(sentence);
    }

    /** 5 count, and 5 lines of its answers are lost: half. */
    @Test
    void lines_that_could_not_be_read_are_lost_to_their_questionnaire() {
        assertThat(warning(5, lost(Code.LINES_LEFT_OUT, 5)))
                .contains("5 lines of the answer files could not be read: whoever answered there is missing from this"
                        + " result. Only 5 of 10 sets of answers to “Form” could be used. The others are unfinished or"
                        + " have errors, and may change this result.");
    }

    @Test
    void a_questionnaire_with_errors_is_named_once_and_one_with_a_warning_or_a_result_is_not() {
        var error = new Note(Code.UNKNOWN_KEY, Optional.of("broken"), 1);
        var another = new Note(Code.MISSING_KEY, Optional.of("broken"), 2);
        var warning = new Note(Code.SAME_RESPONDENT, Optional.of("other"), 1);
        var own = new Note(Code.UNKNOWN_KEY, Optional.of("form"), 1);

        assertThat(warning(5, warning, own)).isEmpty();
        assertThat(warning(5, error, another, warning, own))
                .contains("Nothing of “broken” is in this result: the questionnaire has errors and was not read.");
        assertThat(warning(5, error, new Note(Code.UNKNOWN_KEY, Optional.of("bad"), 1)))
                .contains("Nothing of “broken” and “bad” is in this result: the questionnaires have errors and were not"
                        + " read.");
    }

    private static Note lost(Code code, int number) {
        return new Note(code, Optional.of("form"), number);
    }

    private static Accounting of(SheetAccount account) {
        return of(Assessed.by(FORM).result(), account, List.of());
    }

    private static Optional<String> warning(int counted, Note... notes) {
        var result = Assessed.by(FORM)
                .team("red", times(counted, Sheet.blank().says("days", 50)))
                .result();
        return of(result, result.account(), List.of(notes)).warning();
    }

    private static Accounting of(Result result, SheetAccount account, List<Note> notes) {
        return new Accounting(
                new Result(result.settings(), result.sampling(), result.questionnaires(), account, notes),
                PageWording.onTerminal(result, Language.EN));
    }
}
