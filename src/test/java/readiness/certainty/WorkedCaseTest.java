package readiness.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.weights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.Score;
import readiness.ranking.Ranking;
import readiness.sampling.Sampling;
import readiness.scoring.Pool;
import readiness.scoring.Scorecard;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/**
 * Five teams on three criteria with figures known from elsewhere, one respondent each, from the sheets to the
 * certainty; and what must not change when names and orders do.
 */
final class WorkedCaseTest {

    private static final Sampling SAMPLING = new Sampling(20_000, 1);
    private static final Offset<Double> EXACT = within(1e-9);
    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("awareness")
            .facet("knowledge")
            .dimension("pain")
            .facet("facts")
            .dimension("visibility")
            .facet("interest")
            .asks(number("knows", "knowledge"))
            .asks(number("hurts", "facts"))
            .asks(number("shows", "interest"))
            .build();

    private static final Map<Id, Double> WEIGHTS = weights("awareness", 0.40, "pain", 0.35, "visibility", 0.25);

    private static final List<Scorecard> FIVE = List.of(
            team("one", 72, 65, 40),
            team("two", 55, 80, 60),
            team("three", 40, 50, 90),
            team("four", 50, 60, 35),
            team("five", 55, 80, 60));

    private final Certainty certainty = certainty(WEIGHTS, 0.10, FIVE);

    @Test
    void first_shares_come_out_to_five_digits() {
        assertThat(figures(TeamCertainty::anyShare, 1e5)).containsExactly(0.23680, 0.21793, 0.32734, 0.0, 0.21793);
        assertThat(figures(TeamCertainty::nearShare, 1e5)).containsExactly(0.00651, 0.49674, 0.0, 0.0, 0.49674);
    }

    @Test
    void expected_ranks_come_out_to_three_digits() {
        assertThat(figures(TeamCertainty::expectedRank, 1e3)).containsExactly(2.981, 2.077, 3.148, 4.716, 2.077);
    }

    @Test
    void so_much_weight_must_move() {
        assertThat(team("one").weightToMove().orElseThrow()).isCloseTo(3.45 / 37, EXACT);
        assertThat(team("three").weightToMove().orElseThrow()).isCloseTo(0.15, EXACT);
        assertThat(team("four").weightToMove()).isEmpty();
        assertThat(team("two").weightToMove()).hasValue(0);
    }

    @Test
    void two_of_a_kind_share_the_first_place_and_nobody_is_crowned() {
        // Each of the two has a near share of 0.49674: less than a half.
        assertThat(certainty.confidence()).hasValue(Confidence.OPEN);
        assertThat(certainty.contenders()).containsExactly(id("five"), id("two"));
        assertThat(certainty.ahead()).contains(id("five"));
        assertThat(certainty.leader()).isEmpty();
        assertThat(certainty.chooseToday()).contains(id("five"));
        assertThat(certainty.noiseKnown()).isFalse();
    }

    @Test
    void with_no_noise_the_drawn_first_share_is_the_exact_one_near() {
        assertThat(team("one").probabilityFirst())
                .isCloseTo(team("one").nearShare(), within(5 * SAMPLING.simulationError()));
        assertThat(team("four").probabilityFirst()).isZero();
    }

    @Test
    void central_weights_speak_for_their_team() {
        var three = team("three").centralWeights();

        assertThat(three.get(id("visibility"))).isGreaterThan(0.5);
        assertThat(three.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, EXACT);
        assertThat(team("four").centralWeights()).isEmpty();
    }

    @Test
    void identical_teams_have_identical_rows() {
        assertThat(team("two").rankShares()).isEqualTo(team("five").rankShares());
        assertThat(certainty.interval(id("two"))).isEqualTo(certainty.interval(id("five")));
    }

    @Test
    void identical_teams_have_identical_rows_under_noise_too() {
        var noisy = certainty(
                WEIGHTS,
                0.10,
                List.of(crowd("left", 60, 50, 40), crowd("right", 60, 50, 40), crowd("other", 50, 50, 50)));

        assertThat(noisy.ranked(id("left")).orElseThrow().interval().low()).isLessThan(new Score(45));
        assertThat(noisy.team(id("left"))).isEqualTo(noisy.team(id("right")).map(right -> withMove(right, noisy)));
        assertThat(noisy.interval(id("left"))).isEqualTo(noisy.interval(id("right")));
    }

    @Test
    void renaming_teams_permutes_the_results() {
        var before = certainty(
                WEIGHTS, 0.10, List.of(crowd("a", 60, 50, 40), crowd("b", 50, 56, 45), crowd("c", 52, 50, 50)));
        var after = certainty(
                WEIGHTS, 0.10, List.of(crowd("z", 60, 50, 40), crowd("b", 50, 56, 45), crowd("a", 52, 50, 50)));

        assertThat(after.team(id("z"))).isEqualTo(before.team(id("a")));
        assertThat(after.team(id("b"))).isEqualTo(before.team(id("b")));
        assertThat(after.team(id("a"))).isEqualTo(before.team(id("c")));
        assertThat(after.interval(id("z"))).isEqualTo(before.interval(id("a")));
    }

    @Test
    void reordering_criteria_changes_no_exact_figure() {
        var turned = certainty(weights("visibility", 0.25, "awareness", 0.40, "pain", 0.35), 0.10, FIVE);

        for (var team : certainty.candidates().entrySet()) {
            var own = team.getValue();
            var other = turned.team(team.getKey()).orElseThrow();
            assertThat(other.nearShare()).isCloseTo(own.nearShare(), EXACT);
            assertThat(other.anyShare()).isCloseTo(own.anyShare(), EXACT);
            assertThat(other.expectedRank()).isCloseTo(own.expectedRank(), EXACT);
            assertThat(other.probabilityFirst())
                    .isCloseTo(own.probabilityFirst(), within(10 * SAMPLING.simulationError()));
            own.centralWeights()
                    .forEach((criterion, weight) ->
                            assertThat(other.centralWeights().get(criterion)).isCloseTo(weight, EXACT));
        }
    }

    @Test
    void one_more_team_adds_to_the_expected_ranks_what_it_wins_and_nothing_else() {
        var four = certainty(WEIGHTS, 0.10, FIVE.subList(0, 4));
        // "five" is "two" again, and beats each of the others as "two" does.
        double one = PairwiseShares.beats(new double[] {55, 80, 60}, new double[] {72, 65, 40});

        assertThat(team("one").expectedRank())
                .isCloseTo(four.team(id("one")).orElseThrow().expectedRank() + one, EXACT);
        assertThat(team("two").expectedRank())
                .isCloseTo(four.team(id("two")).orElseThrow().expectedRank() + 0.5, EXACT);
    }

    @Test
    void over_all_weightings_the_rank_table_has_the_expected_ranks() {
        var everywhere = certainty(WEIGHTS, 1, FIVE);

        for (TeamCertainty team : everywhere.candidates().values()) {
            double drawn = 0;
            for (int rank = 0; rank < 5; rank++) {
                drawn += (rank + 1) * team.rankShares().get(rank);
            }
            // A rank strays by less than two from its mean: five standard errors.
            assertThat(drawn).isCloseTo(team.expectedRank(), within(5 * 2 / Math.sqrt(20_000)));
            assertThat(team.probabilityFirst()).isCloseTo(team.anyShare(), within(5 * SAMPLING.simulationError()));
        }
    }

    @Test
    void a_single_candidate_is_first_everywhere() {
        var alone = certainty(WEIGHTS, 0.10, FIVE.subList(0, 1));

        var team = alone.team(id("one")).orElseThrow();
        assertThat(List.of(team.nearShare(), team.anyShare(), team.expectedRank(), team.probabilityFirst()))
                .containsOnly(1.0);
        // Nothing is known of how people in one team differ, so nothing is clear.
        assertThat(alone.confidence()).hasValue(Confidence.LEANING);
        assertThat(team.centralWeights().values())
                .allSatisfy(weight -> assertThat(weight).isCloseTo(1.0 / 3, EXACT));
    }

    @Test
    void without_candidates_nothing_is_said() {
        var nobody = certainty(WEIGHTS, 0.10, List.of(team("none", new Sheet[0])));

        assertThat(nobody.confidence()).isEmpty();
        assertThat(nobody.contenders()).isEmpty();
        assertThat(nobody.candidates()).isEmpty();
        assertThat(nobody.ranked()).isEmpty();
        assertThat(nobody.nobodyFirst()).isEmpty();
        assertThat(nobody.chooseToday()).isEmpty();
    }

    /** The leader has no weight to move; but for that, identical teams are identical. */
    private static TeamCertainty withMove(TeamCertainty team, Certainty certainty) {
        return new TeamCertainty(
                team.ranked(),
                team.nearShare(),
                team.anyShare(),
                team.centralWeights(),
                team.expectedRank(),
                certainty.team(id("left")).orElseThrow().weightToMove(),
                team.rankShares(),
                team.expectedLoss(),
                team.nearRegion(),
                team.anyRegion());
    }

    private List<Double> figures(ToDoubleFunction<TeamCertainty> figure, double unit) {
        return List.of("one", "two", "three", "four", "five").stream()
                .map(team -> Math.round(figure.applyAsDouble(team(team)) * unit) / unit)
                .collect(Collectors.toList());
    }

    private TeamCertainty team(String team) {
        return certainty.team(id(team)).orElseThrow();
    }

    private static Certainty certainty(Map<Id, Double> weights, double spread, List<Scorecard> teams) {
        var ranking = Ranking.of(new RankingRule(weights, spread, 0.6, List.of()), teams);
        return Certainty.of(ranking, Pool.empty(List.of()), Optional.empty(), SAMPLING);
    }

    private static Scorecard team(String team, double awareness, double pain, double visibility) {
        return team(team, sheet(awareness, pain, visibility)).among(OptionalInt.of(1));
    }

    /** Three people around these scores, of a team that nobody knows the size of. */
    private static Scorecard crowd(String team, double awareness, double pain, double visibility) {
        return team(
                team,
                sheet(awareness - 12, pain + 9, visibility),
                sheet(awareness, pain, visibility + 15),
                sheet(awareness + 12, pain - 9, visibility - 15));
    }

    private static Sheet sheet(double awareness, double pain, double visibility) {
        return Sheet.blank().says("knows", awareness).says("hurts", pain).says("shows", visibility);
    }

    private static Scorecard team(String team, Sheet... sheets) {
        return Tabulated.scorecard(QUESTIONNAIRE, Optional.of(id(team)), sheets);
    }
}
