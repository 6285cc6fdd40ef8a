package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

    /** Four teams are held back below 5 on visibility, and at 4.8 on average: when lifted, each is as good. */
    @Test
    void page_one_takes_none_of_several_for_a_choice_of_today() {
        var workshop = new Workshop(folder, Workshop.TEAMS);
        for (int seen : List.of(0, 2, 5, 8, 9)) {
            List.of("amber", "green", "pink", "white").forEach(team -> workshop.team(team, 90, 70, 90, seen));
            workshop.team("low", 10, 10, 10, 10);
        }
        var board = workshop.page().board();

        assertThat(board.headline())
                .isEqualTo("Which team should go first is too close to call: amber, green, pink or white.");
        assertThat(said(board, "Decision asked"))
                .containsExactly(
                        "Decide whether to gather more answers first, or to choose a team today.",
                        "If you must choose today, take low: with the warning signs as they are today, it is the only"
                                + " candidate.");
        assertThat(said(board, "Confidence").get(0)).startsWith("Of 100 simulations, ");
    }

    /** Twelve teams that are alike: none comes first in a tenth of the simulations. */
    @Test
    void page_one_asks_all_of_many_for_more_answers_and_names_the_first_of_them() {
        var workshop = new Workshop(folder, Workshop.TEAMS)
                .settings("questionnaires: [teams.yaml]\nanswers: ['*-answers.yaml']\n");
        for (int team = 1; team <= 12; team++) {
            workshop.team("t" + team / 10 + team % 10, 50, 50, 50, 50);
        }
        var board = workshop.page().board();

        assertThat(said(board, "Next steps"))
                .containsExactly("Get 4 more answers from each of t01, t02, t03, t04, t05, t06, t07, t08 and 4 more");
        assertThat(said(board, "Decision asked").get(0))
                .isEqualTo("Decide whether to gather more answers first, or to choose a team today.");
        assertThat(said(board, "Confidence"))
                .last()
                .isEqualTo("Evidence: thin (1 person each for t01, t02, t03, t04, t05, t06, t07, t08 and 4 more).");
    }

    private static List<String> said(BoardSection board, String label) {
        return board.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .flatMap(fact -> fact.sentences().stream())
                .toList();
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
