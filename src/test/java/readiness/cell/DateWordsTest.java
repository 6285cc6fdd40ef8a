package readiness.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as form tools write them. */
final class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02",
        "2026-03-02 14:05:11, 2026-03-02T14:05:11",
        "2026-03-02T14:05:11.000+01:00, 2026-03-02T14:05:11",
        "2026/3/2, 2026-03-02",
        "31/12/2026, 2026-12-31",
        "12/31/2026, 2026-12-31",
        "3/3/26 9:00, 2026-03-03T09:00:00",
        "03/14/2026 12:00:12 AM, 2026-03-14T00:00:12",
        "14.03.2026 2:05 PM, 2026-03-14T14:05:00",
        "14.03.2026 14:05 PM, 2026-03-14T14:05:00"
    })
    void a_date_that_can_be_read_in_one_way_is_read(String written, String date) {
        assertThat(DateWords.iso(written, Optional.empty())).contains(date);
    }

    /** What follows the time is the half of the day, a zone, or both: Google Forms writes {@code PM GMT+1}. */
    @ParameterizedTest
    @CsvSource({
        "1:00:00 PM GMT+1, 13:00:00",
        "1:00:00 pm EST, 13:00:00",
        "1:00:00 p.m., 13:00:00",
        "1:00:00 P. M., 13:00:00",
        "1:00:00 a.m., 01:00:00",
        "1:00:00\u202fPM, 13:00:00",
        "1:00:00\u00a0PM\u00a0UTC, 13:00:00",
        "12:30 PM, 12:30:00",
        "12:30 AM GMT-5, 00:30:00",
        "1:00PM, 13:00:00",
        "1:00 AM (PMT), 01:00:00",
        "13:00 GMT+1, 13:00:00",
        "13:00:00 CET, 13:00:00",
        "13:00:00 Europe/Paris, 13:00:00",
        "13:00 Uhr, 13:00:00",
        "13:00:00.123456Z, 13:00:00",
        "13:00:00+0100, 13:00:00",
        "13:00:00+01:00[Europe/Paris], 13:00:00",
        "- 13:00, 13:00:00",
        "13:00:00 heure normale d’Europe centrale, 13:00:00",
        "1:00:00 PM Central European Standard Time, 13:00:00"
    })
    void the_half_of_the_day_is_read_wherever_a_zone_is_written(String written, String time) {
        assertThat(DateWords.iso("2026/03/25 " + written, Optional.empty())).contains("2026-03-25T" + time);
        assertThat(DateWords.iso("25 March 2026 " + written, Optional.empty())).contains("2026-03-25T" + time);
    }

    /** A word that nobody knows could say in which half of the day it was. */
    @ParameterizedTest
    @ValueSource(strings = {"1:00 EM", "1:00 nachm.", "1:00 in the afternoon", "1:00 pmx", "1:00:", "1:60", "1"})
    void a_time_with_anything_else_behind_it_is_not_guessed(String written) {
        assertThat(DateWords.iso("2026/03/25 " + written, Optional.empty())).isEmpty();
    }

    /** Jotform, Airtable, Excel, and what people type. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mar 1, 2026; 2026-03-01",
                "March 1, 2026 9:05 AM; 2026-03-01T09:05:00",
                "April 12, 2026 at 2:05 PM; 2026-04-12T14:05:00",
                "Sept. 3rd 2026; 2026-09-03",
                "02-Mar-2026 09:30; 2026-03-02T09:30:00",
                "1er mars 2026; 2026-03-01",
                "3 févr. 2026 à 14:05; 2026-02-03T14:05:00",
                "12 Août 2026; 2026-08-12",
                "dimanche 1 mars 2026 à 09:00:41 heure normale d’Europe centrale; 2026-03-01T09:00:41",
                "Sunday, March 1, 2026 at 2:05:41 PM Central European Standard Time; 2026-03-01T14:05:41"
            })
    void a_month_by_its_name_leaves_no_doubt(String written, String date) {
        assertThat(DateWords.iso(written, Optional.empty())).contains(date);
        assertThat(DateWords.order(Stream.of(written))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3/4/2026, 2026-04-03, 2026-03-04", "03/04/26 9:00, 2026-04-03T09:00:00, 2026-03-04T09:00:00"})
    void a_date_that_could_be_two_is_read_as_the_column_shows(String written, String dayFirst, String monthFirst) {
        assertThat(DateWords.iso(written, Optional.empty())).isEmpty();
        assertThat(DateWords.iso(written, Optional.of(true))).contains(dayFirst);
        assertThat(DateWords.iso(written, Optional.of(false))).contains(monthFirst);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30",
        "soon",
        "3/4",
        "46083",
        "2026-03-02 25:00",
        "13/13/2026",
        "1/2/203",
        "2026-03-02x",
        "31 Feb 2026",
        "Mar 2026",
        "1 Smarch 2026",
        "May I ask 2026"
    })
    void anything_else_is_no_date(String written) {
        assertThat(DateWords.iso(written, Optional.of(true))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3/4/2026, 14/4/2026, true", "3/4/2026, 4/14/2026, false"})
    void one_day_after_the_twelfth_proves_the_order(String first, String second, boolean dayFirst) {
        assertThat(DateWords.order(Stream.of(first, second))).contains(dayFirst);
        assertThat(DateWords.order(Stream.of(first, "5/5/2026"))).isEmpty();
    }
}
