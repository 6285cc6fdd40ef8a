package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.report.ReportPage;
import readiness.report.ScorePage;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** What is done for the first customer, on each way: nobody takes a customer for a team, or for the core of one. */
class RolloutForCustomersTest {

    private static final String PARALLEL = "rich: 90, hasty: 10";
    private static final String FULL = "rich: 90, hasty: 90";
    private static final String PREPARE = "rich: 5, hasty: 50";

    @TempDir
    private Path folder;

    private Workshop on(String way) {
        return workshop().way(way);
    }

    private Workshop workshop() {
        return new Workshop(folder, Workshop.TEAMS.replace("about: team", "about: customer"), Workshop.WAYS)
                .settings("questionnaires: [teams.yaml, ways.yaml]\nanswers: ['*-answers.yaml']\n");
    }

    private static RolloutSection rollout(Workshop workshop) {
        return workshop.page().rollouts().get(0);
    }

    private static List<String> inFrench(Workshop workshop) {
        return plain(workshop.pageInFrench().rollouts().get(0).sentences());
    }

    @Test
    void the_parallel_team_works_for_the_first_customer() {
        var workshop = on(PARALLEL).customer("acme", 80, 70, 80, 80).customer("bolt", 20, 20, 20, 20);

        assertThat(rollout(workshop).heading()).isEqualTo("What is done for the first customer");
        assertThat(rollout(workshop).sentences()).containsExactly("The parallel team works for acme first.");
        assertThat(inFrench(workshop)).containsExactly("L’équipe parallèle travaille d’abord pour acme.");
        assertThat(workshop.page().board().headline())
                .isEqualTo("Start with acme, as the first customer of a parallel team.");
        assertThat(ScorePage.of(workshop.result(), Language.EN).recommendation())
                .contains("The parallel team works for acme first.");
    }

    @Test
    void equal_customers_have_no_roles() {
        var workshop = on(PARALLEL).customer("acme", 60, 70, 60, 60).customer("bolt", 60, 70, 60, 60);

        assertThat(rollout(workshop).sentences())
                .containsExactly("It is too early to say which customer the parallel team works for first.");
        assertThat(inFrench(workshop))
                .containsExactly("Il est trop tôt pour dire pour quel client l’équipe parallèle travaillera d’abord.");
    }

    @Test
    void where_all_are_held_back_another_customer_is_looked_for() {
        var workshop = on(PARALLEL).customer("acme", 60, 70, 50, 2);

        assertThat(rollout(workshop).sentences())
                .containsExactly(
                        "The parallel team can begin with none of these customers.",
                        "Look for a new customer or product that executives watch and that needs reliable delivery.");
        assertThat(inFrench(workshop))
                .containsExactly(
                        "L’équipe parallèle ne peut commencer avec aucun de ces clients.",
                        "Cherchez un nouveau client ou produit que la direction suit de près et qui a besoin de livraisons"
                                + " fiables.");
    }

    @Test
    void with_everyone_at_once_customers_have_waves() {
        assertThat(rollout(on(FULL).customer("acme", 80, 70, 80, 80).customer("bolt", 20, 20, 20, 20))
                        .waves())
                .containsExactly("Wave 1: acme (80.0)", "Wave 2: bolt (20.0)");
        assertThat(rollout(on(FULL).customer("acme", 80, 70, 80, 2).customer("bolt", 80, 70, 80, 2))
                        .sentences())
                .isNotEmpty();
    }

    @Test
    void with_nothing_feasible_nothing_is_decided_about_the_first_customer() {
        assertThat(rollout(on(PREPARE).customer("acme", 80, 70, 80, 80)).sentences())
                .endsWith("acme comes first among the customers; nothing else is decided about it yet.");
    }

    @Test
    void without_an_answer_for_the_organisation_what_is_done_cannot_be_said() {
        assertThat(rollout(workshop().customer("acme", 80, 70, 80, 80)).sentences())
                .containsExactly(
                        "Nobody has answered for the organisation: what is done for the first customer cannot be said yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {PARALLEL, FULL, PREPARE, "rich: 90, hasty: 50", "rich: 90"})
    void no_sentence_about_customers_speaks_of_a_first_team(String way) {
        for (int seen : new int[] {2, 80}) {
            for (String other : new String[] {"", "aware: 1", "aware: 80, pained: 80, seen: " + seen}) {
                var result = on(way).customer("acme", 80, 70, 80, seen)
                        .customer("teams", "bolt", other)
                        .result();
                assertThat(sentences(ReportPage.of(result, Language.EN)))
                        .noneMatch(sentence ->
                                sentence.replace("parallel team", "").matches(".*\\bteams?\\b.*"));
                assertThat(sentences(ReportPage.of(result, Language.FR)))
                        .noneMatch(sentence ->
                                sentence.replace("équipe parallèle", "").matches(".*\\béquipes?\\b.*"));
            }
        }
    }

    private static List<String> sentences(ReportPage page) {
        var rollout = page.rollouts().get(0);
        return Stream.of(
                        Stream.of(page.board().headline(), page.board().purpose(), rollout.heading()),
                        page.board().facts().stream().flatMap(fact -> fact.sentences().stream()),
                        page.method().paragraphs().stream(),
                        rollout.sentences().stream(),
                        rollout.waves().stream())
                .flatMap(sentences -> sentences)
                .toList();
    }
}
