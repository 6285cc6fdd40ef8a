package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.page.PageWording;
import readiness.report.ScorePage;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** Two camps in the recommended team are said on page one and in the terminal. */
class DividedLeaderTest {

    private static final String SAID = "People in red hold opposite views on “A” (lead: 100.0 of 100; member: 10.0).";

    @TempDir
    private Path folder;

    private Workshop red(int leads, int members) {
        var workshop = new Workshop(folder, Workshop.TEAMS)
                .team("teams", "red", "lead", leads, "aware: 100, well: 70, pained: 90, seen: 90")
                .team("teams", "red", "member", members, "aware: 10, well: 70, pained: 90, seen: 90");
        for (int person = 0; person < 5; person++) {
            workshop.team("blue", 40, 20, 20, 20);
        }
        return workshop;
    }

    @Test
    void what_each_role_answered_is_shown_where_both_are_large_enough() {
        var workshop = red(5, 6);

        assertThat(weakest(workshop)).isEqualTo(SAID);
        assertThat(ScorePage.of(workshop.result(), Language.EN).parts().get(0).remarks())
                .contains(SAID);
        assertThat(plain(sentence(workshop, Language.FR)))
                .isEqualTo("Chez red, les avis sur « A » s’opposent (lead : 100,0 sur 100 ; member : 10,0).");
    }

    @Test
    void a_role_that_is_too_small_is_not_shown() {
        assertThat(weakest(red(4, 4))).isEqualTo("People in red hold opposite views on “A”.");
    }

    /** Half of the leads and half of the members say 100, the others 0: the roles are not the two camps. */
    @Test
    void roles_that_answered_alike_are_not_set_against_each_other() {
        String high = "aware: 100, well: 70, pained: 90, seen: 90";
        String low = "aware: 0, well: 70, pained: 90, seen: 90";
        var workshop = new Workshop(folder, Workshop.TEAMS)
                .team("teams", "red", "lead", 3, high)
                .team("teams", "red", "lead", 3, low)
                .team("teams", "red", "member", 3, high)
                .team("teams", "red", "member", 3, low);
        for (int person = 0; person < 5; person++) {
            workshop.team("blue", 40, 20, 20, 20);
        }

        assertThat(weakest(workshop)).isEqualTo("People in red hold opposite views on “A”.");
    }

    /** Three of five leads say 100, and three of six members: 60 and 50, ten points apart as two camps are at least. */
    @Test
    void ten_points_are_enough_to_set_two_roles_against_each_other() {
        String high = "aware: 100, well: 70, pained: 90, seen: 90";
        String low = "aware: 0, well: 70, pained: 90, seen: 90";
        var workshop = new Workshop(folder, Workshop.TEAMS)
                .team("teams", "red", "lead", 3, high)
                .team("teams", "red", "lead", 2, low)
                .team("teams", "red", "member", 3, high)
                .team("teams", "red", "member", 3, low);
        for (int person = 0; person < 5; person++) {
            workshop.team("blue", 40, 20, 20, 20);
        }

        assertThat(weakest(workshop))
                .isEqualTo("People in red hold opposite views on “A” (lead: 60.0 of 100; member: 50.0).");
    }

    @Test
    void of_four_people_nothing_is_said() {
        assertThat(weakest(red(2, 2))).doesNotContain("opposite");
    }

    @Test
    void where_nobody_disagrees_the_small_lead_is_the_weakest_point() {
        var workshop = new Workshop(folder, Workshop.TEAMS).settings("""
                        questionnaires: [teams.yaml]
                        answers: ['*-answers.yaml']
                        teams: [{id: red, size: 5}, {id: blue, size: 5}]
                        """);
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 80, 50, 80, 80).team("blue", 80, 50, 80, 76);
        }

        // 80 - (80 + 80 + 76) / 3 = 1.3
        assertThat(weakest(workshop)).isEqualTo("The lead over blue is small: 1.3 points.");
    }

    private static String sentence(Workshop workshop, Language language) {
        var result = workshop.result();
        return DividedLeader.sentence(result.questionnaires().get(0), PageWording.onPage(result, language))
                .orElse("");
    }

    private static String weakest(Workshop workshop) {
        return workshop.page().board().facts().stream()
                .filter(fact -> fact.label().equals("Weakest point"))
                .findFirst()
                .orElseThrow()
                .sentences()
                .get(0);
    }
}
