package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.explanation.Explanation;
import readiness.outcome.PilotSection;
import readiness.questionnaire.Id;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** A questionnaire about customers does not speak of teams. */
class CustomerWordsTest {

    private static final String CUSTOMERS = Workshop.TEAMS
            .replace("about: team", "about: customer")
            .replace("id: teams", "id: customers")
            .replace("{en: Teams, fr: Équipes}", "{en: Which customer?, fr: Quel client ?}");

    @TempDir
    private Path folder;

    private Workshop workshop;

    /** Overall scores: acme (90 + 90 + 90) / 3 = 90.0, bolt 30.0, crane barred below 5 on visibility. */
    @BeforeEach
    void fill() {
        workshop = new Workshop(folder, CUSTOMERS)
                .customer("customers", "acme", "aware: 90, well: 90, pained: 90, seen: 90")
                .customer("customers", "bolt", "aware: 30, well: 30, pained: 30, seen: 30")
                .customer("customers", "crane", "aware: 30, well: 30, pained: 30, seen: 2");
    }

    @Test
    void a_terminal_says_that_the_first_is_a_customer() {
        assertThat(ScorePage.of(workshop.result(), Language.EN).recommendation())
                .contains("Start with the customer acme (90.0 out of 100; next is bolt with 30.0).");
        assertThat(plain(ScorePage.of(workshop.result(), Language.FR).recommendation()))
                .contains("Commencez par le client acme (90,0 sur 100 ; bolt suit avec 30,0).");
        assertThat(ScorePage.of(workshop.result(), Language.EN)
                        .parts()
                        .get(0)
                        .table()
                        .columns())
                .contains("Customer")
                .doesNotContain("Team");
    }

    @Test
    void page_one_asks_for_a_customer() {
        var board = workshop.page().board();

        assertThat(board.facts().get(0).sentences())
                .containsExactly("Approve acme as the first customer.", "Announce it once the missing answers are in.");
        assertThat(board.purpose()).endsWith("not a judgement of how good a customer is.");
    }

    @Test
    void the_parts_behind_it_speak_of_customers() {
        var page = workshop.page();
        var pilot = page.pilots().get(0);

        assertThat(pilot.heading()).isEqualTo("Why this customer – Which customer?");
        assertThat(pilot.table().caption()).isEqualTo("The customers side by side, from 0 to 100");
        assertThat(page.changes().parts().get(0).labels().get("weigh-team")).isEqualTo("Customer");
        assertThat(page.sides().get(0).labels().get("team")).isEqualTo("Customer");
        assertThat(plain(workshop.pageInFrench().pilots().get(0).table().columns()))
                .contains("Client", "Premier dans … sur 100");
    }

    @Test
    void an_explanation_of_one_speaks_of_customers() {
        assertThat(plain(Explanation.of(workshop.result(), Optional.of(new Id("crane")), Language.FR)))
                .contains("Statut : retenu");
    }

    @Test
    void teams_beside_customers_are_teams() {
        var both = new Workshop(folder, Workshop.TEAMS, CUSTOMERS)
                .team("red", 80, 70, 80, 80)
                .customer("customers", "acme", "aware: 90, well: 90, pained: 90, seen: 90");

        assertThat(both.page().pilots())
                .extracting(PilotSection::heading)
                .isEqualTo(List.of("Why this customer – Which customer?", "Why this team – Teams"));
    }
}
