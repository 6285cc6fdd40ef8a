package readiness.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.problem.Location;

/** The numbers of sheets: their order is that of reading, and each has its place. */
final class PlaceNumbersTest {

    private final PlaceNumbers numbers = PlaceNumbers.ofFiles();

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 33000000", "16383, 1000", "16384, 255", "2000000000, 1"})
    void a_number_has_the_place_of_its_sheet(int line, int column) {
        var place = new Location("a.json", line, column);
        assertThat(numbers.location(numbers.next(place))).isEqualTo(place);
    }

    @Test
    void numbers_grow_from_sheet_to_sheet_and_from_file_to_file() {
        assertThat(new long[] {
                    numbers.next(new Location("a.json", 1, 2)),
                    numbers.next(new Location("a.json", 1, 70_000)),
                    numbers.next(new Location("a.json", 2, 1)),
                    numbers.next(new Location("a.json", 16_383, 30_000_000)),
                    numbers.next(new Location("a.json", 16_384, 1)),
                    numbers.next(new Location("b.csv", 1, 1))
                })
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void two_sheets_at_one_place_have_two_numbers() {
        var place = new Location("a.json", 1, 1);
        assertThat(numbers.next(place)).isNotEqualTo(numbers.next(place));
    }

    @Test
    void sheets_far_out_in_one_of_many_lines_have_two_numbers_too() {
        assertThat(numbers.next(new Location("a.json", 20_000, 300)))
                .isLessThan(numbers.next(new Location("a.json", 20_000, 900)));
    }

    @Test
    void the_same_sheets_have_the_same_numbers_when_they_are_read_again() {
        var again = PlaceNumbers.ofFiles();
        for (int sheet = 0; sheet < 5; sheet++) {
            var place = new Location("a.json", 1, 1 + sheet / 2);
            assertThat(again.next(place)).isEqualTo(numbers.next(place));
        }
    }

    @Test
    void a_part_counts_its_lines_from_1_and_knows_how_many_are_above() {
        var third = PlaceNumbers.ofPart(3);
        third.add("a.ndjson", 0);
        long number = third.next(new Location("a.ndjson", 7, 1));
        assertThat(third.location(number)).isEqualTo(new Location("a.ndjson", 7, 1));

        var all = PlaceNumbers.ofPart(0);
        all.add("first.ndjson", 0);
        all.add("a.ndjson", 0);
        all.add("a.ndjson", 100);
        all.add("a.ndjson", 200);
        assertThat(all.location(number)).isEqualTo(new Location("a.ndjson", 207, 1));
        assertThat(PlaceNumbers.part(number)).isEqualTo(3);
    }
}
