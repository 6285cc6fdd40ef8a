package readiness.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import readiness.decision.NeedResult;
import readiness.page.Drawing;
import readiness.questionnaire.Need;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
import readiness.scoring.Estimate;
import readiness.testkit.Race;

/** Where things lie on the pictures, worked out by hand. */
class PicturesTest {

    @Test
    void a_bar_ends_at_the_score_and_shows_the_range() {
        var bar = ScoreBar.of(
                Optional.of(new Estimate(Optional.of(new Score(44.64)), 0.8, new Score(37.92), new Score(54.58))));

        assertThat(bar).isEqualTo(new ScoreBar(true, 44.6, 37.9, 16.7));
    }

    @Test
    void without_a_score_there_is_no_bar() {
        assertThat(ScoreBar.of(Optional.of(new Estimate(Optional.empty(), 0, new Score(0), new Score(100))))
                        .known())
                .isFalse();
        assertThat(ScoreBar.of(Optional.empty()).known()).isFalse();
    }

    @Test
    void a_need_shows_what_there_is_against_what_it_takes() {
        assertThat(need(ScoreThreshold.Bound.AT_LEAST, 65, 51.5))
                .isEqualTo(new ThresholdBar(true, false, 51.5, 65, 65, 35));
        assertThat(need(ScoreThreshold.Bound.BELOW, 40, 12.25))
                .isEqualTo(new ThresholdBar(true, true, 12.3, 40, 0, 40));
    }

    @Test
    void a_composite_is_a_bar_of_210_units_with_its_interval_and_who_answered() {
        var chart = IntervalChart.of(Race.on(1).team("one", 50).team("two", 20).pilot(), Race.wording())
                .get(0);

        // One voice and no gap: nothing varies, and the interval is the composite itself, at 150 + 2.1 × 50.
        assertThat(chart.rows().get(0))
                .isEqualTo(new IntervalChart.IntervalRow("one", 1, 0, 105, 255, 255, "50.0", false, true));
        assertThat(chart.rows().get(1).y()).isEqualTo(26);
        assertThat(chart.axis()).extracting(Tick::x).containsExactly(150.0, 202.5, 255.0, 307.5, 360.0);
        assertThat(chart.caption().finding()).startsWith("one scores 50.0, and two 20.0.");
    }

    @Test
    void ranks_are_stacked_from_the_first() {
        // Better whatever the weights: always first, and the other always second.
        var chart = RankChart.of(
                        Race.on(2).team("one", 90, 90).team("two", 20, 20).pilot(), Race.wording())
                .get(0);

        assertThat(chart.rows().get(0).segments()).containsExactly(new RankChart.Segment(0, 112, 228, "100", 226));
        assertThat(chart.rows().get(1).segments()).containsExactly(new RankChart.Segment(1, 112, 228, "100", 226));
        assertThat(chart.legend()).extracting(RankChart.LegendEntry::words).containsExactly("1st", "2nd");
    }

    @Test
    void six_candidates_have_four_ranks_of_their_own_and_one_for_the_rest() {
        var race = Race.on(1);
        for (int team = 1; team <= 6; team++) {
            race.team("team-" + team, 90 - 10 * team);
        }
        var chart = RankChart.of(race.pilot(), Race.wording()).get(0);

        assertThat(chart.legend()).extracting(RankChart.LegendEntry::words).endsWith("4th", "5th or later");
        assertThat(chart.rows().get(5).segments())
                .extracting(RankChart.Segment::kind)
                .containsExactly(4);
    }

    @Test
    void a_gate_is_a_region_and_teams_are_points() {
        var race = Race.on(2).gate(50, 40).team("proud", 60, 20).team("keen", 60, 80);
        var chart =
                GateChart.of(race.questionnaire(), race.pilot(), Race.wording()).get(0);

        // A point to the right is 3.1 units from 26 on, a point upwards 2.2 from 240 on.
        assertThat(chart.region()).isEqualTo(new GateChart.ClosedRegion(181, 152, 155, 88, 258.5, 234));
        assertThat(chart.points()).extracting(GateChart.TeamPoint::x).containsOnly(212.0);
        assertThat(chart.points()).extracting(GateChart.TeamPoint::y).containsExactlyInAnyOrder(196.0, 64.0);
        assertThat(chart.caption().finding()).endsWith("where a team is held back: proud.");
    }

    @Test
    void names_make_way_for_each_other() {
        // The second name does not fit to the right of its point, where the first point is, and goes to the left.
        var names = PlacedName.beside(
                List.of(new double[] {200, 100}, new double[] {190, 100}), List.of("first", "second"));

        assertThat(names).extracting(PlacedName::anchor).containsExactly("start", "end");
        assertThat(names.get(0).x()).isEqualTo(208);
        assertThat(names.get(1).x()).isEqualTo(182);
    }

    @Test
    void a_name_that_has_no_room_is_left_to_the_table() {
        var point = new double[] {200, 100};
        var names = PlacedName.beside(Collections.nCopies(20, point), Collections.nCopies(20, "a name"));

        assertThat(names.get(0).words()).isEqualTo("a name");
        assertThat(names.get(19).words()).isEmpty();
    }

    @Test
    void a_gate_says_when_not_every_point_has_its_name_and_names_those_inside_first() {
        var race = Race.on(2).gate(50, 40);
        for (int team = 0; team < 12; team++) {
            race.team("team-" + team, 60, 40 + 0.1 * team);
        }
        var chart = GateChart.of(
                        race.questionnaire(), race.team("proud", 60, 39).pilot(), Race.wording())
                .get(0);

        assertThat(chart.text())
                .isEqualTo("What the region means: It hurts, and nobody cares."
                        + " The table names the dots that have no room for a name.");
        assertThat(chart.points())
                .filteredOn(GateChart.TeamPoint::closed)
                .extracting(point -> point.name().words())
                .containsExactly("proud");
    }

    @Test
    void who_leads_everywhere_is_said_in_one_sentence() {
        var race = Race.on(2).team("one", 90, 90).team("two", 20, 20);

        assertThat(WeightMap.of(race.questionnaire(), race.pilot(), Race.wording())
                        .get(0)
                        .caption()
                        .finding())
                .isEqualTo("Whatever the weights, one leads.");
        assertThat(RankChart.of(race.pilot(), Race.wording()).get(0).caption().finding())
                .isEqualTo("With the warning signs as they are today, one is first in all 100 simulations.");
    }

    @Test
    void long_names_are_cut_between_characters() {
        assertThat(Drawing.shortened("Payments", 8)).isEqualTo("Payments");
        assertThat(Drawing.shortened("Payments!", 8)).isEqualTo("Payment…");
        assertThat(Drawing.shortened("🚀🚀🚀", 2)).isEqualTo("🚀…");
    }

    private static ThresholdBar need(ScoreThreshold.Bound bound, double threshold, double is) {
        var test = new ScoreThreshold(id("sponsorship"), bound, threshold);
        Truth met = test.holds(Optional.of(new Score(is)));
        return ThresholdBar.of(new NeedResult(
                new Need(test, text("Somebody pays.")),
                met,
                Optional.of(new Score(is)),
                OptionalDouble.of(test.distance(new Score(is)))));
    }
}
