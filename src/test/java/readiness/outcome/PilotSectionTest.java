package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.obstacle.OtherTeam;
import readiness.page.PageWording;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** Which team goes first in a sentence, and what puts it ahead, in figures that add up. */
class PilotSectionTest {

    @TempDir
    private Path folder;

    private Workshop on() {
        return new Workshop(folder, Workshop.TEAMS);
    }

    private static String sentence(Workshop workshop, Language language) {
        var result = workshop.result();
        var pilot = result.questionnaires().get(0).pilot().orElseThrow();
        return plain(PilotSection.sentence(pilot, PageWording.onPage(result, language)));
    }

    @Test
    void a_leader_and_the_next_are_named_with_their_scores() {
        var workshop = on().team("red", 80, 50, 80, 80).team("blue", 20, 50, 20, 20);

        assertThat(sentence(workshop, Language.EN))
                .isEqualTo("Start with red (80.0 out of 100; next is blue with 20.0).");
        assertThat(sentence(workshop, Language.FR))
                .isEqualTo("Commencez par red (80,0 sur 100 ; blue suit avec 20,0).");
    }

    @Test
    void one_alone_is_said_to_be_alone() {
        assertThat(sentence(on().team("red", 80, 50, 80, 80), Language.EN))
                .isEqualTo("Start with red (80.0 out of 100): it is the only candidate.");
    }

    @Test
    void two_that_are_equal_are_too_close_to_call() {
        assertThat(sentence(on().team("red", 50, 50, 50, 50).team("blue", 50, 50, 50, 50), Language.EN))
                .isEqualTo("Too close to call: blue and red could each go first.");
    }

    @Test
    void nobody_can_go_first_for_one_reason_or_for_several() {
        var workshop = on().team("red", 80, 50, 80, 2).team("teams", "blue", "aware: 1");

        assertThat(sentence(workshop, Language.EN))
                .isEqualTo("No team can go first yet: a warning sign holds back red and there are too few answers about"
                        + " blue.");
        assertThat(workshop.page().pilots().get(0).othersTitle()).isEqualTo("What holds each team back");
    }

    @Test
    void teams_that_nobody_answered_for_are_said_to_lack_answers() {
        var workshop = on().settings("""
                questionnaires: [teams.yaml]
                answers: ['*-answers.yaml']
                teams: [{id: red}, {id: blue}]
                """);

        assertThat(sentence(workshop, Language.EN))
                .isEqualTo("No team can go first yet: there are too few answers about blue and red.");
    }

    @Test
    void of_many_alike_none_is_named_and_each_says_how_often_it_comes_first() {
        var workshop = on().settings("questionnaires: [teams.yaml]\nanswers: ['*-answers.yaml']\n");
        for (int team = 1; team <= 12; team++) {
            workshop.team("t" + team / 10 + team % 10, 50, 50, 50, 50);
        }

        assertThat(sentence(workshop, Language.EN))
                .isEqualTo("Too close to call: none of the 12 candidates comes first in as many as 10 of 100"
                        + " simulations.");
        assertThat(workshop.page().pilots().get(0).others()).singleElement().satisfies(group -> {
            assertThat(group.reason()).isEqualTo("Could go first");
            assertThat(group.teams()).allMatch(other -> other.why().startsWith("It comes first in "));
        });
    }

    @Test
    void of_two_that_are_level_and_could_go_first_neither_comes_after_the_other() {
        var workshop = on().settings("questionnaires: [teams.yaml]\nanswers: ['*-answers.yaml']\n");
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 50, 50, 50, 50).team("blue", 50, 50, 50, 50);
        }

        assertThat(workshop.page().pilots().get(0).others().get(0).teams())
                .extracting(OtherTeam::why)
                .noneMatch(why -> why.contains("identifiers"));
    }

    /** A third of 60, of 30 and of −30: 20 and 10 more, 10 less, which is 66.7 against 46.7. */
    @Test
    void what_puts_it_ahead_adds_up_to_its_lead() {
        var section = on().team("red", 90, 50, 60, 50)
                .team("blue", 30, 50, 30, 80)
                .page()
                .pilots()
                .get(0);

        assertThat(section.reasons())
                .containsExactly(
                        "awareness: 90.0 against 30.0 for blue; this adds 20.0 points to its overall score.",
                        "pain: 60.0 against 30.0 for blue; this adds 10.0 points to its overall score.",
                        "visibility: 50.0 against 80.0 for blue; this takes 10.0 points off its overall score.");
        assertThat(section.others().get(0).teams())
                .containsExactly(
                        new OtherTeam("blue", "20.0 points behind red, mainly on “awareness”: 30.0 against 90.0."));
        assertThat(section.table().rows()).extracting(row -> row.get(4)).containsExactly("66.7", "46.7");
    }
}
