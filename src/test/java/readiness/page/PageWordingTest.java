package readiness.page;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.About;
import readiness.wording.Language;

class PageWordingTest {

    private static PageWording in(Language language) {
        return PageWording.onPage(Map.of(), language);
    }

    @ParameterizedTest
    @CsvSource({
        "0.597, 0.6, 59%",
        "0.6, 0.6, 60%",
        "0.604, 0.6, 60%",
        "0.602, 0.604, 59%",
        "0.998, 1, 99%",
        "1, 1, 100%"
    })
    void a_percentage_never_rounds_up_to_a_goal_that_is_not_reached(double share, double goal, String expected) {
        assertThat(in(Language.EN).percent(share, goal)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, EN, 0.0 points",
        "0.04, EN, less than 0.1 points",
        "0.96, EN, 1.0 point",
        "1.04, EN, 1.0 point",
        "1.06, EN, 1.1 points",
        "0.04, FR, 'moins de 0,1 point'",
        "1.94, FR, '1,9 point'",
        "1.96, FR, '2,0 points'"
    })
    void points_agree_with_the_number_as_it_is_printed(double difference, Language language, String expected) {
        assertThat(in(language).points(difference)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"EN, 1, within 1 day", "EN, 1095, 'within 1,095 days'", "FR, 1, d’ici 1 jour", "FR, 30, d’ici 30 jours"
    })
    void days_agree_with_their_number(Language language, int days, String expected) {
        assertThat(plain(in(language).say("due-within", days))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM, somebody else in their team",
        "CUSTOMER, somebody else (Teams)",
        "ORGANISATION, somebody else in the organisation"
    })
    void a_sentence_is_that_of_whom_it_is_about(About about, String expected) {
        assertThat(in(Language.EN).about(about).say("quality-copies", 2, "Teams"))
                .contains(expected);
    }
}
