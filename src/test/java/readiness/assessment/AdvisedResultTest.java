package readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.problem.Location;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Id;
import readiness.questionnaire.Place;
import readiness.questionnaire.Questionnaire;
import readiness.sampling.Sampling;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/**
 * Advice that hangs on the whole assessment (method, section 7): on what any of its decisions chose, and on the place
 * of a team in the first questionnaire that ranks teams.
 */
class AdvisedResultTest {

    private static final Questionnaire RANKING = ranking("ranking");
    private static final Questionnaire REVERSED = ranking("reversed");

    private static final Questionnaire WAYS = Form.named("ways")
            .dimension("money")
            .facet("m")
            .asks(number("rich", "m"))
            .decides(new Choosing()
                    .option("parallel-team", "money", 1)
                    .needs("money", 20)
                    .rule())
            .advises("fund", 10, choosing("parallel-team"), atLeast("money", 0))
            .advises("lead", 10, at(Place.FIRST), atLeast("money", 0))
            .build();

    private static final Questionnaire PRACTICE = Form.named("practice")
            .dimension("skill")
            .facet("s")
            .asks(number("able", "s"))
            .advises("begin", 10, at(Place.FIRST), atLeast("skill", 0))
            .advises("wait", 20, at(Place.NEXT), atLeast("skill", 0))
            .advises("answer", 30, at(Place.UNRANKED), atLeast("skill", 0))
            .advises("join", 40, choosing("parallel-team"), atLeast("skill", 0))
            .advises("prepare", 50, choosing("prepare-first"), atLeast("skill", 0))
            .build();

    private static Advice.Scope choosing(String option) {
        return new Advice.Scope(List.of(id(option)), List.of());
    }

    private static Advice.Scope at(Place place) {
        return new Advice.Scope(List.of(), List.of(place));
    }

    private static Questionnaire ranking(String name) {
        return Form.named(name)
                .dimension("pain")
                .facet("p")
                .asks(number("hurt", "p"))
                .ranks(List.of(), "pain")
                .build();
    }

    private final Map<Id, Codebook> codebooks = new LinkedHashMap<>();
    private final Map<Id, AnswersCounter> counters = new LinkedHashMap<>();

    /** Five people answer alike about a team, or about the organisation. */
    private void five(Questionnaire questionnaire, String team, String question, double answer) {
        var codebook = codebooks.computeIfAbsent(questionnaire.id(), id -> new Codebook(questionnaire));
        var counter = counters.computeIfAbsent(questionnaire.id(), id -> new AnswersCounter(codebook, false));
        for (int person = 0; person < 5; person++) {
            counter.add(new AnswerSheet(
                    questionnaire.id(),
                    Location.startOf("a.yaml"),
                    Optional.of(team).filter(name -> !name.isEmpty()).map(Form::id),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    0,
                    Interview.of(codebook, Sheet.blank().says(question, answer).responses())));
        }
    }

    private Map<String, List<String>> advice(Questionnaire of, Questionnaire... all) {
        var answers = new LinkedHashMap<Id, Answers>();
        counters.forEach((id, counter) -> answers.put(id, counter.answers()));
        var defaults = Settings.defaults();
        var settings = new Settings(
                defaults.title(),
                defaults.organisation(),
                defaults.period(),
                defaults.languages(),
                List.of(team("blue"), team("red"), team("white")),
                List.of(),
                Map.of(),
                5,
                false,
                Optional.empty(),
                Optional.empty(),
                1);
        var result = Result.of(
                new Assessment(
                        settings,
                        List.of(all).stream().map(Instrument::new).toList(),
                        answers,
                        SheetCounts.NONE,
                        0,
                        List.of(),
                        List.of()),
                new Sampling(500, 1));
        var given = new LinkedHashMap<String, List<String>>();
        result.questionnaires().stream()
                .filter(each -> each.questionnaire().equals(of))
                .flatMap(each -> each.subjects().stream())
                .forEach(subject -> given.put(
                        subject.team().map(Team::name).orElse(""),
                        subject.advice().stream()
                                .map(advice -> advice.id().name())
                                .toList()));
        return given;
    }

    /** Everybody in each team has answered, so that nothing hangs on chance. */
    private static Team team(String name) {
        return new Team(id(name), name, Optional.empty(), OptionalInt.of(5), Optional.empty(), Map.of());
    }

    private void practice() {
        five(PRACTICE, "blue", "able", 50);
        five(PRACTICE, "red", "able", 50);
        five(PRACTICE, "white", "able", 50);
    }

    @Test
    void places_are_those_of_the_first_questionnaire_that_ranks_teams() {
        practice();
        five(RANKING, "red", "hurt", 90);
        five(RANKING, "blue", "hurt", 20);
        five(REVERSED, "red", "hurt", 20);
        five(REVERSED, "blue", "hurt", 90);

        assertThat(advice(PRACTICE, PRACTICE, RANKING, REVERSED))
                .isEqualTo(Map.of("red", List.of("begin"), "blue", List.of("wait"), "white", List.of("answer")));
        assertThat(advice(PRACTICE, REVERSED, PRACTICE, RANKING))
                .isEqualTo(Map.of("blue", List.of("begin"), "red", List.of("wait"), "white", List.of("answer")));
    }

    @Test
    void without_a_ranking_nobody_has_a_place() {
        practice();

        assertThat(advice(PRACTICE, PRACTICE).values()).containsOnly(List.of());
    }

    @Test
    void advice_for_an_option_is_given_where_a_decision_chose_it() {
        practice();
        five(WAYS, "", "rich", 90);

        assertThat(advice(PRACTICE, PRACTICE, WAYS).values()).containsOnly(List.of("join"));
        // The organisation is in no ranking, and so never first.
        assertThat(advice(WAYS, PRACTICE, WAYS)).isEqualTo(Map.of("", List.of("fund")));
    }

    @Test
    void otherwise_is_an_option_too() {
        practice();
        five(WAYS, "", "rich", 5);

        assertThat(advice(PRACTICE, PRACTICE, WAYS).values()).containsOnly(List.of("prepare"));
    }
}
