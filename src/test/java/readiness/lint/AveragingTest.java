package readiness.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Id;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.ScoreThreshold.Bound;
import readiness.testkit.Form;

/**
 * Facet "many" has a yes-no question and a choice of 0 to 80, of equal weight: one at its best and one at its worst.
 */
final class AveragingTest {

    private static final Averaging AVERAGING = new Averaging(Form.named("form")
            .dimension("all")
            .facet("many")
            .facet("one")
            .asks(Form.yesNo("law", "many"))
            .asks(Form.choice("wish", "many", 0, 40, 80))
            .asks(Form.yesNo("alone", "one"))
            .build());

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        // law at 0 and wish at 80: 40; law at 100 and wish at 0: 50
        "many, AT_LEAST, 40, law",
        "many, AT_LEAST, 41, wish",
        "many, AT_LEAST, 50, wish",
        "many, AT_LEAST, 51, -",
        // against "below": law at 100 and wish at 0: 50; law at 0 and wish at 80: 40
        "many, BELOW, 51, law",
        "many, BELOW, 50, wish",
        "many, BELOW, 41, wish",
        "many, BELOW, 40, -",
        "one, AT_LEAST, 1, -"
    })
    void names_the_question_that_a_test_does_not_notice(String score, Bound bound, double threshold, String question) {
        var unnoticed = AVERAGING.unnoticed(new ScoreThreshold(new Id(score), bound, threshold));
        assertThat(unnoticed.map(found -> found.id().name()).orElse("-")).isEqualTo(question);
    }
}
