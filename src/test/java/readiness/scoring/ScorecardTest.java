package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.answers.State;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/**
 * Means, coverages and ranges on one questionnaire, worked out by hand.
 *
 * <p>Dimension d holds facet f (weight 1) with the questions a (weight 1.5) and b (weight 0.5), and facet g (weight 3)
 * with the question c. Three respondents:
 *
 * <pre>
 *        a        b            c
 * 1      80       40           dont-know
 * 2      20       (blank)      50
 * 3      (n/a)    dont-know    (blank)
 *
 * s      50       40           50
 * c      2/2      1/3          1/3
 * low    50       40/3         50/3
 * high   50       80           250/3
 * </pre>
 */
final class ScorecardTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("d")
            .facet("f", 1)
            .facet("g", 3)
            .asks(number("a", "f").weighing(1.5))
            .asks(number("b", "f").weighing(0.5))
            .asks(number("c", "g"))
            .asks(words("remarks"))
            .build();

    private final Scorecard whole = score(
            QUESTIONNAIRE,
            Sheet.blank().says("a", 80).says("b", 40).doesNotKnow("c").puts("remarks", new Answer.Written("hm")),
            Sheet.blank().says("a", 20).says("c", 50),
            Sheet.blank().leavesOut("a").doesNotKnow("b"));

    @Test
    void a_question_scores_the_mean_of_those_who_answered() {
        assertThat(question("a").score()).hasValue(new Score(50));
        assertThat(question("b").score()).hasValue(new Score(40));
        assertThat(question("c").score()).hasValue(new Score(50));
    }

    @Test
    void a_question_is_covered_by_those_who_answered_among_those_who_could_have() {
        assertThat(question("a").coverage()).isEqualTo(1);
        assertThat(question("b").coverage()).isCloseTo(1 / 3.0, EXACTLY);
        assertThat(question("c").coverage()).isCloseTo(1 / 3.0, EXACTLY);
    }

    @Test
    void the_range_of_a_question_takes_what_is_missing_as_the_worst_and_the_best() {
        assertThat(question("b").low().points()).isCloseTo(13.333333333333334, EXACTLY);
        assertThat(question("b").high().points()).isCloseTo(80, EXACTLY);
        assertThat(question("a").low()).isEqualTo(new Score(50));
        assertThat(question("a").high()).isEqualTo(new Score(50));
    }

    @Test
    void a_facet_is_the_weighted_mean_of_its_questions() {
        var facet = whole.estimate(id("f")).orElseThrow();
        assertThat(facet.score().orElseThrow().points()).isCloseTo(47.5, EXACTLY); // (1.5·50 + 0.5·40) / 2
        assertThat(facet.coverage()).isCloseTo(5 / 6.0, EXACTLY); // (1.5·1 + 0.5/3) / 2
        assertThat(facet.low().points()).isCloseTo(40.833333333333336, EXACTLY); // (75 + 20/3) / 2
        assertThat(facet.high().points()).isCloseTo(57.5, EXACTLY); // (75 + 40) / 2
    }

    @Test
    void a_dimension_is_the_weighted_mean_of_its_facets() {
        var dimension = whole.estimate(id("d")).orElseThrow();
        assertThat(dimension.score().orElseThrow().points()).isCloseTo(49.375, EXACTLY); // (47.5 + 150) / 4
        assertThat(dimension.coverage()).isCloseTo(11 / 24.0, EXACTLY); // (5/6 + 1) / 4
        assertThat(dimension.low().points()).isCloseTo(22.708333333333332, EXACTLY); // (245/6 + 50) / 4
        assertThat(dimension.high().points()).isCloseTo(76.875, EXACTLY); // (57.5 + 250) / 4
    }

    @Test
    void states_are_counted() {
        var a = whole.questions().get(0);
        assertThat(a.count(State.ANSWERED)).isEqualTo(2);
        assertThat(a.count(State.NOT_APPLICABLE)).isEqualTo(1);
        assertThat(whole.questions().get(1).count(State.UNKNOWN)).isEqualTo(1);
        assertThat(whole.questions().get(1).count(State.BLANK)).isEqualTo(1);
        assertThat(whole.respondents()).isEqualTo(3);
    }

    @ParameterizedTest(name = "3 of {0} have answered: {1} are left")
    @CsvSource({"5, 2", "3, 0", "2, 0"}) // more may answer than the assessment knows of
    void those_who_have_not_answered_are_left(int size, int left) {
        assertThat(whole.among(OptionalInt.of(size)).left()).hasValue(left);
        assertThat(whole.left()).isEmpty();
    }

    @Test
    void words_have_no_estimate_and_are_counted_all_the_same() {
        var remarks = whole.questions().get(3);
        assertThat(remarks.estimate()).isEmpty();
        assertThat(remarks.count(State.ANSWERED)).isEqualTo(1);
    }

    @Test
    void a_question_that_nobody_answered_has_a_range_and_no_score() {
        var card = score(QUESTIONNAIRE, Sheet.blank().doesNotKnow("c"));
        var question = card.questions().get(2).estimate().orElseThrow();
        assertThat(question.score()).isEmpty();
        assertThat(question.coverage()).isEqualTo(0);
        assertThat(question.low()).isEqualTo(new Score(0));
        assertThat(question.high()).isEqualTo(new Score(100));
    }

    @Test
    void a_facet_without_a_score_leaves_the_score_of_its_dimension_and_not_its_coverage() {
        var card =
                score(QUESTIONNAIRE, Sheet.blank().says("a", 70).says("b", 70).doesNotKnow("c"));
        var dimension = card.estimate(id("d")).orElseThrow();
        assertThat(dimension.score()).hasValue(new Score(70));
        assertThat(dimension.coverage()).isEqualTo(0.25); // (1·1 + 3·0) / 4
        assertThat(dimension.low()).isEqualTo(new Score(17.5));
        assertThat(dimension.high()).isEqualTo(new Score(92.5));
    }

    @Test
    void a_question_that_applies_to_nobody_does_not_exist() {
        var card =
                score(QUESTIONNAIRE, Sheet.blank().says("a", 70).leavesOut("b").leavesOut("c"));
        assertThat(card.questions().get(1).estimate()).isEmpty();
        assertThat(card.estimate(id("f")).orElseThrow().coverage()).isEqualTo(1);
        assertThat(card.estimate(id("g"))).isEmpty();
        assertThat(card.estimate(id("d")).orElseThrow())
                .isEqualTo(card.estimate(id("f")).orElseThrow());
    }

    @Test
    void a_question_that_is_hidden_from_everybody_does_not_exist() {
        var questionnaire = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(yesNo("first", "f"))
                .asks(number("second", "f").when(is("first", "no")))
                .build();
        var card = score(questionnaire, Sheet.blank().says("first", "yes").says("second", 3));
        assertThat(card.questions().get(1).estimate()).isEmpty();
        assertThat(card.score(id("d"))).hasValue(new Score(100));
    }

    @Test
    void a_team_without_a_sheet_has_no_estimate_at_all() {
        var card = score(QUESTIONNAIRE);
        assertThat(card.respondents()).isEqualTo(0);
        assertThat(card.scores())
                .allSatisfy(score -> assertThat(score.estimate()).isEmpty());
    }

    @Test
    void a_respondent_who_left_everything_blank_covers_nothing() {
        var card = score(QUESTIONNAIRE, Sheet.blank());
        assertThat(card.estimate(id("d")).orElseThrow().coverage()).isEqualTo(0);
        assertThat(card.score(id("d"))).isEmpty();
    }

    private Estimate question(String name) {
        return whole.questions().stream()
                .filter(score -> score.question().id().equals(id(name)))
                .findFirst()
                .flatMap(QuestionScore::estimate)
                .orElseThrow();
    }

    private static Scorecard score(Questionnaire questionnaire, Sheet... sheets) {
        return Tabulated.scorecard(questionnaire, Optional.of(id("team")), sheets);
    }
}
