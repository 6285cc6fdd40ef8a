package readiness.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.answers.SheetDate;
import readiness.column.ColumnMap.RepeatedRows;
import readiness.selection.Respondents.Repeated;

final class RespondentsTest {

    private static final long ANN = 7;
    private static final long BEN = -7;

    private final Respondents respondents = new Respondents();

    @Test
    void nobody_is_met_twice_at_first() {
        assertThat(respondents.meet(ANN, 1, 0)).isNull();
        assertThat(respondents.meet(BEN, 2, 0)).isNull();
    }

    @Test
    void the_later_date_counts_whatever_came_first() {
        respondents.meet(ANN, 1, 500);

        assertThat(respondents.meet(ANN, 2, 400)).isEqualTo(new Repeated(1, 2));
        assertThat(respondents.meet(ANN, 3, 600)).isEqualTo(new Repeated(3, 1));
        assertThat(respondents.meet(ANN, 4, 500)).isEqualTo(new Repeated(3, 4));
    }

    @Test
    void on_one_day_the_second_sheet_counts() {
        respondents.meet(ANN, 1, 500);

        assertThat(respondents.meet(ANN, 2, 500)).isEqualTo(new Repeated(2, 1));
    }

    /** Odd dates are of files of which the first of a person's rows counts. */
    @Test
    void the_earlier_date_counts_where_both_files_say_so() {
        respondents.meet(ANN, 1, 501);

        assertThat(respondents.meet(ANN, 2, 601)).isEqualTo(new Repeated(1, 2));
        assertThat(respondents.meet(ANN, 3, 501)).isEqualTo(new Repeated(1, 3));
        assertThat(respondents.meet(ANN, 4, 401)).isEqualTo(new Repeated(4, 1));
        assertThat(respondents.meet(ANN, 5, 600)).isEqualTo(new Repeated(5, 4));
    }

    @Test
    void a_sheet_without_a_date_is_the_earliest() {
        long none = Respondents.date(Optional.empty(), RepeatedRows.LAST);
        long first = Respondents.date(SheetDate.of("0001-01-01"), RepeatedRows.LAST);
        respondents.meet(ANN, 1, first);

        assertThat(respondents.meet(ANN, 2, none)).isEqualTo(new Repeated(1, 2));
        assertThat(Respondents.date(Optional.empty(), RepeatedRows.FIRST)).isEqualTo(none + 1);
        assertThat(Respondents.date(SheetDate.of("2026-03-02T00:00:01"), RepeatedRows.LAST)
                        - Respondents.date(SheetDate.of("2026-03-02"), RepeatedRows.LAST))
                .isEqualTo(2);
    }

    @Test
    void ten_thousand_people_are_all_remembered() {
        for (int person = 0; person < 10_000; person++) {
            assertThat(respondents.meet(person, 2L * person, person)).isNull();
        }
        for (int person = 0; person < 10_000; person++) {
            assertThat(respondents.meet(person, 1, Long.MIN_VALUE)).isEqualTo(new Repeated(2L * person, 1));
        }
    }

    @Test
    void of_some_people_those_with_several_sheets_are_found_in_the_order_of_the_later_ones() {
        // Ann on line 1 and line 9, Ben on 2 and 4 (the first of his is the later one), somebody once.
        assertThat(Respondents.repeated(ANN, 9, 50, BEN, 4, 10, 3, 3, 10, BEN, 2, 20, ANN, 1, 40))
                .containsExactly(new Repeated(2, 4), new Repeated(9, 1));
    }

    @Test
    void of_two_sheets_of_one_day_the_later_one_counts_in_whatever_order_parts_name_them() {
        assertThat(Respondents.repeated(ANN, 9, 50, ANN, 1, 50)).containsExactly(new Repeated(9, 1));
        assertThat(Respondents.repeated(ANN, 1, 50, ANN, 9, 50)).containsExactly(new Repeated(9, 1));
    }
}
