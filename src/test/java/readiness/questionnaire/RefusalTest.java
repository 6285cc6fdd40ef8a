package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.line;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No invalid questionnaire can be constructed: the records refuse what the readers let through in error. */
class RefusalTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"parts", "answers"})
    void is_refused(String what, String why, ThrowingCallable making) {
        assertThatIllegalArgumentException().as(what).isThrownBy(making).withMessageContaining(why);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                refused("a facet without weight", "positive", () -> new Facet(id("facts"), text("Facts"), 0)),
                refused("a dimension without weight", "positive", () -> dimension(0)),
                refused("a dimension whose weight is no number", "positive", () -> dimension(Double.NaN)),
                refused(
                        "a question without weight",
                        "positive",
                        () -> yesNo("named", "facts").weighing(0).build()),
                refused("an option above the scale", "[0, 100]", () -> Option.scoring(id("much"), 101, text("Much"))),
                refused("a score above the scale", "[0, 100]", () -> new Score(101)),
                refused(
                        "words that count for a facet",
                        "belong to no facet",
                        () -> question(new ResponseFormat.FreeText(), "facts")),
                refused("a text without words", "at least one language", () -> new Text(Map.of())),
                refused("a point below the scale", "[0, 100]", () -> line(0, -1)),
                refused("a point above the scale", "[0, 100]", () -> line(0, 101)),
                refused("points from right to left", "from left to right", () -> line(2, 0, 1, 100)),
                refused("a ranking without criteria", "positive weights", () -> ranking(weights())),
                refused(
                        "a criterion without weight",
                        "positive weights",
                        () -> ranking(weights("pain", 1, "drive", 0))));
    }

    static Stream<Arguments> answers() {
        var quantity = new Answer.Quantity(3);
        var words = new Answer.Written("three");
        return Stream.of(
                refused(
                        "a number for an option",
                        "not an answer",
                        () -> choice("q", "f", 0, 100).build().score(quantity)),
                refused(
                        "two options for one",
                        "not an answer",
                        () -> choice("q", "f", 0, 100).build().score(chosen("s0", "s100"))),
                refused(
                        "an option that is not offered",
                        "not offered",
                        () -> choice("q", "f", 0, 100).build().score(chosen("s50"))),
                refused(
                        "words for options",
                        "not an answer",
                        () -> multiple("q", "f", 50, 50).build().score(words)),
                refused(
                        "words for a number",
                        "not an answer",
                        () -> number("q", "f").build().score(words)),
                refused(
                        "perhaps for yes or no",
                        "not an answer",
                        () -> yesNo("q", "f").build().score(chosen("perhaps"))));
    }

    private static Arguments refused(String what, String why, ThrowingCallable making) {
        return arguments(what, why, making);
    }

    private static Answer chosen(String... options) {
        return new Answer.Chosen(Stream.of(options).map(Id::new).toList());
    }

    private static Dimension dimension(double weight) {
        return new Dimension(id("pain"), text("Pain"), Optional.empty(), weight, List.of());
    }

    private static Question question(ResponseFormat format, String facet) {
        return new Question(
                id("q"),
                List.of(),
                format,
                Optional.of(facet)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Question.Scoring(new Id(name), 1, false)),
                false,
                Question.Asking.EVERYBODY,
                new Question.Phrasing(text("Q"), Optional.empty(), Optional.empty()));
    }

    private static RankingRule ranking(Map<Id, Double> weights) {
        return new RankingRule(weights, RankingRule.DEFAULT_SPREAD, RankingRule.DEFAULT_LEAST_COVERAGE, List.of());
    }
}
