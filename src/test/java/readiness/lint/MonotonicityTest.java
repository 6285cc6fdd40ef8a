package readiness.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.testkit.Form;

/** What a better answer brings and what the questions cost that it shows. */
final class MonotonicityTest {

    /** No: 0 of 1 question. Yes: 100 and 0, a mean of 50. */
    @Test
    void a_better_answer_may_show_a_question_that_is_answered_at_its_worst() {
        assertThat(falls(1, 1)).isEmpty();
    }

    /** Beside a question at 100: no is 100 of 2 questions, 50; yes with a fifth of the weight is (100 + 20) / 2.2. */
    @Test
    void it_brings_less_than_it_costs_where_it_weighs_little() {
        assertThat(falls(0.2, 1)).containsExactly("release facts");
    }

    @Test
    void a_question_that_decides_about_no_other_is_not_looked_at() {
        var form = Form.named("form").dimension("all").facet("facts").asks(Form.yesNo("release", "facts"));
        assertThat(new Monotonicity(form.build()).falls()).isEmpty();
    }

    @Test
    void without_a_scored_question_nothing_can_fall() {
        var form = Form.named("form").dimension("all").facet("facts").asks(Form.words("hopes"));
        assertThat(new Monotonicity(form.build()).falls()).isEmpty();
    }

    /** The better answer hides a question that was answered at its best. */
    @Test
    void a_better_answer_may_hide_what_earned_more() {
        var form = Form.named("form")
                .dimension("all")
                .facet("facts")
                .asks(Form.choice("release", "facts", 0, 10))
                .asks(Form.yesNo("tests", "facts").when(Form.is("release", "s0")));
        assertThat(new Monotonicity(form.build()).falls())
                .extracting(fall -> fall.question().id() + " " + fall.score())
                .containsExactly("release facts");
    }

    /** From 10 nights on, and only below 20, there is a question more, which is answered at its worst: 3.2 beside 0. */
    @Test
    void numbers_are_tried_on_both_sides_of_each_threshold() {
        Condition<AnswerCriterion> atLeast = new Condition.Single<>(new AnswerCriterion.AtLeast(Form.id("nights"), 10));
        Condition<AnswerCriterion> below = new Condition.Single<>(new AnswerCriterion.Below(Form.id("nights"), 20));
        var form = Form.named("form")
                .dimension("all")
                .facet("facts")
                .asks(Form.yesNo("steady", "facts"))
                .asks(Form.number("nights", "facts", Form.line(0, 0, 31, 10)))
                .asks(Form.yesNo("paid", "facts").when(Condition.all(List.of(atLeast, below))));

        assertThat(new Monotonicity(form.build()).falls())
                .extracting(fall -> fall.question().id() + " " + fall.score())
                .containsExactly("nights facts");
    }

    /**
     * No is 0 of 1 and 100 of 9, 90 together; yes is 100 of 1 and 50 of 9, 55 together, for what it shows elsewhere.
     */
    @Test
    void a_better_answer_may_lower_the_dimension_and_not_its_own_facet() {
        assertThat(fallsOfDimension(9)).containsExactly("release all");
        assertThat(fallsOfDimension(1)).isEmpty(); // 50, and 75
    }

    /** Each of 200 choices with 100 options shows a question or another one: as many pairs of answers as can be. */
    @Test
    void a_questionnaire_that_is_made_to_cost_much_is_looked_at_in_part() {
        var form = Form.named("form").dimension("all").facet("facts");
        double[] scores = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
        IntStream.range(0, 200).forEach(i -> form.asks(Form.choice("choice" + i, "facts", scores)));
        IntStream.range(0, 200)
                .forEach(i -> form.asks(Form.yesNo("shown" + i, "facts")
                        .when(Condition.any(IntStream.range(0, 50)
                                .mapToObj(part -> Form.is("choice" + (i + part) % 200, "s" + (i + 2 * part) % 100))
                                .toList()))));

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new Monotonicity(form.build()).falls());
    }

    /** The first fall is found behind many choices about which nothing that is scored depends. */
    @Test
    void what_shows_free_words_alone_costs_nothing() {
        var form = Form.named("form").dimension("all").facet("facts");
        double[] scores = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
        IntStream.range(0, 200).forEach(i -> form.asks(Form.choice("choice" + i, "facts", scores)));
        IntStream.range(0, 200)
                .forEach(i -> form.asks(Form.words("words" + i).when(Form.is("choice" + i, "s" + i % 100))));
        form.facet("own")
                .asks(Form.choice("release", "own", 0, 10))
                .asks(Form.yesNo("tests", "own").when(Form.is("release", "s0")));

        assertThat(new Monotonicity(form.build()).falls())
                .extracting(fall -> fall.question().id() + " " + fall.score())
                .containsExactly("release own");
    }

    private static List<String> fallsOfDimension(double weight) {
        var form = Form.named("form")
                .dimension("all")
                .facet("own")
                .facet("other", weight)
                .asks(Form.yesNo("release", "own"))
                .asks(Form.yesNo("steady", "other"))
                .asks(Form.yesNo("tested", "other").when(Form.is("release", "yes")));
        return new Monotonicity(form.build())
                .falls().stream()
                        .map(fall -> fall.question().id() + " " + fall.score())
                        .toList();
    }

    private static List<String> falls(double weight, double weightShown) {
        var form = Form.named("form")
                .dimension("all")
                .facet("facts")
                .asks(Form.yesNo("steady", "facts"))
                .asks(Form.yesNo("release", "facts").weighing(weight))
                .asks(Form.yesNo("tested", "facts").weighing(weightShown).when(Form.is("release", "yes")));
        return new Monotonicity(form.build())
                .falls().stream()
                        .map(fall -> fall.question().id() + " " + fall.score())
                        .toList();
    }
}
