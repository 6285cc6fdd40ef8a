package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.answers.State;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/**
 * What discretion leaves: five leads answer mood with 0, 0, 50, 50 and 100, a sixth does not know; all know the count.
 */
final class ScorecardShownTest {

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .role("lead")
            .dimension("pain")
            .facet("views")
            .facet("facts")
            .asks(choice("mood", "views", 0, 50, 100))
            .asks(choice("count", "facts", 0, 50, 100).fact())
            .asks(words("wish"))
            .build();

    private final Scorecard card = card();

    @Test
    void everything_is_shown_where_everything_may_be() {
        assertThat(card.showing(entry -> entry, Optional::of, true)).isEqualTo(card);
    }

    @Test
    void without_agreements_scores_stay() {
        var shown = card.showing(entry -> entry, Optional::of, false);

        assertThat(card.agreement()).isPresent();
        assertThat(shown.agreement()).isEmpty();
        assertThat(card.entry(id("views")).orElseThrow().agreement()).isPresent();
        assertThat(shown.scores())
                .allSatisfy(entry -> assertThat(entry.agreement()).isEmpty());
        assertThat(shown.score(id("views"))).contains(new Score(40)); // (0 + 0 + 50 + 50 + 100) / 5
    }

    @Test
    void a_question_that_is_not_shown_is_missing_in_its_facet_and_dimension_too() {
        var shown = card.showing(
                entry -> entry,
                score -> Optional.of(score)
                        .filter(any -> !any.question().id().equals(id("mood")))
                        .map(any -> any.showing(Map.of(), false, true)),
                true);

        assertThat(ids(shown.questions())).containsExactly("count", "wish");
        assertThat(ids(shown.entry(id("views")).orElseThrow().questions())).isEmpty();
        assertThat(ids(shown.entry(id("pain")).orElseThrow().questions())).containsExactly("count");
        assertThat(shown.entry(id("facts")).orElseThrow().questions().get(0).options())
                .isEmpty();
    }

    @Test
    void an_entry_that_is_withheld_keeps_its_coverage_alone() {
        var shown = card.showing(ScoreEntry::asWithheld, Optional::of, true);

        assertThat(shown.isWithheld(id("views"))).isTrue();
        assertThat(card.isWithheld(id("views"))).isFalse();
        assertThat(card.isWithheld(id("mood"))).isFalse();
        assertThat(shown.estimate(id("views")))
                .contains(new Estimate(Optional.empty(), 5 / 6.0, new Score(0), new Score(100)));
        assertThat(shown.entry(id("views")).orElseThrow().agreement()).isEmpty();
        assertThat(shown.entry(id("views")).orElseThrow().questions()).isEmpty();
        assertThat(shown.entry(id("views")).orElseThrow().respondents()).isEqualTo(5);
    }

    @Test
    void a_question_that_is_withheld_keeps_its_states_and_its_coverage() {
        var mood = card.questions().get(0);
        var withheld = mood.asWithheld();

        assertThat(mood.withheld()).isFalse();
        assertThat(withheld.withheld()).isTrue();
        assertThat(withheld.count(State.ANSWERED)).isEqualTo(5);
        assertThat(withheld.count(State.UNKNOWN)).isEqualTo(1);
        assertThat(withheld.count(State.HIDDEN)).isZero();
        assertThat(withheld.estimate().orElseThrow().coverage()).isEqualTo(5 / 6.0);
        assertThat(withheld.estimate().orElseThrow().score()).isEmpty();
        assertThat(withheld.distribution().total()).isZero();
        assertThat(withheld.options()).isEmpty();
        assertThat(withheld.agreement()).isEmpty();
        assertThat(withheld.roles()).isEmpty();
    }

    @Test
    void a_question_is_shown_with_its_tally_its_agreement_and_its_roles_or_without() {
        var mood = card.questions().get(0);

        assertThat(mood.options())
                .containsExactly(Map.entry(id("s0"), 2), Map.entry(id("s50"), 2), Map.entry(id("s100"), 1));
        assertThat(mood.roles()).containsOnlyKeys("lead");
        assertThat(mood.roles().values()).singleElement().satisfies(lead -> {
            assertThat(lead.answered()).isEqualTo(5);
            assertThat(lead.score()).contains(new Score(40));
            assertThat(lead.options()).containsEntry(id("s0"), 2);
        });
        assertThat(mood.showing(mood.roles(), true, true)).isEqualTo(mood);
        assertThat(mood.showing(Map.of(), true, false).roles()).isEmpty();
        assertThat(mood.showing(Map.of(), true, false).options()).isEqualTo(mood.options());
        assertThat(mood.agreement()).isPresent();
        assertThat(mood.showing(Map.of(), true, false).agreement()).isEmpty();
    }

    @Test
    void an_entry_is_a_fact_where_all_its_questions_are() {
        assertThat(card.entry(id("facts")).orElseThrow().isFact()).isTrue();
        assertThat(card.entry(id("views")).orElseThrow().isFact()).isFalse();
        assertThat(card.entry(id("pain")).orElseThrow().isFact()).isFalse();
        assertThat(card.entry(id("facts")).orElseThrow().asWithheld().isFact()).isFalse();
    }

    /** One of the six has answered the count alone. */
    @Test
    void an_entry_says_how_many_answered_something_in_it_and_a_dimension_has_the_most_of_its_facets() {
        assertThat(card.respondents()).isEqualTo(6);
        assertThat(card.entry(id("views")).orElseThrow().respondents()).isEqualTo(5);
        assertThat(card.entry(id("facts")).orElseThrow().respondents()).isEqualTo(6);
        assertThat(card.entry(id("pain")).orElseThrow().respondents()).isEqualTo(6);
    }

    @Test
    void a_scorecard_may_learn_how_many_people_there_are() {
        var among = card.among(OptionalInt.of(9));

        assertThat(card.size()).isEmpty();
        assertThat(among.size()).hasValue(9);
        assertThat(among.scores()).isEqualTo(card.scores());
    }

    private static Scorecard card() {
        var codebook = new Codebook(QUESTIONNAIRE);
        var tabulator = new Tabulator(codebook);
        var sheets = new ArrayList<Sheet>();
        List.of("s0", "s0", "s50", "s50", "s100")
                .forEach(mood -> sheets.add(Sheet.blank().says("mood", mood)));
        sheets.add(Sheet.blank().doesNotKnow("mood"));
        sheets.forEach(sheet -> tabulator.add(
                Optional.of(id("red")),
                Optional.of("lead"),
                Interview.of(codebook, sheet.says("count", "s50").responses(), Optional.of(new Id("lead")))));
        return tabulator.tabulation().scorecard(Optional.of(id("red")));
    }

    private static List<String> ids(List<QuestionScore> questions) {
        return questions.stream().map(score -> score.question().id().name()).toList();
    }
}
