package readiness.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.report.ReportPage;
import readiness.testkit.Workshop;

/** Teams that the same reason keeps from going first, and how a heading speaks of one of them and of several. */
class ReasonGroupTest {

    @TempDir
    private Path folder;

    private static List<String> reasons(ReportPage page) {
        return plain(
                page.pilots().get(0).others().stream().map(ReasonGroup::reason).toList());
    }

    @Test
    void candidates_come_first_then_those_held_back_then_those_with_few_answers() {
        var workshop = new Workshop(folder, Workshop.TEAMS)
                .team("red", 90, 50, 90, 90)
                .team("held", 80, 50, 80, 2)
                .team("blue", 20, 50, 20, 20)
                .team("teams", "mute", "aware: 1");

        assertThat(reasons(workshop.page()))
                .containsExactly(
                        "Held back. Nobody looks.",
                        "Could go first, but others are ahead",
                        "Too few answers to be placed");
        assertThat(reasons(workshop.pageInFrench()))
                .containsExactly(
                        "Retenue. Personne ne regarde.",
                        "Peut passer la première, mais d’autres sont devant",
                        "Trop peu de réponses pour la situer");
    }

    @Test
    void several_stand_under_one_heading() {
        var workshop = new Workshop(folder, Workshop.TEAMS)
                .team("red", 90, 50, 90, 90)
                .team("blue", 20, 50, 20, 20)
                .team("green", 10, 50, 20, 20)
                .team("far", 80, 50, 80, 2)
                .team("gone", 70, 50, 80, 2);

        assertThat(reasons(workshop.pageInFrench()))
                .containsExactly(
                        "Retenues. Personne ne regarde.", "Peuvent passer les premières, mais d’autres sont devant");
        assertThat(workshop.page().pilots().get(0).others().get(0).teams())
                .extracting(OtherTeam::team)
                .containsExactly("far", "gone");
    }

    @Test
    void of_customers_it_speaks_as_of_customers() {
        var workshop = new Workshop(folder, Workshop.TEAMS.replace("about: team", "about: customer"))
                .customer("bank", 90, 50, 90, 90)
                .customer("mill", 80, 50, 80, 2)
                .customer("port", 20, 50, 20, 20);

        assertThat(reasons(workshop.pageInFrench()))
                .containsExactly("Retenu. Personne ne regarde.", "Peut passer le premier, mais d’autres sont devant");
    }

    /** Red and blue are alike; green is 30 points behind, and comes first in no simulation. */
    @Test
    void where_it_is_too_close_to_call_only_those_that_it_lies_between_could_go_first() {
        var workshop = new Workshop(folder, Workshop.TEAMS);
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 60, 50, 60, 60).team("blue", 60, 50, 60, 60).team("green", 30, 50, 30, 30);
        }

        assertThat(reasons(workshop.page())).containsExactly("Could go first", "Could go first, but others are ahead");
        assertThat(workshop.page().pilots().get(0).others().get(0).teams())
                .extracting(OtherTeam::team)
                .containsExactly("blue", "red");
    }
}
