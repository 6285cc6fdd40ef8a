package readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Assessed.times;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;
import readiness.recommendation.OpenQuestion;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** What a ranking shows of a small team's gates and disputes, and what the organisation wrote (method, section 9). */
class DiscretionOfRankingTest {

    /** A gate on a facet of opinions. */
    private static final Questionnaire FORM = asking(false);

    private static Questionnaire asking(boolean fact) {
        var question = number("days", "facts");
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(fact ? question.fact() : question)
                .ranks(List.of(new Gate(id("calm"), below("facts", 20), Gate.Effect.NOT_FIRST, text("Calm."))), "pain")
                .build();
    }

    @ParameterizedTest(name = "{0} people, groups of {1}, a fact {2}: its probability is shown {3}")
    @CsvSource({
        "1, 1, false, true",
        "2, 5, false, false",
        "3, 5, false, true",
        "1, 2, false, false",
        "2, 2, false, true",
        "1, 5, true, false"
    })
    void a_gate_of_few_keeps_whether_it_holds_and_loses_its_probability(
            int people, int leastGroup, boolean fact, boolean shown) {
        var pilot = Assessed.by(asking(fact))
                .leastGroup(leastGroup)
                .team("red", times(people, Sheet.blank().says("days", 10)))
                .result()
                .questionnaires()
                .get(0)
                .pilot()
                .orElseThrow();

        assertThat(pilot.ranking().teams().get(0).gates().get(0).holds()).isEqualTo(Truth.YES);
        assertThat(pilot.certainty()
                        .ranked(id("red"))
                        .orElseThrow()
                        .gateProbability(0)
                        .isPresent())
                .isEqualTo(shown);
    }

    /** Three say 0 and three 100: a dispute is known from the agreement, and that is shown from the group on. */
    @ParameterizedTest(name = "groups of {0}: said {1}")
    @CsvSource({"5, true", "6, true", "7, false", "8, false"})
    void a_dispute_is_said_only_of_a_group_that_is_large_enough(int leastGroup, boolean said) {
        var divided = Stream.of(
                        times(3, Sheet.blank().says("days", 0)),
                        times(3, Sheet.blank().says("days", 100)))
                .flatMap(Stream::of)
                .toArray(Sheet[]::new);
        var open = Assessed.by(FORM)
                .leastGroup(leastGroup)
                .team("red", divided)
                .team("blue", divided)
                .result()
                .questionnaires()
                .get(0)
                .pilot()
                .orElseThrow()
                .toFindOut();

        assertThat(open.stream().anyMatch(OpenQuestion::isDispute)).isEqualTo(said);
    }

    /** One person answered for the organisation: what is a fact in words is shown, whatever else is not. */
    @Test
    void a_fact_in_words_about_the_organisation_is_nobodys_opinion() {
        var ways = Form.named("ways")
                .dimension("money")
                .facet("m")
                .asks(number("rich", "m").fact())
                .asks(words("aim").fact())
                .asks(words("mood"))
                .decides(new Choosing().option("begin", "money", 1).rule())
                .build();
        var sheet = Sheet.blank()
                .says("rich", 50)
                .remarks("rich", "a guess")
                .puts("aim", new Answer.Written("Ship weekly."))
                .puts("mood", new Answer.Written("Tired."));

        assertThat(comments(Assessed.by(ways).organisation(sheet))).containsExactly("aim Ship weekly.");
        assertThat(comments(Assessed.by(ways).showingComments().organisation(sheet)))
                .containsExactly("aim Ship weekly.");
        assertThat(comments(Assessed.by(ways).showingComments().organisation(times(5, sheet))))
                .contains("rich a guess", "mood Tired.")
                .hasSize(15);
    }

    @Test
    void what_a_small_team_wrote_is_not_shown_though_it_were_a_fact() {
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("days", "facts"))
                .asks(words("aim").fact())
                .build();
        var sheet = Sheet.blank().says("days", 50).puts("aim", new Answer.Written("Ship weekly."));

        assertThat(comments(Assessed.by(form).showingComments().team("red", sheet)))
                .isEmpty();
        assertThat(comments(Assessed.by(form).showingComments().team("red", times(5, sheet))))
                .hasSize(5);
    }

    @Test
    void a_result_says_which_team_is_ranked_where_and_by_which_rules_it_was_made_discreet() {
        var result = Assessed.by(FORM)
                .leastGroup(3)
                .showingComments()
                .team("red", Sheet.blank().says("days", 50))
                .result();
        var questionnaire = result.questionnaires().get(0);

        assertThat(result.discretion()).isEqualTo(new Discretion(3, true));
        assertThat(questionnaire
                        .ranked(questionnaire.subjects().get(0))
                        .orElseThrow()
                        .team())
                .isEqualTo(id("red"));
        var ways = Assessed.by(Form.named("ways")
                        .dimension("money")
                        .facet("m")
                        .asks(number("rich", "m"))
                        .decides(new Choosing().option("begin", "money", 1).rule())
                        .build())
                .organisation(Sheet.blank().says("rich", 50))
                .result()
                .questionnaires()
                .get(0);
        assertThat(ways.ranked(ways.subjects().get(0))).isEqualTo(Optional.empty());
    }

    private static List<String> comments(Assessed assessed) {
        return assessed.result().questionnaires().get(0).subjects().get(0).comments().stream()
                .map(comment -> comment.question().id() + " " + comment.words())
                .toList();
    }
}
