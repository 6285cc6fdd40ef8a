package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/** How far people agree (method, section 3), on a scale from 1 to 5 that scores 0, 25, 50, 75 and 100. */
final class AgreementTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("d")
            .facet("f")
            .facet("g")
            .asks(choice("a", "f", 0, 25, 50, 75, 100))
            .asks(choice("b", "g", 0, 100).reversed())
            .asks(choice("alike", "g", 22.1, 22.1, 22.1)) // their mean is not 22.1, to the last bit
            .asks(number("n", "g"))
            .asks(yesNo("y", "g"))
            .build();

    /** The five options vary by 1250: (50² + 25² + 0 + 25² + 50²) / 5. */
    @ParameterizedTest(name = "{0}: agreement {1}, deviation {2}")
    @CsvSource({
        "4 4 4 4 5, 0.90, 8", // mean 80, s² = (4·25 + 400) / 4 = 125; (4·5 + 20) / 5
        "1 5 1 5 3, -1, 40", // mean 50, s² = 4·2500 / 4 = 2500; 4·50 / 5
        "3 3 3 3 3, 1, 0",
        "1 1 1 5 5 5, -1.4, 50" // mean 50, s² = 6·2500 / 5 = 3000
    })
    void agreement_is_1_less_the_variance_over_that_of_chance(String answers, double agreement, double deviation) {
        var on = on("a", answers).orElseThrow();
        assertThat(on.value()).isCloseTo(agreement, EXACTLY);
        assertThat(on.deviation()).isCloseTo(deviation, EXACTLY);
    }

    @ParameterizedTest(name = "a variance of {0} of 10 000: {1}")
    @CsvSource({
        "10001, DIVIDED",
        "10000, NONE",
        "7000, NONE",
        "6999, WEAK",
        "5000, WEAK",
        "4999, MODERATE",
        "3000, MODERATE",
        "2999, STRONG",
        "1000, STRONG",
        "999, VERY_STRONG",
        "0, VERY_STRONG"
    })
    void an_agreement_has_a_word(double variance, Agreement.Word word) {
        assertThat(new Agreement(variance, 10_000, 0).word()).isEqualTo(word);
    }

    /** Steps of 3, 3, 2, 1, 1, 1 and five of 0: s² = 14 · 625 / 10 = 875 of 1250, and 1 − 0.7 is over 0.3 in binary. */
    @Test
    void exactly_30_of_100_is_still_none() {
        assertThat(on("a", "4 4 3 2 2 2 1 1 1 1 1").orElseThrow().word()).isEqualTo(Agreement.Word.NONE);
    }

    @Test
    void four_answers_are_too_few() {
        assertThat(on("a", "4 4 4 4")).isEmpty();
    }

    @Test
    void unknown_answers_do_not_count_towards_the_five() {
        var sheets = sheets("a", "4 4 4 4");
        sheets.add(Sheet.blank().doesNotKnow("a"));
        assertThat(card(sheets).questions().get(0).agreement()).isEmpty();
    }

    @Test
    void options_that_all_score_alike_are_left_out() {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < 5; i++) {
            sheets.add(Sheet.blank().says("alike", "s22"));
        }
        assertThat(card(sheets).questions().get(2).agreement()).isEmpty();
    }

    /** Numbers 0, 0, 50, 50, 100: mean 40, variance 7000/4 of 100²/12. Yes three times: mean 60, 12000/4 of 2500. */
    @Test
    void numbers_and_yes_no_questions_have_an_agreement_too() {
        var sheets = List.of(
                Sheet.blank().says("n", 0).says("y", "yes"),
                Sheet.blank().says("n", 0).says("y", "yes"),
                Sheet.blank().says("n", 50).says("y", "yes"),
                Sheet.blank().says("n", 50).says("y", "no"),
                Sheet.blank().says("n", 100).says("y", "no"));
        var card = card(sheets);
        var number = card.questions().get(3).agreement().orElseThrow();
        assertThat(number.value()).isCloseTo(1 - 1750 / (10_000 / 12.0), EXACTLY);
        assertThat(number.deviation()).isCloseTo((40 + 40 + 10 + 10 + 60) / 5.0, EXACTLY);
        var yesNo = card.questions().get(4).agreement().orElseThrow();
        assertThat(yesNo.value()).isCloseTo(1 - 3000.0 / 2500, EXACTLY);
        assertThat(yesNo.word()).isEqualTo(Agreement.Word.DIVIDED);
    }

    /**
     * Question a as 4 4 4 4 5: variance 125 of 1250, deviation 8. Question b, which is reversed, four times no and once
     * yes: mean 80, variance (4·400 + 6400) / 4 = 2000 of 2500, deviation (4·20 + 80) / 5 = 32.
     */
    @Test
    void over_several_questions_variances_are_added_and_deviations_averaged() {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < 4; i++) {
            sheets.add(Sheet.blank().says("a", "s75").says("b", "s0"));
        }
        sheets.add(Sheet.blank().says("a", "s100").says("b", "s100"));
        var card = card(sheets);
        var team = card.agreement().orElseThrow();
        assertThat(team.value()).isCloseTo(1 - 2125.0 / 3750, EXACTLY);
        assertThat(team.deviation()).isCloseTo(20, EXACTLY);
        var dimension = card.dimensions().get(0).agreement().orElseThrow();
        assertThat(dimension.value()).isCloseTo(1 - 2125.0 / 3750, EXACTLY);
        var facet = card.facets(id("d")).get(1).agreement().orElseThrow();
        assertThat(facet.value()).isCloseTo(0.2, EXACTLY);
        assertThat(facet.deviation()).isCloseTo(32, EXACTLY);
    }

    private static Optional<Agreement> on(String question, String answers) {
        return card(sheets(question, answers)).questions().get(0).agreement();
    }

    private static List<Sheet> sheets(String question, String answers) {
        var sheets = new ArrayList<Sheet>();
        for (String answer : answers.split(" ", -1)) {
            String option = "s" + 25 * (Integer.parseInt(answer) - 1);
            sheets.add(Sheet.blank().says(question, option));
        }
        return sheets;
    }

    private static Scorecard card(List<Sheet> sheets) {
        return Tabulated.of(QUESTIONNAIRE, Optional.of(id("team")), sheets).scorecard();
    }
}
