package readiness.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.testkit.Race;

/** The triangle has its corners at (30, 270), (310, 270) and (170, 27.5); the strip goes from 10 to 330. */
class WeightMapTest {

    /** Each leads where its own criterion weighs most: the three regions meet in the middle. */
    private final WeightMap thirds =
            map(Race.on(3).team("one", 90, 0, 0).team("two", 0, 90, 0).team("three", 0, 0, 90));

    @Test
    void a_region_has_its_corners_where_the_lead_changes() {
        var corners = List.of(region("A").corners().split(" "));

        // Its own corner, the middle of the side to "three", the middle of all, the middle of the side to "two".
        assertThat(corners).containsExactlyInAnyOrder("30,270", "170,270", "170,189.2", "100,148.8");
    }

    @Test
    void equal_weights_are_marked_in_the_middle() {
        assertThat(List.of(thirds.x(), thirds.y())).containsExactly(170.0, 189.2);
    }

    @Test
    void what_is_near_is_a_hexagon_round_the_mark() {
        // 43, 23 and 33 of 100; 43, 33 and 23; and so on round.
        assertThat(thirds.near().split(" "))
                .containsExactlyInAnyOrder(
                        "142,189.2", "156,213.4", "184,213.4", "198,189.2", "184,164.9", "156,164.9");
    }

    @Test
    void a_label_stands_in_the_middle_of_its_region() {
        // The region of "three" has its middle at 19, 19 and 61 of 100.
        assertThat(region("B").label()).isEqualTo("B three");
        assertThat(region("B").x()).isEqualTo(170.0);
    }

    @Test
    void a_label_that_makes_room_for_the_mark_stays_in_its_region() {
        // 50 (1 − w) + 20 w is 38 at w = 2/5 of the third criterion: a low region, with the mark near its upper side,
        // which is at 270 − 2/5 × 242.5.
        var low = map(Race.on(3).team("low", 50, 50, 20).team("high", 38, 38, 38)).regions().stream()
                .filter(region ->
                        region.label().contains("low") || region.label().equals("A"))
                .findFirst()
                .orElseThrow();

        assertThat(low.y()).isBetween(173.0 + 8, 270.0);
        assertThat(Math.abs(low.x() - 170)).isGreaterThan(28 + 8); // beside the near region
    }

    @Test
    void a_region_too_narrow_for_a_name_has_its_letter_alone() {
        // "few" leads only where each criterion has less than 36 of 100.
        var map = map(Race.on(3)
                .team("one", 100, 0, 0)
                .team("two", 0, 100, 0)
                .team("six", 0, 0, 100)
                .team("few", 36, 36, 36));

        assertThat(map.regions())
                .extracting(WeightMap.Region::label)
                .contains(letter(map, "few"), letter(map, "six") + " six");
    }

    private static String letter(WeightMap map, String team) {
        return map.table().rows().stream()
                .filter(row -> row.get(1).equals(team))
                .map(row -> row.get(0))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_finding_says_how_much_each_leads() {
        assertThat(thirds.caption().finding())
                .startsWith(
                        "Of 100 possible weightings, 34 put one first, 33 three and 33 two; of 100 close to those used,");
    }

    @Test
    void two_criteria_make_a_strip() {
        // 80 w + 40 (1 − w) is 60 at w = 1/2.
        var strip = map(Race.on(2).team("steep", 80, 40).team("flat", 60, 60));

        assertThat(strip.outline()).isEqualTo("10,24 330,24 330,72 10,72");
        assertThat(strip.regions())
                .extracting(WeightMap.Region::corners)
                .containsExactlyInAnyOrder("10,24 170,24 170,72 10,72", "170,24 330,24 330,72 170,72");
        assertThat(strip.near()).isEqualTo("138,24 202,24 202,72 138,72");
    }

    @Test
    void teams_that_score_alike_share_a_region() {
        var map = map(Race.on(2).team("one", 60, 60).team("two", 60, 60).team("three", 60, 60));

        assertThat(map.regions()).hasSize(1);
        assertThat(map.regions().get(0).label()).isEqualTo("A one + 2");
        assertThat(map.table().rows()).extracting(row -> row.get(0)).containsExactly("A", "A", "A");
    }

    @Test
    void there_is_no_map_of_one_criterion_of_four_or_of_a_single_team() {
        assertThat(maps(Race.on(1).team("one", 60).team("two", 50))).isEmpty();
        assertThat(maps(Race.on(4).team("one", 60, 1, 1, 1).team("two", 1, 1, 1, 50)))
                .isEmpty();
        assertThat(maps(Race.on(3).team("one", 60, 50, 40))).isEmpty();
    }

    private WeightMap.Region region(String letter) {
        return thirds.regions().stream()
                .filter(region -> region.label().startsWith(letter))
                .findFirst()
                .orElseThrow();
    }

    private static WeightMap map(Race race) {
        return maps(race).get(0);
    }

    private static List<WeightMap> maps(Race race) {
        return WeightMap.of(race.questionnaire(), race.pilot(), Race.wording());
    }
}
