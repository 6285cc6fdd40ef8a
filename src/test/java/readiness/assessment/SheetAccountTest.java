package readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;

/** What became of sheets in files and of rows in tables; the rows of a table are counted by the table alone. */
class SheetAccountTest {

    /** 100 rows: 1 test, 2 unfinished, 3 empty, 4 out of the period, 5 repeated and 6 refused make 21 left out. */
    private static final TableCount TABLE = new TableCount("export.csv", 100, 1, 2, 3, 4, 5, 6, 7, List.of("Column"));

    private static Problem at(String file, Code code) {
        return Problem.at(Location.startOf(file), code);
    }

    private static SheetAccount account(List<TableCount> tables, Problem... problems) {
        return SheetAccount.of(new Assessment(
                Settings.defaults(), List.of(), Map.of(), SheetCounts.NONE, 79, tables, List.of(problems)));
    }

    @Test
    void sheets_in_files_are_counted_by_what_was_noticed_of_each() {
        var account = account(
                List.of(),
                at("a.yaml", Code.DRAFT_LEFT_OUT),
                at("b.yaml", Code.SHEET_LEFT_OUT),
                at("c.yaml", Code.SHEET_LEFT_OUT),
                at("d.yaml", Code.OUT_OF_PERIOD),
                at("e.yaml", Code.EMPTY_SHEET),
                at("f.yaml", Code.SAME_RESPONDENT),
                at("g.yaml", Code.UNKNOWN_KEY));

        assertThat(account).isEqualTo(new SheetAccount(79, 1, 2, 1, 1, 1, 0));
        assertThat(account.read()).isEqualTo(85);
    }

    @Test
    void rows_of_tables_are_counted_by_their_table_and_not_a_second_time() {
        var account = account(
                List.of(TABLE),
                at("export.csv", Code.DRAFT_LEFT_OUT),
                at("export.csv", Code.SHEET_LEFT_OUT),
                at("export.csv", Code.EMPTY_SHEET),
                at("a.yaml", Code.DRAFT_LEFT_OUT));

        assertThat(account).isEqualTo(new SheetAccount(79, 2 + 1, 6, 0, 3, 0, 1));
    }

    /** Whether another row of the period or of the same person counts is known only once all files are read. */
    @Test
    void rows_out_of_the_period_and_repeated_ones_are_counted_by_what_was_noticed() {
        var rows = at("export.csv", Code.OUT_OF_PERIOD).repeated(3, List.of());
        var again = at("export.csv", Code.SAME_RESPONDENT).repeated(4, List.of());
        var account = account(List.of(TABLE), rows, again, at("a.yaml", Code.SAME_RESPONDENT));

        assertThat(account.outOfPeriod()).isEqualTo(4);
        assertThat(account.repeated()).isEqualTo(6);
        // 79 and 2, 6, 4, 3, 6 and 1.
        assertThat(account.read()).isEqualTo(101);
    }

    @Test
    void two_tables_add_up() {
        var account = account(List.of(TABLE, TABLE.within("more")));

        assertThat(account).isEqualTo(new SheetAccount(79, 4, 12, 0, 6, 0, 2));
    }

    @Test
    void a_table_has_the_people_that_are_not_left_out() {
        assertThat(TABLE.leftOut()).isEqualTo(21);
        assertThat(TABLE.people()).isEqualTo(79);
        assertThat(TABLE.within("spring"))
                .isEqualTo(new TableCount("spring/export.csv", 100, 1, 2, 3, 4, 5, 6, 7, List.of("Column")));
    }

    @Test
    void what_is_set_aside_later_takes_the_place_of_what_was_known_but_empty_rows_add_up() {
        assertThat(TABLE.settingAside(10, 20, 30))
                .isEqualTo(new TableCount("export.csv", 100, 1, 2, 23, 10, 30, 6, 7, List.of("Column")));
    }

    @Test
    void an_assessment_without_answers_has_read_nothing() {
        assertThat(SheetAccount.NOTHING.read()).isZero();
        assertThat(account(List.of()).read()).isEqualTo(79);
    }
}
