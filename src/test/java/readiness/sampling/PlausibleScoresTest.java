package readiness.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.yesNo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.scoring.Pool;
import readiness.scoring.Scorecard;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/** What scores might have been (method, section 4 a to c). */
final class PlausibleScoresTest {

    private static final Sampling SAMPLING = new Sampling(20_000, 1);
    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("pain")
            .facet("facts", 3)
            .facet("views")
            .asks(number("fact", "facts"))
            .asks(yesNo("has-views", "views"))
            .asks(number("view", "views"))
            .dimension("later")
            .facet("releases")
            .asks(number("release", "releases").when(is("has-views", "yes")))
            .build();

    private static final Pool TWINS = KnownPool.ofTwins(1_000_000_000, "facts", "releases", "views");

    @Test
    void where_all_is_answered_and_nobody_differs_each_draw_is_the_score() {
        var drawn = draws(List.of("pain", "facts"), TWINS, team(60, 20));

        assertThat(drawn.scores()).allSatisfy(draw -> assertThat(draw).containsExactly(47.5, 60.0));
        assertThat(drawn.intervals()).isEqualTo(drawn.scores());
    }

    @Test
    void for_an_interval_a_half_answered_facet_is_under_its_score_as_often_as_over_it() {
        // Two people, one fact of 60: from 30 to 80, half of the draws on each side of 60.
        var drawn = draws(List.of("facts"), TWINS, team(sheet(60, 20), Sheet.blank()));

        assertThat(drawn.intervals())
                .extracting(draw -> draw.get(0))
                .allSatisfy(facts -> assertThat(facts).isBetween(30.0, 80.0));
        assertThat(share(drawn.intervals(), facts -> facts < 60)).isCloseTo(0.5, within(0.018));
        assertThat(share(drawn.intervals(), facts -> facts < 45)).isCloseTo(0.25, within(0.016));
        assertThat(share(drawn.intervals(), facts -> facts > 70)).isCloseTo(0.25, within(0.016));
        // For probabilities, a colleague like all others answers what is missing.
        assertThat(drawn.scores()).allSatisfy(draw -> assertThat(draw.get(0)).isEqualTo(60));
    }

    @Test
    void one_more_colleague_answers_what_is_missing() {
        // Coverage ½; alone a standard colleague: variance 19.6² · (1/2 · 2/1 + ½²), as n = 2 and n_f = 1; the ends of
        // the scale cut a little off.
        var drawn = draws(List.of("facts"), Pool.empty(List.of()), team(sheet(50, 50), Sheet.blank()));

        assertThat(spread(drawn.scores())).isCloseTo(19.6 * Math.sqrt(1.25), within(0.6));
        assertThat(variance(List.of("facts"), team(sheet(50, 50), Sheet.blank())))
                .isCloseTo(384.16 * 1.25, within(1e-9));
    }

    @Test
    void in_the_place_of_a_facet_without_a_score_stands_its_dimension_or_fifty() {
        var knowsNoFact = team(Sheet.blank().says("has-views", "no").says("view", 80));
        assertThat(draws(List.of("facts"), TWINS, knowsNoFact).scores())
                .allSatisfy(draw -> assertThat(draw).containsOnly(40.0));
        assertThat(draws(List.of("facts"), TWINS, team(Sheet.blank())).scores())
                .allSatisfy(draw -> assertThat(draw).containsOnly(50.0));
    }

    @Test
    void what_does_not_exist_is_not_drawn() {
        assertThat(draws(List.of("later", "releases"), TWINS, team(60, 20)).scores())
                .allSatisfy(draw -> assertThat(draw).containsOnly(Double.NaN));
    }

    @ParameterizedTest(name = "{0} of {1} people: spread {2} for probabilities, {3} for intervals")
    @CsvSource({
        "1, 0, 19.6, 19.6", // the size is not known
        "1, 1, 0, 0", // everybody was asked
        "1, 4, 16.974, 19.6", // 19.6 · √(1 − 1/4); an interval forgets a size of which less than 4 of 5 answered
        "4, 5, 4.383, 4.383", // 19.6 / 2 · √(1 − 4/5)
        "4, 1, 9.8, 9.8", // more sheets than people
    })
    void who_has_asked_everybody_need_not_guess(int people, int size, double spread, double ofInterval) {
        var team = team(Collections.nCopies(people, sheet(50, 50)).toArray(new Sheet[0]))
                .among(size == 0 ? OptionalInt.empty() : OptionalInt.of(size));
        var drawn = draws(List.of("facts"), Pool.empty(List.of()), team);

        assertThat(spread(drawn.scores())).isCloseTo(spread, within(0.25));
        assertThat(spread(drawn.intervals())).isCloseTo(ofInterval, within(0.25));
    }

    @Test
    void noise_never_leads_out_of_the_scale() {
        var drawn = draws(List.of("pain", "facts", "views"), Pool.empty(List.of()), team(99, 1));

        assertThat(drawn.scores())
                .allSatisfy(draw ->
                        assertThat(draw).allSatisfy(score -> assertThat(score).isBetween(0.0, 100.0)));
    }

    @Test
    void the_variance_of_a_dimension_counts_its_facets_together() {
        // Weights ¾ and ¼ of standard colleagues: 19.6² · (0.2 · 1² + 0.8 · (9/16 + 1/16)), over two people.
        var team = team(sheet(50, 50), sheet(60, 40));

        assertThat(variance(List.of("pain"), team)).isCloseTo(384.16 * (0.2 + 0.5) / 2, within(1e-9));
    }

    /** Draws in both forms. */
    private record Drawn(List<List<Double>> scores, List<List<Double>> intervals) {}

    private static Drawn draws(List<String> wanted, Pool pool, Scorecard team) {
        var ids = wanted.stream().map(Id::new).toList();
        var plausible = PlausibleScores.of(List.of(team), ids, pool).get(0);
        var room = plausible.room();
        var drawn = new Drawn(new ArrayList<>(), new ArrayList<>());
        for (int draw = 0; draw < SAMPLING.draws(); draw++) {
            plausible.draw(SAMPLING.generator(draw), room);
            drawn.scores()
                    .add(IntStream.range(0, ids.size()).mapToObj(room::score).toList());
            drawn.intervals()
                    .add(IntStream.range(0, ids.size()).mapToObj(room::interval).toList());
        }
        return drawn;
    }

    private static double variance(List<String> wanted, Scorecard team) {
        var ids = wanted.stream().map(Id::new).toList();
        return PlausibleScores.of(List.of(team), ids, Pool.empty(List.of()))
                .get(0)
                .variance(0);
    }

    private static double share(List<List<Double>> drawn, DoublePredicate counts) {
        return drawn.stream().filter(draw -> counts.test(draw.get(0))).count() / (double) drawn.size();
    }

    private static double spread(List<List<Double>> drawn) {
        double mean = drawn.stream().mapToDouble(draw -> draw.get(0)).average().orElseThrow();
        return Math.sqrt(drawn.stream()
                .mapToDouble(draw -> (draw.get(0) - mean) * (draw.get(0) - mean))
                .average()
                .orElseThrow());
    }

    /** Says no to views, so that releases are not asked; the view is the same again, so that views score half of it. */
    private static Sheet sheet(double fact, double view) {
        return Sheet.blank().says("fact", fact).says("has-views", "no").says("view", view);
    }

    private static Scorecard team(double fact, double view) {
        return team(sheet(fact, view));
    }

    private static Scorecard team(Sheet... sheets) {
        return Tabulated.scorecard(QUESTIONNAIRE, Optional.of(id("team")), sheets);
    }
}
