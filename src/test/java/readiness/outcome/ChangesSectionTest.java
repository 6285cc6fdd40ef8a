package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.report.ReportPage;
import readiness.testkit.Workshop;

/** What would change a recommendation, a sentence for each thing. */
class ChangesSectionTest {

    @TempDir
    private Path folder;

    private static List<String> sentences(ReportPage page) {
        return plain(page.changes().parts().get(0).sentences());
    }

    private Workshop on() {
        return new Workshop(folder, Workshop.TEAMS);
    }

    /**
     * Red has 80 whatever the weights, blue 20 and 75 points more by the weight of visibility: level at 60 of the 75.
     */
    @Test
    void weights_scores_and_single_people_are_told_with_the_figures_that_decide() {
        var workshop = on().team("red", 80, 50, 80, 80).team("blue", 20, 50, 20, 95);

        assertThat(sentences(workshop.page()))
                .containsExactly(
                        "For blue to catch up, 47 of the 100 weight points would have to move to another criterion.",
                        "No team has two respondents, so nothing is known about how people in one team differ: the"
                                + " true doubt is larger.",
                        "blue would lead if “visibility” weighed more than 80% (now 33%).",
                        "One of the 2 people makes the difference: without those answers, another team would be"
                                + " ahead.");
    }

    /** Each of the three weights is a third; red leads in the first criterion, blue in the two others. */
    @Test
    void equal_weights_are_printed_alike() {
        var sentences = sentences(on().settings("""
                        questionnaires: [teams.yaml]
                        answers: ['*-answers.yaml']
                        teams: [{id: red, size: 1}, {id: blue, size: 1}]
                        """)
                .team("red", 90, 50, 60, 60)
                .team("blue", 40, 50, 75, 75)
                .page());

        assertThat(sentences.stream().filter(sentence -> sentence.contains(" weighed ")))
                .hasSizeGreaterThan(1)
                .allMatch(sentence -> sentence.endsWith(" (now 33%)."));
    }

    @Test
    void after_que_a_name_that_begins_with_a_vowel_takes_the_e() {
        var french = plain(new Workshop(folder.resolve("fr"), Workshop.TEAMS)
                .team("red", 80, 50, 80, 80)
                .team("iris", 20, 50, 20, 95)
                .pageInFrench()
                .changes()
                .parts()
                .get(0)
                .sentences());

        assertThat(french.get(0)).startsWith("Pour qu’iris la rattrape, ");
    }

    @Test
    void a_leader_that_no_single_person_makes_is_said_to_stay() {
        var workshop = on();
        for (int person = 0; person < 3; person++) {
            workshop.team("red", 80 + person, 50, 80, 80).team("blue", 20, 50, 20 + person, 20);
        }

        assertThat(sentences(workshop.page()))
                .contains("The same team stays ahead if the answers of any one of the 6 people are left out.");
        assertThat(sentences(workshop.pageInFrench()))
                .contains("La même équipe reste devant si l’on retire les réponses d’une seule des 6 personnes, quelle"
                        + " qu’elle soit.");
    }

    /** Red is held back below 5 of visibility: it has 16 / 3, and 4.5 without the 7. */
    @Test
    void where_only_one_team_can_go_first_none_could_without_a_person() {
        var workshop =
                on().team("red", 80, 50, 80, 7).team("red", 80, 50, 80, 6).team("red", 80, 50, 80, 3);

        assertThat(sentences(workshop.page()))
                .contains("One of the 3 people makes the difference: without those answers, no team could go first.");
        assertThat(sentences(workshop.pageInFrench()))
                .contains("Une des 3 personnes fait la différence : sans ses réponses, aucune équipe ne pourrait passer"
                        + " la première.");
    }

    /** Without the lead nothing is known of red’s awareness, and without the member nothing of its pain. */
    @Test
    void where_each_answers_what_no_other_is_asked_each_makes_the_difference() {
        var workshop = new Workshop(
                        folder,
                        Workshop.TEAMS
                                .replace(
                                        "about: team\n",
                                        "about: team\nroles: [{id: lead, title: {en: L, fr: L}}, {id: member, title: {en: M, fr: M}}]\n")
                                .replace("{id: aware,", "{id: aware, asked-of: [lead],")
                                .replace("{id: pained,", "{id: pained, asked-of: [member],"))
                .team("teams", "red", "lead", 1, "aware: 80, well: 50, seen: 80")
                .team("teams", "red", "member", 1, "pained: 80, well: 50, seen: 80");

        assertThat(sentences(workshop.page()))
                .contains("Each of the 2 people makes the difference: without the answers of any one of them, no team"
                        + " could go first.");
    }

    @Test
    void where_no_team_can_go_first_none_stays_ahead() {
        var workshop =
                on().team("red", 80, 50, 80, 2).team("red", 70, 50, 80, 2).team("blue", 20, 50, 20, 2);

        assertThat(workshop.page().pilots().get(0).heading()).startsWith("Why no team yet");
        assertThat(workshop.page().changes().parts())
                .allSatisfy(part -> assertThat(part.sentences()).noneMatch(sentence -> sentence.contains("ahead")));
    }

    @Test
    void what_a_warning_sign_hides_comes_first() {
        var workshop = on().team("red", 90, 50, 90, 4).team("blue", 20, 50, 20, 30);

        assertThat(sentences(workshop.page()).get(0))
                .isEqualTo("red would go first if its score on “visibility” reached 5.0 (now 4.0, 1.0 point short).");
    }
}
