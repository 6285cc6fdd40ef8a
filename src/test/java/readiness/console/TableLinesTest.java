package readiness.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.assessment.TableCount;
import readiness.wording.Language;
import readiness.wording.Wording;

/** What became of the rows of a table, in a line. */
final class TableLinesTest {

    @Test
    void where_every_row_counts_nothing_else_is_said() {
        assertThat(english(new TableCount("a.csv", 12, 0, 0, 0, 0, 0, 0, 0, List.of())))
                .isEqualTo("a.csv: 12 rows, 12 people counted");
    }

    @Test
    void each_reason_has_its_number_and_people_are_the_rest() {
        // 20 rows, of which 1 + 2 + 3 + 1 + 3 + 5 = 15 are left out
        assertThat(english(new TableCount("a.csv", 20, 1, 2, 3, 1, 3, 5, 6, List.of("Start time", "Notes"))))
                .isEqualTo("a.csv: 20 rows, 5 people counted; left out: 1 as a test or by a filter, 2 unfinished, "
                        + "3 without any answer, 1 out of the period of the assessment, 3 answered again later and 5 with an error; "
                        + "6 empty cells read as “none of these”; columns not read: Start time, Notes");
    }

    @Test
    void one_is_singular_and_none_is_nobody() {
        assertThat(english(new TableCount("a.csv", 1, 0, 0, 0, 0, 0, 0, 1, List.of())))
                .isEqualTo("a.csv: 1 row, 1 person counted; 1 empty cell read as “none of these”");
        assertThat(english(new TableCount("a.csv", 1, 0, 1, 0, 0, 0, 0, 0, List.of())))
                .isEqualTo("a.csv: 1 row, nobody counted; left out: 1 unfinished");
    }

    @Test
    void of_many_columns_two_are_named_and_the_others_counted() {
        assertThat(english(new TableCount("a.csv", 1, 0, 0, 0, 0, 0, 0, 0, List.of("A", "B", "C", "D"))))
                .endsWith("columns not read: A, B and 2 more");
    }

    @Test
    void it_speaks_french() {
        assertThat(TableLines.of(
                        new TableCount("a.csv", 3, 0, 2, 0, 0, 0, 0, 0, List.of()),
                        Wording.of("readiness.console.Messages", Language.FR)))
                .contains("3 lignes, 1 personne comptée")
                .contains("2 non terminées");
    }

    private static String english(TableCount table) {
        return TableLines.of(table, Wording.of("readiness.console.Messages", Language.EN));
    }
}
