package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.weights;
import static readiness.testkit.Form.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/** What would separate the contenders (method, section 4, confidence); one yes-no question in each of five facets. */
final class OpenQuestionTest {

    private static final Questionnaire QUESTIONNAIRE = form();

    @Test
    void a_single_voice_comes_first() {
        assertThat(questions(all("yes"))).containsExactly(new OpenQuestion(id("red"), new OpenQuestion.SingleVoice()));
        assertThat(questions(all("yes"), all("yes"))).isEmpty();
    }

    /** Of two people one does not know the facts and both do not know the habits: 50 and 100 points are open. */
    @Test
    void of_what_is_missing_the_two_widest_facets_are_asked_for_in_their_order() {
        var one = all("yes").doesNotKnow("ask-facts").doesNotKnow("ask-habits");
        var other = all("yes").doesNotKnow("ask-habits");

        assertThat(questions(one, other).stream().map(OpenQuestionTest::written))
                .containsExactly("habits 100.0", "facts 50.0");
        assertThat(questions(
                                all("yes")
                                        .doesNotKnow("ask-views")
                                        .doesNotKnow("ask-facts")
                                        .doesNotKnow("ask-habits"),
                                other.doesNotKnow("ask-views"))
                        .stream()
                        .map(OpenQuestionTest::written))
                .containsExactly("views 100.0", "habits 100.0");
    }

    /** Six people say yes or no; 2,500 is the variance of chance. Up to 0.30 there is no agreement. */
    @Test
    void of_what_is_disputed_the_two_facets_with_the_least_agreement_are_asked_for() {
        var sheets = new ArrayList<Sheet>();
        for (int person = 0; person < 6; person++) {
            sheets.add(Sheet.blank()
                    .says("ask-views", person < 5 ? "yes" : "no") // s² = 1666.67: 1/3, which is weak
                    .says("ask-facts", person < 4 ? "yes" : "no") // s² = 2666.67, agreement −1/15
                    .says("ask-habits", person < 3 ? "yes" : "no") // s² = 3000, agreement −1/5
                    .says("ask-will", person < 2 ? "yes" : "no") // agreement −1/15
                    .says("ask-other", person < 3 ? "yes" : "no"));
        }
        var questions = questions(sheets.toArray(new Sheet[0]));

        assertThat(questions).allMatch(OpenQuestion::isDispute);
        assertThat(questions.stream().map(OpenQuestionTest::written)).containsExactly("habits", "facts");
        var habits = (OpenQuestion.Disputed) questions.get(0).doubt();
        assertThat(habits.agreement().value()).isCloseTo(-0.2, within(1e-12));
    }

    /** One of five who says no leaves an agreement of 1 − 2000/2500, one of six 1 − 1666.67/2500, which is weak. */
    @Test
    void up_to_an_agreement_of_30_of_100_people_are_taken_to_contradict_each_other() {
        var five = new ArrayList<>(List.of(all("yes").says("ask-facts", "no")));
        for (int person = 1; person < 5; person++) {
            five.add(all("yes"));
        }
        assertThat(questions(five.toArray(new Sheet[0])).stream().map(OpenQuestionTest::written))
                .containsExactly("facts");

        five.add(all("yes"));
        assertThat(questions(five.toArray(new Sheet[0]))).isEmpty();
    }

    @Test
    void what_is_missing_is_no_dispute() {
        assertThat(questions(all("yes"), all("yes").doesNotKnow("ask-facts")))
                .singleElement()
                .satisfies(question -> assertThat(question.isDispute()).isFalse());
    }

    /** The ranking does not look at the dimension beside it. */
    @Test
    void facets_of_no_criterion_are_not_asked_for() {
        assertThat(questions(all("yes"), all("yes").doesNotKnow("ask-other"))).isEmpty();
    }

    private static List<OpenQuestion> questions(Sheet... sheets) {
        var tabulation = Tabulated.teams(QUESTIONNAIRE, Map.of("red", List.of(sheets)));
        var ranking = Ranking.of(
                new RankingRule(weights("pain", 1, "drive", 1), 0.1, 0, List.of()),
                List.of(tabulation.scorecard(Optional.of(id("red")))));
        List<RankedTeam> contenders = ranking.teams();
        return OpenQuestion.of(ranking, contenders);
    }

    private static String written(OpenQuestion question) {
        if (question.doubt() instanceof OpenQuestion.Missing missing) {
            return missing.facet() + " " + missing.points();
        }
        return question.doubt() instanceof OpenQuestion.Disputed disputed
                ? disputed.facet().name()
                : "single voice";
    }

    private static Sheet all(String answer) {
        var sheet = Sheet.blank();
        for (String facet : List.of("views", "facts", "habits", "will", "other")) {
            sheet.says("ask-" + facet, answer);
        }
        return sheet;
    }

    private static Questionnaire form() {
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("views")
                .facet("facts")
                .facet("habits")
                .dimension("drive")
                .facet("will")
                .dimension("beside")
                .facet("other");
        for (String facet : List.of("views", "facts", "habits", "will", "other")) {
            form.asks(yesNo("ask-" + facet, facet));
        }
        return form.build();
    }
}
