package readiness.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** What it takes until a warning sign is gone. */
class WayOutInWordsTest {

    private static final String ONE_SIGN = "when: {score: business-visibility, below: 5}";

    @TempDir
    private Path folder;

    @Test
    void one_score_has_to_pass_its_threshold() {
        assertThat(why(ONE_SIGN)).isEqualTo("Lifted as soon as “visibility” reaches 5.0 (now 4.0, 1.0 point short).");
    }

    @Test
    void how_often_the_sign_holds_in_the_simulations_comes_behind() {
        assertThat(group(ONE_SIGN).teams().get(0).why())
                .isEqualTo("Lifted as soon as “visibility” reaches 5.0 (now 4.0, 1.0 point short)."
                        + " The sign holds in 51 of 100 simulations.");
    }

    @Test
    void where_all_tests_are_needed_one_of_them_is_enough_the_nearest_first() {
        assertThat(why("when: {all: [{score: awareness, below: 30}, {score: business-visibility, below: 5}]}"))
                .isEqualTo(
                        "Lifted as soon as “visibility” reaches 5.0 (now 4.0, 1.0 point short) or “awareness” reaches"
                                + " 30.0 (now 20.0, 10.0 points short).");
    }

    @Test
    void where_any_test_is_enough_every_one_that_passes_has_to_change() {
        assertThat(why("when: {any: [{score: awareness, below: 30}, {score: business-visibility, below: 5}]}"))
                .isEqualTo("Lifted as soon as “awareness” reaches 30.0 (now 20.0, 10.0 points short) and “visibility”"
                        + " reaches 5.0 (now 4.0, 1.0 point short).");
    }

    @Test
    void that_a_score_falls_is_said_only_where_it_is_the_shortest_way() {
        assertThat(why("when: {all: [{score: people, at-least: 10}, {score: business-visibility, below: 5}]}"))
                .isEqualTo("Lifted as soon as “visibility” reaches 5.0 (now 4.0, 1.0 point short).");
        assertThat(why("when: {all: [{score: people, at-least: 60}, {score: awareness, below: 90}]}"))
                .isEqualTo("Lifted as soon as “people” falls below 60.0 (now 70.0, 10.0 points too high) or “awareness”"
                        + " reaches 90.0 (now 20.0, 70.0 points short).");
    }

    /** Under 5 on visibility, unless people are below 30; and below 30 on people is a sign of its own. */
    @Test
    void a_way_into_another_warning_sign_is_none() {
        String unless = "when: {all: [{not: {score: people, below: 69}}, {score: business-visibility, below: 5}]}";
        String other = ", effect: not-first, text: {en: Nobody looks., fr: Personne ne regarde.}}\n"
                + "    - {id: lonely, when: {score: people, below: 69}";

        assertThat(why(unless))
                .isEqualTo("Lifted as soon as “people” falls below 69.0 (now 70.0, 1.0 point too high) or “visibility”"
                        + " reaches 5.0 (now 4.0, 1.0 point short).");
        assertThat(why(unless + other))
                .isEqualTo("Lifted as soon as “visibility” reaches 5.0 (now 4.0, 1.0 point short).");
    }

    @Test
    void several_signs_are_numbered_in_the_heading_and_in_the_sentence() {
        String two = "when: {score: business-visibility, below: 5}, effect: not-first, text: {en: Nobody looks., fr:"
                + " Personne ne regarde.}}\n    - {id: unaware, when: {score: awareness, below: 30}";
        var group = group(two);

        assertThat(group.reason()).isEqualTo("Held back. (1) Nobody looks. (2) Nobody looks.");
        assertThat(withoutChances(group))
                .isEqualTo(
                        "(1) Lifted as soon as “visibility” reaches 5.0 (now 4.0, 1.0 point short). (2) Lifted as soon"
                                + " as “awareness” reaches 30.0 (now 20.0, 10.0 points short).");
    }

    @Test
    void what_nobody_answered_is_not_said_to_be_withheld() {
        var workshop = new Workshop(
                        folder,
                        Workshop.TEAMS.replace(
                                ONE_SIGN, "when: {any: [{score: a, below: 30}, {score: p, at-least: 90}]}"))
                .team("blue", 40, 20, 20, 20);
        for (int person = 0; person < 5; person++) {
            workshop.team("teams", "red", "aware: 20, pained: 70, seen: 70");
        }

        assertThat(whyOf("red", workshop))
                .isEqualTo("It is not known yet what would lift it: nobody has answered on “P”.");
        assertThat(plain(workshop.page().changes().parts().get(0).sentences()))
                .startsWith("red would go first if no warning sign held it back.");
    }

    @Test
    void what_too_few_people_answered_is_withheld() {
        var workshop = new Workshop(
                        folder,
                        Workshop.TEAMS.replace(
                                ONE_SIGN, "when: {any: [{score: a, below: 30}, {score: p, at-least: 90}]}"))
                .settings("questionnaires: [teams.yaml]\nanswers: ['*-answers.yaml']\n")
                .team("red", 20, 50, 70, 70)
                .team("blue", 40, 20, 20, 20);

        assertThat(whyOf("red", workshop)).isEqualTo("Too few people answered to show the figures.");
        assertThat(plain(workshop.page().changes().parts().get(0).sentences()))
                .startsWith("red would go first if no warning sign held it back (too few people answered to show the"
                        + " figures).");
    }

    @Test
    void a_sign_that_cannot_be_lifted_without_another_has_no_way() {
        String trapped = ONE_SIGN + ", effect: not-first, text: {en: Nobody looks., fr: Personne ne regarde.}}\n"
                + "    - {id: seen, when: {score: business-visibility, at-least: 5}";

        assertThat(why(trapped)).isEqualTo("What would lift it cannot be put in one sentence.");
    }

    private static String whyOf(String team, Workshop workshop) {
        return plain(workshop.page().pilots().get(0).others().stream()
                        .flatMap(group -> group.teams().stream())
                        .filter(other -> other.team().equals(team))
                        .map(OtherTeam::why)
                        .findFirst()
                        .orElseThrow())
                .replaceAll(" (The sign holds|Its overall score).*", "");
    }

    private String why(String gate) {
        return withoutChances(group(gate));
    }

    private static String withoutChances(ReasonGroup group) {
        return group.teams().get(0).why().replaceAll(" The sign holds in \\d+ of 100 simulations\\.", "");
    }

    private ReasonGroup group(String gate) {
        return new Workshop(folder, Workshop.TEAMS.replace(ONE_SIGN, gate))
                .settings("questionnaires: [teams.yaml]\nanswers: ['*-answers.yaml']\nleast-group: 1\n")
                .team("red", 20, 70, 10, 4)
                .page()
                .pilots()
                .get(0)
                .others()
                .get(0);
    }
}
