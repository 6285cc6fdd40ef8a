package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.answers.State;
import readiness.problem.Location;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** What is counted of very many sheets, and what is kept of them. */
final class TabulationTest {

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("pain")
            .facet("views")
            .asks(number("view", "views"))
            .build();

    private final Codebook codebook = new Codebook(QUESTIONNAIRE);
    private final Tabulation tabulation = new Tabulation(codebook);

    @Test
    void every_voice_is_kept_until_there_are_very_many() {
        add("red", 1, Tabulation.MOST_VOICES);

        assertThat(red().voices()).hasSize(Tabulation.MOST_VOICES);
    }

    @Test
    void of_very_many_sheets_all_are_counted_and_every_so_many_voices_kept() {
        add("red", 0, Tabulation.MOST_VOICES);
        add("blue", 0, Tabulation.MOST_VOICES + 1);

        assertThat(red().respondents()).isEqualTo(Tabulation.MOST_VOICES);
        // Numbers 0, 4, 8 … of 40,001: the second half of them lies with the blues.
        assertThat(red().voices()).hasSize(Tabulation.MOST_VOICES / 4);
        assertThat(tabulation.scorecard(Optional.of(id("blue"))).voices()).hasSize(Tabulation.MOST_VOICES / 4 + 1);
    }

    /** More teams and more scores than there is room for at first, over several rounds of counting. */
    @Test
    void each_team_has_the_scores_that_it_gives() {
        for (int sheet = 0; sheet < 3_000; sheet++) {
            add(tabulation, "team-" + sheet % 60, sheet % 60 + 1);
        }
        assertThat(tabulation.teams()).hasSize(60);
        for (int team = 0; team < 60; team++) {
            var score = tabulation
                    .scorecard(Optional.of(id("team-" + team)))
                    .questions()
                    .get(0);
            assertThat(score.distribution().mean().orElseThrow()).isCloseTo(team + 1, within(1e-9));
            assertThat(score.distribution().counts()).containsValue(50).hasSize(1);
            assertThat(score.states()).isEqualTo(Map.of(State.ANSWERED, 50));
        }
        assertThat(tabulation.scorecard(Optional.of(id("nobody"))).respondents())
                .isZero();
    }

    /** More different numbers than there is room for side by side. */
    @ParameterizedTest
    @ValueSource(ints = {100, 130, 3_000})
    void however_many_different_numbers_there_are_each_is_counted_in_its_team(int numbers) {
        for (int number = 0; number < numbers; number++) {
            add("red", 100.0 * number / numbers, 1);
            add("blue", 100.0 * number / numbers, 2);
        }
        assertThat(red().questions().get(0).distribution().counts())
                .hasSize(numbers)
                .allSatisfy((score, times) -> assertThat(times).isEqualTo(1));
        var blue = tabulation.scorecard(Optional.of(id("blue"))).questions().get(0);
        assertThat(blue.states()).isEqualTo(Map.of(State.ANSWERED, 2 * numbers));
        assertThat(blue.distribution().counts())
                .hasSize(numbers)
                .allSatisfy((score, times) -> assertThat(times).isEqualTo(2));
    }

    @Test
    void sums_are_counted_however_many_there_are() {
        var sums = new SumTally();
        IntStream.range(0, 1_000).forEach(number -> sums.add(number % 250 / 3.0));
        assertThat(sums.distribution().counts())
                .hasSize(250)
                .containsEntry(0.0, 4)
                .containsEntry(1.0, 4);
    }

    private Scorecard red() {
        return tabulation.scorecard(Optional.of(id("red")));
    }

    private void add(String team, double view, int times) {
        for (int i = 0; i < times; i++) {
            add(tabulation, team, view);
        }
    }

    private void add(Tabulation counted, String team, double view) {
        var interview = Interview.of(codebook, Sheet.blank().says("view", view).responses());
        counted.add(Optional.of(id(team)), Location.startOf("sheet.yaml"), interview);
    }
}
