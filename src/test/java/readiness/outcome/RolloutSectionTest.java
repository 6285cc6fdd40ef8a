package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** What the first team is for, on each way. */
class RolloutSectionTest {

    private static final String PARALLEL = "rich: 90, hasty: 10";
    private static final String FULL = "rich: 90, hasty: 90";
    private static final String PREPARE = "rich: 5, hasty: 50";

    @TempDir
    private Path folder;

    @Test
    void a_leader_with_people_who_know_and_get_on_can_be_the_core() {
        var workshop = on(PARALLEL).team("red", 80, 70, 80, 80).team("blue", 20, 20, 20, 20);

        assertThat(rollout(workshop).sentences())
                .containsExactly(
                        "red can be the core of the parallel team: awareness 80.0 and people 70.0 (55.0 needed on each).",
                        "The people of red start it, and within a year they help a second team to start.");
        assertThat(plain(workshop.pageInFrench().rollouts().get(0).sentences()))
                .containsExactly(
                        "red peut être le noyau de l’équipe parallèle : connaissance 80,0 et équipe 70,0 (il faut 55,0 à chacun).",
                        "Les gens de red la lancent et, dans l’année, aident une deuxième équipe à se lancer.");
    }

    @Test
    void a_leader_that_has_no_more_than_the_core_needs_can_be_it_only_just() {
        var workshop = on(PARALLEL).team("red", 80, 55, 80, 80).team("blue", 20, 20, 20, 20);

        assertThat(rollout(workshop).sentences())
                .startsWith("red can be the core of the parallel team, but only just: awareness 80.0 and people 55.0"
                        + " (55.0 needed on each).");
    }

    @Test
    void a_leader_that_lacks_what_the_core_needs_is_worked_for_first() {
        assertThat(rollout(on(PARALLEL).team("red", 40, 70, 90, 90).team("blue", 20, 20, 20, 20))
                        .sentences())
                .containsExactly(
                        "The parallel team works for red first; red is not its core: awareness 40.0 (55.0 needed).",
                        "What red brings: pain 90.0 and visibility 90.0. The new team is built beside it, from people who"
                                + " want to join.");
    }

    @Test
    void a_leader_with_a_caution_is_worked_for_first_for_that_reason() {
        assertThat(rollout(on(PARALLEL).team("red", 80, 70, 97, 80).team("blue", 20, 20, 20, 20))
                        .sentences())
                .startsWith("The parallel team works for red first; red is not its core.", "They are tired.");
    }

    @Test
    void a_leader_about_whose_people_nothing_is_known_is_neither_yet() {
        var workshop = on(PARALLEL)
                .team("teams", "red", "aware: 80, pained: 80, seen: 80")
                .team("blue", 20, 20, 20, 20);

        assertThat(rollout(workshop).sentences())
                .containsExactly(
                        "Whether red is the core of the parallel team, or the team it works for first, is known once"
                                + " this is answered: people – (55.0 needed).");
    }

    @Test
    void a_leader_that_is_no_core_and_brings_less_than_half_is_neither_and_a_team_is_built() {
        var workshop = on(PARALLEL).team("red", 40, 70, 90, 49).team("blue", 20, 20, 20, 20);

        assertThat(rollout(workshop).sentences())
                .containsExactly(
                        "red comes first in the ranking, but it is neither the core of the parallel team nor the team to"
                                + " work for first: awareness 40.0 (55.0 needed) and visibility 49.0 (50.0 needed).",
                        "Look for people who know what DevOps asks of them and want it, with a job offer that describes"
                                + " the work itself. Look also for a new customer or product that executives watch and"
                                + " that needs reliable delivery.",
                        "None of the present teams has more than 40.0 on “awareness”: the people have to come from"
                                + " outside.",
                        "None of them has more than 49.0 on “visibility”: the customer or product has to be a new one.");
        assertThat(plain(workshop.pageInFrench().rollouts().get(0).sentences()))
                .startsWith(
                        "red arrive en tête du classement, mais n’est ni le noyau de l’équipe parallèle, ni l’équipe pour"
                                + " laquelle travailler d’abord : connaissance 40,0 (il faut 55,0) et visibilité 49,0 (il faut"
                                + " 50,0).");
    }

    @Test
    void half_of_what_a_served_team_brings_is_enough() {
        assertThat(rollout(on(PARALLEL).team("red", 40, 70, 50, 50).team("blue", 20, 20, 20, 20))
                        .sentences())
                .contains(
                        "What red brings: pain 50.0 and visibility 50.0. The new team is built beside it, from people who"
                                + " want to join.");
    }

    @Test
    void where_no_team_can_go_first_a_team_has_to_be_built() {
        assertThat(rollout(on(PARALLEL).team("blue", 60, 70, 50, 2).team("red", 30, 70, 50, 4))
                        .sentences())
                .contains(
                        "No team can be the core of the parallel team, or the one it works for first, so the team has to be"
                                + " built.",
                        "Of the present teams, blue scores highest on “awareness” (60.0): ask there for volunteers.",
                        "None of them has more than 4.0 on “visibility”: the customer or product has to be a new one.");
    }

    @Test
    void what_is_not_known_of_a_team_does_not_mean_that_it_cannot() {
        assertThat(rollout(on(PARALLEL).team("teams", "red", "aware: 80").team("blue", 60, 70, 50, 2))
                        .sentences())
                .containsExactly("It is too early to say which team is the core of the parallel team, or which one it"
                        + " works for first.");
        assertThat(rollout(on(FULL).team("teams", "red", "aware: 80")).sentences())
                .containsExactly("It is too early to say who is in the first wave: too little is answered.");
        assertThat(rollout(on(PREPARE).team("teams", "red", "aware: 80")).sentences())
                .last()
                .isEqualTo("Too little is answered to say which team goes first: there is time to ask.");
    }

    @Test
    void with_everyone_at_once_the_ranking_gives_the_waves() {
        var rollout = rollout(on(FULL).team("red", 80, 70, 80, 80)
                .team("blue", 20, 20, 20, 20)
                .team("grey", 50, 50, 50, 1)
                .team("teams", "white", "aware: 50"));

        assertThat(rollout.sentences()).containsExactly("The ranking gives the order of the waves; red is the first.");
        assertThat(rollout.waves())
                .containsExactly(
                        "Wave 1: red (80.0)",
                        "Wave 2: blue (20.0)",
                        "Last, once what holds them back is gone: grey",
                        "To be placed once more people have answered: white");
    }

    @Test
    void with_everyone_at_once_and_no_candidate_there_is_no_wave_yet() {
        var rollout = rollout(on(FULL).team("blue", 60, 70, 50, 2));

        assertThat(rollout.sentences())
                .startsWith(
                        "No team can be the first wave: first remove what holds them back, or build a team for it.");
        assertThat(rollout.waves()).containsExactly("Last, once what holds them back is gone: blue");
    }

    @Test
    void where_no_option_is_feasible_the_plan_closes_the_gaps() {
        assertThat(rollout(on(PREPARE).team("red", 80, 70, 80, 80).team("blue", 20, 20, 20, 20))
                        .sentences())
                .containsExactly(
                        "The plan starts with what is still missing: it comes first under “The plan”, the nearest first.",
                        "Meanwhile red can improve its own delivery; nothing else is decided about it yet.");
    }

    @Test
    void where_nobody_answered_for_the_organisation_it_cannot_be_said_yet() {
        var workshop = Workshop.onTeamsAndWays(folder)
                .settings("questionnaires: [teams.yaml, ways.yaml]\nanswers: ['*-answers.yaml']\n")
                .team("red", 80, 70, 80, 80);

        assertThat(rollout(workshop).sentences())
                .containsExactly(
                        "Nobody has answered for the organisation: what the first team is for cannot be said yet.");
    }

    @Test
    void other_options_say_nothing_about_teams() {
        var other = Workshop.WAYS.replace("parallel-team", "on-our-own").replace("full-transformation", "with-help");

        assertThat(new Workshop(folder, Workshop.TEAMS, other)
                        .way(PARALLEL)
                        .team("red", 80, 70, 80, 80)
                        .page()
                        .rollouts())
                .isEqualTo(List.of());
    }

    /** Four teams are held back below 5 on visibility, and at 4.8 on average: whoever answers next may lift that. */
    private Workshop heldBack(String way) {
        var workshop = on(way);
        for (int seen : List.of(0, 2, 5, 8, 9)) {
            List.of("red", "blue", "grey", "white").forEach(team -> workshop.team(team, 90, 70, 90, seen));
        }
        for (int person = 0; person < 5; person++) {
            workshop.team("low", 10, 10, 10, 10);
        }
        return workshop;
    }

    @Test
    void where_only_teams_that_are_held_back_come_first_often_a_candidate_could_be_the_first_wave() {
        var rollout = rollout(heldBack(FULL));

        assertThat(rollout.sentences())
                .containsExactly(
                        "The ranking gives the order of the waves, but the first is too close to call: low could"
                                + " be it.");
        assertThat(rollout.waves())
                .containsExactly(
                        "First, in an order that is too close to call: low",
                        "Last, once what holds them back is gone: blue, grey, red and white");
    }

    @Test
    void where_only_teams_that_are_held_back_come_first_often_no_role_is_given() {
        assertThat(rollout(heldBack(PARALLEL)).sentences())
                .containsExactly("It is too early to say which team is the core of the parallel team, or which one it"
                        + " works for first.");
    }

    private Workshop on(String answers) {
        return Workshop.onTeamsAndWays(folder).way(answers);
    }

    private static RolloutSection rollout(Workshop workshop) {
        return workshop.page().rollouts().get(0);
    }
}
