package readiness.page;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.testkit.Race;

/** How often each team comes first, as it is printed. */
final class ChancesTest {

    @ParameterizedTest(name = "blue scores {0}")
    @ValueSource(doubles = {50, 53, 58, 64, 71})
    void the_figures_of_all_teams_add_up_to_a_hundred(double blue) {
        var certainty = Race.on(2)
                .team("red", 50, 60)
                .team("blue", blue, 55)
                .team("green", 45, 62)
                .pilot()
                .certainty();
        var chances = Chances.of(certainty, Race.wording());

        assertThat(sum(Stream.of("red", "blue", "green").map(team -> chances.first(id(team)))))
                .isEqualTo(100);
        assertThat(sum(Stream.of("red", "blue", "green").map(team -> chances.near(id(team)))))
                .isEqualTo(100);
        assertThat(sum(Stream.of("red", "blue", "green").map(team -> chances.any(id(team)))))
                .isEqualTo(100);
        assertThat(chances.nobody()).isEmpty();
    }

    @Test
    void where_warning_signs_hold_every_team_back_the_rest_is_nobodys() {
        var certainty = Race.on(2).team("red", 80, 20).gate(50, 40).pilot().certainty();
        var chances = Chances.of(certainty, Race.wording());

        assertThat(certainty.nobodyFirst()).hasValue(1);
        assertThat(chances.nobody()).hasValue("100");
        assertThat(chances.first(id("red"))).isEqualTo("0");
        assertThat(chances.near(id("red"))).isEqualTo("–"); // it is no candidate
    }

    /** Returns the sum of the numbers; words as "fewer than 1" stand for none and "more than 99" for all. */
    private static int sum(Stream<String> printed) {
        return printed.mapToInt(words -> List.of("fewer than 1", "more than 99").contains(words)
                        ? (words.startsWith("more") ? 100 : 0)
                        : Integer.parseInt(words))
                .sum();
    }
}
