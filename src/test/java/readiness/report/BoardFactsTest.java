package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** Who answered, what people want and what it takes: also where nobody did, or everybody the same. */
class BoardFactsTest {

    private static final String CUSTOMERS =
            Workshop.TEAMS.replace("about: team", "about: customer").replace("id: teams", "id: customers");

    private static final String LISTED = """
            questionnaires: [teams.yaml, ways.yaml]
            answers: ['*-answers.yaml']
            teams: [{id: red}, {id: blue}]
            """;

    @TempDir
    private Path folder;

    private static List<String> whoAnswered(Workshop workshop, Language language) {
        var page = ReportPage.of(workshop.result(), language);
        return plain(page.board().facts().stream()
                .filter(fact -> List.of("Who answered", "Qui a répondu").contains(fact.label()))
                .findFirst()
                .orElseThrow()
                .sentences());
    }

    @Test
    void before_anybody_has_answered_for_a_team_that_is_said() {
        var workshop = Workshop.onTeamsAndWays(folder).settings(LISTED);

        assertThat(whoAnswered(workshop, Language.EN))
                .containsExactly("Nobody has answered for a team yet.", "Nobody answered for the organisation.");
        assertThat(whoAnswered(workshop, Language.FR))
                .containsExactly(
                        "Personne n’a encore répondu pour une équipe.", "Personne n’a répondu pour l’organisation.");
    }

    @Test
    void before_anybody_has_answered_about_a_customer_that_is_said() {
        var workshop = new Workshop(folder, CUSTOMERS).settings("""
                        questionnaires: [customers.yaml]
                        answers: ['*-answers.yaml']
                        customers: [{id: acme}]
                        """);

        assertThat(whoAnswered(workshop, Language.EN)).containsExactly("Nobody has answered about a customer yet.");
        assertThat(whoAnswered(workshop, Language.FR)).containsExactly("Personne n’a encore répondu sur un client.");
    }

    @Test
    void a_team_without_answers_is_not_counted_among_those_that_answered() {
        var workshop = Workshop.onTeamsAndWays(folder).settings(LISTED).team("red", 80, 70, 80, 80);

        assertThat(whoAnswered(workshop, Language.EN)).startsWith("One person in one team.");
        assertThat(whoAnswered(workshop, Language.FR)).startsWith("Une personne dans une équipe.");
    }

    @Test
    void as_many_people_in_each_team_are_said_once() {
        var workshop =
                Workshop.onTeamsAndWays(folder).team("red", 80, 70, 80, 80).team("blue", 20, 20, 20, 20);

        assertThat(whoAnswered(workshop, Language.EN)).startsWith("2 people in 2 teams (1 each).");
        assertThat(whoAnswered(workshop.team("blue", 20, 20, 20, 20), Language.EN))
                .startsWith("3 people in 2 teams (1 to 2 each).");
    }

    @Test
    void nothing_is_said_to_be_needed_where_no_approach_is_chosen() {
        var facts =
                Workshop.onTeamsAndWays(folder).settings(LISTED).page().board().facts();

        assertThat(facts).noneMatch(fact -> fact.label().equals("What it takes"));
    }
}
