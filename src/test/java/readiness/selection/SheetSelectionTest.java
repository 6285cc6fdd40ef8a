package readiness.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Interview;
import readiness.answers.SheetDate;
import readiness.assessment.Settings;
import readiness.assessment.SheetCounts.Count;
import readiness.column.ColumnMap.RepeatedRows;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** Which sheets count: the sheets of a team called red, one on each line. */
final class SheetSelectionTest {

    private static final Codebook CODEBOOK = new Codebook(Form.aboutTeams()
            .dimension("pain")
            .facet("facts")
            .asks(Form.choice("releases", "facts", 0, 100))
            .build());

    private static final Optional<Id> RED = Optional.of(new Id("red"));

    private final List<AnswerSheet> counted = new ArrayList<>();
    private final ProblemLog problems = new ProblemLog();
    private int line;

    private SheetSelection selection(String since, String date) {
        return new SheetSelection(settings(since, date), counted::add, problems);
    }

    private SheetSelection selection() {
        return selection("", "");
    }

    @Test
    void sheets_are_handed_on_as_they_come_and_counted_by_team() {
        var selection = selection();
        selection.accept(sheet("", ""));
        selection.accept(sheet("", "2026-03-02"));
        assertThat(lines()).containsExactly(1, 2);
        assertThat(selection.sheets()).isEqualTo(2);
        assertThat(selection.counts().of(CODEBOOK.questionnaire().id(), RED)).isEqualTo(new Count(2, 0, 0));
        assertThat(selection.isFinal()).isTrue();
    }

    @Test
    void drafts_and_empty_sheets_are_set_aside() {
        var selection = selection();
        selection.begin();
        selection.accept(sheet("ann", "", true, Sheet.blank().says("releases", "s0")));
        selection.accept(sheet("ben", "", false, Sheet.blank()));
        assertThat(lines()).isEmpty();
        assertThat(selection.sheetsAndDrafts()).isEqualTo(1);
        assertThat(selection.counts().of(CODEBOOK.questionnaire().id(), RED)).isEqualTo(new Count(0, 1, 0));
        assertThat(reported()).containsExactly("2 EMPTY_SHEET");
    }

    @Test
    void a_draft_does_not_take_the_place_of_a_finished_sheet() {
        var selection = selection();
        selection.accept(sheet("ann", "2026-03-01"));
        selection.accept(sheet("ann", "2026-03-02", true, Sheet.blank().says("releases", "s0")));
        selection.accept(sheet("ann", "2026-03-03", false, Sheet.blank()));
        assertThat(lines()).containsExactly(1);
        assertThat(selection.isFinal()).isTrue();
    }

    @Test
    void sheets_out_of_the_period_are_set_aside_and_those_without_a_date_are_not() {
        var selection = selection("2026-01-01", "2026-03-31");
        for (String date : List.of("2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01", "")) {
            selection.accept(sheet("", date));
        }
        assertThat(lines()).containsExactly(2, 3, 5);
        assertThat(reported()).containsExactly("1 OUT_OF_PERIOD", "4 OUT_OF_PERIOD");
    }

    @Test
    void without_a_first_day_a_later_sheet_counts_with_a_remark() {
        var selection = selection("", "2026-03-31");
        selection.accept(sheet("", "2026-04-01"));
        assertThat(lines()).containsExactly(1);
        assertThat(selection.remarks()).hasSize(1);
    }

    @Test
    void notes_about_rows_are_one_with_their_number() {
        var selection = selection();
        selection.beginRows(RepeatedRows.LAST);
        selection.accept(sheet("", "", false, Sheet.blank()));
        selection.accept(sheet("", "", false, Sheet.blank()));
        assertThat(reported()).isEmpty();
        selection.endFile();
        assertThat(reported()).containsExactly("1 EMPTY_SHEET");
        assertThat(problems.all().get(0).number()).isEqualTo(2);
    }

    @Test
    void where_an_earlier_sheet_was_handed_on_all_are_read_again_without_it() {
        var sheets = List.of(sheet("ann", "2026-03-01"), sheet("ben", ""), sheet("ann", "2026-03-02"));
        var selection = selection();
        sheets.forEach(selection);
        assertThat(selection.isFinal()).isFalse();
        assertThat(reported()).containsExactly("1 SAME_RESPONDENT");
        assertThat(selection.repeats().in("a.csv")).isEqualTo(1);
        counted.clear();
        var again = selection.again(counted::add);
        sheets.forEach(again);
        assertThat(lines()).containsExactly(2, 3);
        assertThat(again.isFinal()).isTrue();
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void of_sheets_at_one_place_the_others_are_not_left_out() {
        var sheets = new ArrayList<AnswerSheet>();
        for (String respondent : List.of("ann", "ben", "ann", "cat")) {
            line = 0;
            sheets.add(sheet(respondent, ""));
        }
        var selection = selection();
        sheets.forEach(selection);
        counted.clear();
        sheets.forEach(selection.again(counted::add));
        assertThat(counted.stream().map(sheet -> sheet.respondent().orElseThrow()))
                .containsExactly("ben", "ann", "cat");
    }

    @ParameterizedTest
    @CsvSource({"LAST, 1 2, false", "FIRST, 1, true", "ALL, 1 2, true"})
    void which_rows_of_one_person_count_is_said_for_each_file(RepeatedRows repeated, String handedOn, boolean isFinal) {
        var selection = selection();
        selection.beginRows(repeated);
        selection.accept(sheet("ann", "2026-03-01"));
        selection.accept(sheet("ann", "2026-03-02"));
        selection.endFile();
        assertThat(lines().stream().map(Object::toString)).containsExactly(handedOn.split(" "));
        assertThat(selection.isFinal()).isEqualTo(isFinal);
    }

    /** A phone begins a line with a capital letter; the ids that tools make up differ by them. */
    @Test
    void an_address_is_one_persons_whatever_its_capitals_and_other_words_are_as_they_are_written() {
        var selection = selection();
        selection.accept(sheet("Ann@X.org", "2026-03-01"));
        selection.accept(sheet("ann@x.org", "2026-03-02"));
        selection.accept(sheet("R_1aB", ""));
        selection.accept(sheet("R_1ab", ""));
        assertThat(reported()).containsExactly("1 SAME_RESPONDENT");
    }

    @Test
    void a_person_in_two_teams_is_two() {
        var selection = selection();
        selection.accept(sheet("ann", ""));
        var other = sheet("ann", "");
        selection.accept(new AnswerSheet(
                other.questionnaire(),
                other.location(),
                Optional.of(new Id("blue")),
                other.respondent(),
                other.role(),
                other.date(),
                other.draft(),
                other.unreadable(),
                other.interview()));
        assertThat(lines()).containsExactly(1, 2);
        assertThat(reported()).isEmpty();
    }

    @Test
    void subjects_whose_sheets_lie_far_apart_are_named_with_the_place_of_the_first() {
        var selection = selection();
        selection.accept(sheet("", "2026-03-02"));
        selection.accept(sheet("", "2025-12-02"));
        selection.accept(sheet("", ""));
        assertThat(selection.furtherApart(90)).isEmpty();
        assertThat(selection.furtherApart(89))
                .containsExactly(new SheetSelection.Apart("red", new Location("a.csv", 2, 1), 90));
    }

    @Test
    void counts_of_parts_add_up() {
        var first = selection();
        first.accept(sheet("", "2026-03-02"));
        first.accept(sheet("", "", false, Sheet.blank()));
        var second = selection();
        second.accept(sheet("", "2026-01-02"));
        var places = PlaceNumbers.ofFiles();
        places.add("a.csv", 0);
        var sum = new SheetSelection(
                settings("", ""),
                counted::add,
                problems,
                LongStream.empty(),
                places,
                (questionnaire, person, sheet, date) -> true);
        for (var part : List.of(first, second)) {
            var out = new CountWriter();
            part.writeTo(out);
            sum.addFrom(new CountReader(out.toBytes()));
        }
        assertThat(sum.sheets()).isEqualTo(2);
        assertThat(sum.counts().of(CODEBOOK.questionnaire().id(), RED)).isEqualTo(new Count(2, 1, 0));
        // From 2 January to 2 March, the first on line 3; each part has sheets of one day.
        assertThat(sum.furtherApart(58))
                .containsExactly(new SheetSelection.Apart("red", new Location("a.csv", 3, 1), 59));
    }

    @Test
    void beyond_a_thousand_repeated_people_the_others_are_one_message() {
        var selection = selection();
        for (int sheet = 0; sheet < 1_003; sheet++) {
            selection.accept(sheet("ann", ""));
        }
        assertThat(problems.all()).hasSize(1_000);
        assertThat(selection.repeats().others()).hasSize(1);
        assertThat(selection.repeats().others().get(0).number()).isEqualTo(2);
    }

    private static Settings settings(String since, String date) {
        return new Settings(
                Optional.empty(),
                new Settings.Organisation(Optional.empty(), OptionalInt.empty()),
                new Settings.Period(day(since), day(date)),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Settings.DEFAULT_LEAST_GROUP,
                false,
                Optional.empty(),
                Optional.empty(),
                Settings.DEFAULT_SEED);
    }

    private static Optional<LocalDate> day(String date) {
        return Optional.of(date).filter(written -> !written.isEmpty()).map(LocalDate::parse);
    }

    private AnswerSheet sheet(String respondent, String date) {
        return sheet(respondent, date, false, Sheet.blank().says("releases", "s0"));
    }

    private AnswerSheet sheet(String respondent, String date, boolean draft, Sheet answers) {
        line++;
        return new AnswerSheet(
                CODEBOOK.questionnaire().id(),
                new Location("a.csv", line, 1),
                RED,
                Optional.of(respondent).filter(name -> !name.isEmpty()),
                Optional.empty(),
                SheetDate.of(date),
                draft,
                0,
                Interview.of(CODEBOOK, answers.responses()));
    }

    private List<Integer> lines() {
        return counted.stream().map(sheet -> sheet.location().line()).toList();
    }

    private List<String> reported() {
        return problems.all().stream()
                .map(problem -> problem.location().line() + " " + problem.code())
                .toList();
    }
}
