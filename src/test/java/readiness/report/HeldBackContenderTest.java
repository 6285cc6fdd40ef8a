package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.obstacle.OtherTeam;
import readiness.testkit.Workshop;

/** A team that a warning sign holds back by a little comes first in most simulations: who else answers may lift it. */
class HeldBackContenderTest {

    @TempDir
    private Path folder;

    /** Overall scores: amber (99 + 99 + 2) / 3 = 66.7, held back below 5 on visibility; red 56.7, blue 53.3. */
    @Test
    void the_picture_of_ranks_is_about_a_candidate_all_the_same() {
        var changes = new Workshop(folder, Workshop.TEAMS)
                .team("amber", 99, 50, 99, 2)
                .team("red", 60, 50, 60, 50)
                .team("blue", 50, 50, 50, 60)
                .page()
                .changes();

        assertThat(changes.parts().get(0).ranks().get(0).caption().finding()).contains("red is first in");
        assertThat(changes.parts().get(0).ranks().get(0).table().rows())
                .extracting(row -> row.get(0))
                .containsExactly("red", "blue");
    }

    /** Where nobody is named, a team that is held back still says by how much it is ahead, and of whom. */
    @Test
    void what_it_is_ahead_of_is_named() {
        var others = new Workshop(folder, Workshop.TEAMS)
                .team("amber", 99, 50, 99, 2)
                .team("red", 60, 50, 60, 50)
                .team("blue", 50, 50, 50, 60)
                .page()
                .pilots()
                .get(0)
                .others();

        // 66.7 - 56.7 = 10.0
        assertThat(others.stream()
                        .flatMap(group -> group.teams().stream())
                        .filter(other -> other.team().equals("amber"))
                        .map(OtherTeam::why))
                .singleElement()
                .asString()
                .contains(
                        "Its overall score is 10.0 points higher than that of red, the best of those that could go first.");
    }
}
