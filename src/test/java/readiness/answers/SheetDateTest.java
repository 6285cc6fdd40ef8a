package readiness.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a sheet was filled in. */
final class SheetDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-03-31T14:05:09", "2024-02-29"})
    void a_day_and_a_time_are_read_and_written_alike(String text) {
        assertThat(SheetDate.of(text).map(SheetDate::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-3-31",
                "2026-02-29",
                "31.03.2026",
                "2026-03-31t14:05:09",
                "2026-03-31 14:05:09",
                "2026-03-31T25:00:00",
                "2026-03-31T14:05:09Z"
            })
    void nothing_else_is_a_date(String text) {
        assertThat(SheetDate.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-3-1, 2026-03-01",
        "2026/03/31, 2026-03-31",
        "2026.3.31, 2026-03-31",
        "20260331, 2026-03-31",
        "2026-03-31 14:05, 2026-03-31T14:05",
        "2026-03-31T14:05:09.123Z, 2026-03-31T14:05:09",
        "2026-03-31 14:05:09 +02:00, 2026-03-31T14:05:09",
        "2026-02-30, ''",
        "2026331, ''",
        "2026-33-1, ''",
        "31/03/2026, ''",
        "2026-03-31T25:00, ''",
        "2026-W14-2, ''",
        "today, ''"
    })
    void a_date_with_other_marks_resembles_the_one_that_is_certain(String text, String meant) {
        assertThat(SheetDate.resembling(text).map(SheetDate::toString).orElse(""))
                .isEqualTo(meant);
    }

    @Test
    void a_day_alone_is_earlier_than_every_other_of_that_day() {
        var dates = List.of("2026-03-31", "2026-03-31T08:00:01", "2026-03-31T14:00:01", "2026-04-01").stream()
                .flatMap(text -> SheetDate.of(text).stream())
                .toList();
        assertThat(dates).hasSize(4).isSortedAccordingTo(SheetDate::compareTo);
        assertThat(dates.get(0)).isLessThan(dates.get(1));
        assertThat(dates.get(2)).isGreaterThan(dates.get(1));
    }

    @Test
    void a_moment_is_a_day_and_the_time_within_it() {
        assertThat(SheetDate.of(LocalDateTime.of(2026, 3, 31, 14, 5, 9)))
                .isEqualTo(SheetDate.of("2026-03-31T14:05:09").orElseThrow());
    }
}
