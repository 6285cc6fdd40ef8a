package readiness.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.weights;

import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.RankingRule;
import readiness.ranking.Ranking;
import readiness.testkit.Card;

/** What sets the teams apart (method, section 4); awareness and pain weigh the same. */
final class SpreadSharesTest {

    @Test
    void a_criterion_that_runs_against_the_ranking_pulls_the_other_way() {
        // Composites 60, 50, 40: variance 200/3. Covariances with them: awareness −200/3, pain 200; each times ½.
        var shares = SpreadShares.of(ranking(team("red", 40, 80), team("blue", 50, 50), team("green", 60, 20)))
                .orElseThrow();

        assertThat(shares.get(id("awareness"))).isCloseTo(-0.5, within(1e-12));
        assertThat(shares.get(id("pain"))).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void a_team_that_is_not_ranked_sets_nobody_apart() {
        var ranking = ranking(
                team("red", 40, 80), Card.of("blue").scores("awareness", 90).doesNotKnow("pain"));

        assertThat(SpreadShares.of(ranking)).isEmpty();
    }

    @Test
    void equal_composites_are_not_apart() {
        assertThat(SpreadShares.of(ranking(team("red", 40, 80), team("blue", 80, 40))))
                .isEmpty();
    }

    private static Ranking ranking(Card... cards) {
        return Ranking.of(new RankingRule(weights("awareness", 1, "pain", 1), 0.1, 0.6, List.of()), Card.all(cards));
    }

    private static Card team(String team, double awareness, double pain) {
        return Card.of(team).scores("awareness", awareness).scores("pain", pain);
    }
}
