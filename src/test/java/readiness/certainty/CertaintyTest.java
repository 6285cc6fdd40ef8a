package readiness.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.questionnaire.Id;
import readiness.questionnaire.RankingRule;
import readiness.ranking.FirstShares;
import readiness.ranking.LeadChanges;
import readiness.ranking.Ranking;
import readiness.ranking.WeightRegion;
import readiness.ranking.WeightToMove;
import readiness.sampling.Sampling;
import readiness.testkit.Panel;

class CertaintyTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Sampling SAMPLING = new Sampling(4_000, 1);

    /** Five teams on three criteria, with figures known from elsewhere. */
    private static final List<double[]> FIVE =
            List.of(scores(72, 65, 40), scores(55, 80, 60), scores(40, 50, 90), scores(50, 60, 35), scores(55, 80, 60));

    private static final double[] WEIGHTS = {0.40, 0.35, 0.25};

    @Test
    void the_worked_case_comes_first_in_these_shares_of_all_weightings() {
        var shares = FirstShares.of(FIVE, WeightRegion.any(3), SAMPLING).shares();

        assertThat(rounded(shares, 5)).containsExactly(0.23680, 0.21793, 0.32734, 0.0, 0.21793);
    }

    @Test
    void the_worked_case_comes_first_in_these_shares_of_weightings_near() {
        var shares =
                FirstShares.of(FIVE, WeightRegion.near(WEIGHTS, 0.10), SAMPLING).shares();

        assertThat(rounded(shares, 5)).containsExactly(0.00651, 0.49674, 0.0, 0.0, 0.49674);
    }

    @Test
    void the_worked_case_has_these_expected_ranks() {
        var ranks = Arrays.stream(PairwiseShares.expectedRanks(FIVE)).boxed().toList();

        assertThat(rounded(ranks, 3)).containsExactly(2.981, 2.077, 3.148, 4.716, 2.077);
    }

    @Test
    void in_the_worked_case_so_much_weight_must_move() {
        assertThat(WeightToMove.between(FIVE.get(1), FIVE.get(0), WEIGHTS).orElseThrow())
                .isCloseTo(0.0932432, within(5e-8));
        assertThat(WeightToMove.between(FIVE.get(1), FIVE.get(2), WEIGHTS).orElseThrow())
                .isCloseTo(0.15, EXACT);
        assertThat(WeightToMove.between(FIVE.get(1), FIVE.get(3), WEIGHTS)).isEmpty();
        assertThat(WeightToMove.between(FIVE.get(1), FIVE.get(4), WEIGHTS)).hasValue(0);
    }

    @Test
    void two_criteria_share_a_segment() {
        // 80 w + 40 (1 − w) is 60 at w = 1/2, so each of the two comes first in half.
        var shares = FirstShares.of(List.of(scores(80, 40), scores(60, 60)), WeightRegion.any(2), SAMPLING);

        assertThat(shares.shares()).containsExactly(0.5, 0.5);
        assertThat(shares.centre(0)).containsExactly(new double[] {0.75, 0.25}, EXACT);
    }

    @Test
    void with_no_spread_near_is_the_stated_weighting_itself() {
        assertThat(FirstShares.of(FIVE, WeightRegion.near(WEIGHTS, 0), SAMPLING).shares())
                .containsExactly(0.0, 0.5, 0.0, 0.0, 0.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void shares_over_all_weightings_add_up_to_one(int criteria) {
        var random = new Random(criteria);
        for (int i = 0; i < 20; i++) {
            var teams = randomTeams(2 + random.nextInt(8), criteria, random);
            var shares =
                    FirstShares.of(teams, WeightRegion.any(criteria), SAMPLING).shares();

            assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, EXACT);
        }
    }

    @Test
    void a_team_beats_another_in_what_is_left_by_the_other() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var two = randomTeams(2, 1 + random.nextInt(6), random);

            assertThat(PairwiseShares.beats(two.get(0), two.get(1)) + PairwiseShares.beats(two.get(1), two.get(0)))
                    .isCloseTo(1, EXACT);
        }
    }

    @Test
    void a_team_that_is_behind_everywhere_is_first_nowhere() {
        var teams = List.of(scores(50, 60, 70), scores(49, 60, 70), scores(10, 90, 10));

        assertThat(FirstShares.of(teams, WeightRegion.any(3), SAMPLING).shares().get(1))
                .isZero();
        assertThat(PairwiseShares.beats(teams.get(1), teams.get(0))).isZero();
    }

    @Test
    void the_expected_rank_is_that_of_the_rank_table_when_only_weights_vary() {
        var random = new Random(11);
        var teams = randomTeams(6, 3, random);
        double[] exact = PairwiseShares.expectedRanks(teams);
        double[] drawn = new double[teams.size()];
        var region = WeightRegion.any(3);
        var sampling = new Sampling(20_000, 3);
        for (int draw = 0; draw < sampling.draws(); draw++) {
            double[] weights = region.draw(sampling.generator(draw));
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] += rank(i, teams, weights) / (double) sampling.draws();
            }
        }
        assertThat(drawn).containsExactly(exact, within(0.05));
    }

    @Test
    void draws_near_the_stated_weights_stay_near_and_are_balanced() {
        var region = WeightRegion.near(WEIGHTS, 0.1);
        double[] mean = new double[3];
        for (int draw = 0; draw < 4_000; draw++) {
            double[] weights = region.draw(SAMPLING.generator(draw));
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, EXACT);
            assertThat(weights).containsExactly(WEIGHTS, within(0.1 + 1e-9));
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weights[i] / 4_000;
            }
        }
        assertThat(mean).containsExactly(WEIGHTS, within(0.005));
    }

    @Test
    void rows_and_columns_of_the_rank_table_add_up_to_one() {
        var certainty = certainty(Panel.of("a", 70, 60, 3), Panel.of("b", 60, 70, 1), Panel.of("c", 65, 65, 9));

        for (TeamCertainty team : certainty.candidates().values()) {
            assertThat(team.rankShares().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, EXACT);
        }
        for (int rank = 0; rank < 3; rank++) {
            int column = rank;
            assertThat(certainty.candidates().values().stream()
                            .mapToDouble(team -> team.rankShares().get(column))
                            .sum())
                    .isCloseTo(1, EXACT);
        }
    }

    @Test
    void one_thread_and_eight_give_the_same_bits() throws Exception {
        var panels = new Panel[] {Panel.of("a", 70, 60, 3), Panel.of("b", 60, 70, 1), Panel.of("c", 65, 65, 9)};
        var one = new ForkJoinPool(1).submit(() -> certainty(panels)).get();
        var eight = new ForkJoinPool(8).submit(() -> certainty(panels)).get();

        assertThat(eight).isEqualTo(one);
    }

    @Test
    void the_order_of_the_teams_changes_nothing() {
        var forth = certainty(Panel.of("a", 70, 60, 3), Panel.of("b", 60, 70, 1), Panel.of("c", 65, 65, 9));
        var back = certainty(Panel.of("c", 65, 65, 9), Panel.of("b", 60, 70, 1), Panel.of("a", 70, 60, 3));

        assertThat(back.candidates()).isEqualTo(forth.candidates());
        assertThat(back.ranked()).isEqualTo(forth.ranked());
    }

    @Test
    void a_single_voice_is_never_surer_than_nine_that_say_the_same() {
        var certainty =
                certainty(Panel.of("nine", 70, 60, 9), Panel.of("single", 70, 60, 1), Panel.of("low", 40, 50, 5));

        assertThat(width(certainty, "single")).isGreaterThan(width(certainty, "nine"));
    }

    @Test
    void a_gap_in_the_answers_widens_the_interval() {
        var whole = certainty(Panel.of("a", 70, 60, 4), Panel.of("b", 50, 50, 4));
        var gaps = certainty(Panel.of("a", 70, 60, 4).withBlanks(1), Panel.of("b", 50, 50, 4));

        assertThat(width(gaps, "a")).isGreaterThan(width(whole, "a"));
    }

    @Test
    void the_lead_changes_where_the_lines_cross() {
        // 80 w + 40 (1 − w) = 60 (the other team, everywhere) at w = 1/2; the stated weight is 0.7.
        var ranking = Ranking.of(
                new RankingRule(Panel.weights(0.7, 0.3), 0.1, 0.6, List.of()),
                List.of(
                        Panel.of("a", 80, 40, 1).scorecard(),
                        Panel.of("b", 60, 60, 1).scorecard()));
        var changes = LeadChanges.of(ranking);

        assertThat(changes.weights()).hasSize(2);
        assertThat(changes.weights().get(0).at()).isCloseTo(0.5, EXACT);
        assertThat(changes.weights().get(0).above()).isFalse();
        assertThat(changes.weights().get(0).leader()).isEqualTo(new Id("b"));
        // The lead is 0.7 · 20 − 0.3 · 20 = 8 points: 8 / 0.7 on one, 8 / 0.3 on two.
        assertThat(changes.scores())
                .extracting(LeadChanges.BreakEven::at)
                .satisfiesExactly(
                        at -> assertThat(at.points()).isCloseTo(60 + 8 / 0.7, EXACT),
                        at -> assertThat(at.points()).isCloseTo(60 + 8 / 0.3, EXACT));
        assertThat(changes.falls())
                .extracting(LeadChanges.BreakEven::at)
                .satisfiesExactly(
                        at -> assertThat(at.points()).isCloseTo(80 - 8 / 0.7, EXACT),
                        at -> assertThat(at.points()).isCloseTo(40 - 8 / 0.3, EXACT));
    }

    @Test
    void a_far_lead_is_clear_and_twins_are_open() {
        assertThat(certainty(Panel.of("a", 90, 90, 5), Panel.of("b", 20, 20, 5)).confidence())
                .hasValue(Confidence.CLEAR);
        var twins = certainty(Panel.of("a", 60, 60, 3), Panel.of("b", 60, 60, 3), Panel.of("c", 60, 60, 3));
        assertThat(twins.confidence()).hasValue(Confidence.OPEN);
        assertThat(twins.contenders()).hasSize(3);
    }

    private static double width(Certainty certainty, String team) {
        var interval = certainty.interval(new Id(team)).orElseThrow();
        return interval.high().above(interval.low());
    }

    private static Certainty certainty(Panel... panels) {
        var tables = Panel.tables(panels);
        var scorecards = List.copyOf(tables.subjects().values());
        var ranking = Ranking.of(new RankingRule(Panel.weights(1, 1), 0.1, 0.3, List.of()), scorecards);
        return Certainty.of(ranking, tables.pool(), tables.withoutEach(), SAMPLING);
    }

    private static int rank(int team, List<double[]> teams, double[] weights) {
        double own = FirstShares.composite(teams.get(team), weights);
        return 1
                + (int) teams.stream()
                        .filter(other -> FirstShares.composite(other, weights) > own)
                        .count();
    }

    private static List<double[]> randomTeams(int teams, int criteria, Random random) {
        var drawn = new ArrayList<double[]>();
        for (int i = 0; i < teams; i++) {
            // Whole numbers, so that ties and twins come up.
            drawn.add(random.ints(criteria, 0, 12)
                    .mapToDouble(score -> 5.0 * score)
                    .toArray());
        }
        return drawn;
    }

    private static List<Double> rounded(List<Double> numbers, int decimals) {
        double unit = Math.pow(10, decimals);
        return numbers.stream().map(number -> Math.round(number * unit) / unit).toList();
    }

    private static double[] scores(double... scores) {
        return scores;
    }
}
