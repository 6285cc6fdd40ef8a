package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** The method in brief, for what the assessment has of it, with weights and questionnaires. */
class MethodSectionTest {

    @TempDir
    private Path folder;

    private MethodSection of(String teams) {
        return new Workshop(folder, teams).team("red", 80, 70, 80, 80).page().method();
    }

    @Test
    void equal_weights_are_the_same_fraction() {
        assertThat(of(Workshop.TEAMS).weights()).singleElement().satisfies(weights -> {
            assertThat(weights.caption()).isEqualTo("What counts in “Teams”");
            assertThat(weights.columns()).containsExactly("Criterion", "Weight");
            assertThat(weights.rows())
                    .containsExactly(List.of("awareness", "1/3"), List.of("pain", "1/3"), List.of("visibility", "1/3"));
        });
    }

    /** 1, 1 and 5 of 7 are 14.3, 14.3 and 71.4 in a hundred: whole percents that add up. */
    @Test
    void other_weights_are_percents_that_add_up() {
        var weights = of(Workshop.TEAMS.replace("business-visibility: 1}", "business-visibility: 5}"))
                .weights()
                .get(0);

        assertThat(weights.rows())
                .containsExactly(List.of("awareness", "14%"), List.of("pain", "14%"), List.of("visibility", "72%"));
    }

    @Test
    void nothing_is_said_of_decisions_where_there_is_none() {
        var alone = of(Workshop.TEAMS);
        var both = Workshop.onTeamsAndWays(folder)
                .way("rich: 90, hasty: 10")
                .team("red", 80, 70, 80, 80)
                .page()
                .method();

        assertThat(alone.paragraphs()).noneMatch(words -> words.startsWith("An option is feasible"));
        assertThat(both.paragraphs()).anyMatch(words -> words.startsWith("An option is feasible"));
        assertThat(alone.notes()).containsExactly("One set of answers was read, and it counts.");
    }

    @Test
    void each_questionnaire_has_its_version_and_its_answers() {
        assertThat(of(Workshop.TEAMS).instruments().rows()).singleElement().satisfies(row -> {
            assertThat(row).startsWith("teams", "1.0.0").endsWith("1");
            assertThat(row.get(2)).matches("[0-9a-f]{64}");
        });
    }
}
