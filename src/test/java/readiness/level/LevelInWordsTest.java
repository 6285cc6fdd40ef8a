package readiness.level;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** What is said of the level of a team, and of what keeps it from the next. */
class LevelInWordsTest {

    @TempDir
    private Path folder;

    private Workshop on(String rule) {
        return new Workshop(folder, """
                schema: readiness/questionnaire/v1
                id: ladder
                version: 1.0.0
                languages: [en, fr]
                about: team
                title: {en: Ladder, fr: Échelle}
                dimensions:
                  - {id: setup, title: {en: Setup, fr: Installation}, facets: [{id: s, title: {en: S, fr: S}}]}
                  - {id: repair, title: {en: Repair, fr: Réparation}, facets: [{id: r, title: {en: R, fr: R}}]}
                sections:
                  - id: all
                    title: {en: All, fr: Tout}
                    questions:
                      - {id: set, facet: s, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: S?, fr: S ?}}
                      - {id: mended, facet: r, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: R?, fr: R ?}}
                      - {id: alone, facet: r, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: A?, fr: A ?}}
                      - {id: note, type: text, text: {en: N?, fr: N ?}}
                levels:
                  rule: %s
                  steps:
                    - {id: hand, from: 0, title: {en: By hand, fr: À la main}}
                    - {id: script, from: 40, when: {score: repair, at-least: 50}, title: {en: By script, fr: Par script}}
                """.formatted(rule));
    }

    private static String why(Workshop workshop) {
        return plain(only(workshop).why());
    }

    private static String whyInFrench(Workshop workshop) {
        return plain(workshop.pageInFrench()
                .sides()
                .get(0)
                .levels()
                .get(0)
                .standings()
                .get(0)
                .why());
    }

    private static LevelSection.SubjectLevel only(Workshop workshop) {
        return workshop.page().sides().get(0).levels().get(0).standings().get(0);
    }

    private Workshop team(String rule, String answers) {
        return on(rule).team("ladder", "red", answers);
    }

    /** The scores that missing answers leave open are measured by bounds that have no say here. */
    @Test
    void by_conditions_alone_missing_answers_put_no_level_in_doubt() {
        assertThat(why(team("weakest", "set: 90, mended: 20"))).contains("The missing answers could make it");
        assertThat(why(team("criteria", "set: 90, mended: 20")))
                .isEqualTo("Conditions of “By script” not met: Repair 20.0 (50.0 needed).");
    }

    @Test
    void whoever_answers_no_scored_question_has_no_score_yet() {
        assertThat(why(team("criteria", "note: later"))).isEqualTo("No theme has a score yet.");
        assertThat(why(team("mean", "note: later"))).isEqualTo("No theme has a score yet.");
    }

    @Test
    void the_weakest_themes_are_named_the_furthest_first() {
        var red = team("weakest", "set: 30, mended: 50, alone: 20");

        assertThat(only(red).level()).isEqualTo("“By hand”, level 1 of 2.");
        assertThat(why(red))
                .isEqualTo("“By script” needs 40 in every theme; still short: Setup (30.0) and Repair (35.0)."
                        + " Conditions of “By script” not met: Repair 35.0 (50.0 needed).");
        assertThat(whyInFrench(red))
                .isEqualTo("« Par script » demande 40 dans chaque thème ; il en manque encore : Installation (30,0) et"
                        + " Réparation (35,0). Conditions de « Par script » non remplies : Réparation 35,0 (il faut"
                        + " 50,0).");
    }

    @Test
    void a_condition_alone_can_keep_from_a_level_that_the_scores_reach() {
        assertThat(why(team("weakest", "set: 90, mended: 45, alone: 45")))
                .isEqualTo("Conditions of “By script” not met: Repair 45.0 (50.0 needed).");
        assertThat(why(team("weakest", "set: 90, mended: 90, alone: 90"))).isEqualTo("There is no higher level.");
    }

    @Test
    void too_few_answers_to_a_theme_leave_no_level_and_that_is_said() {
        for (String rule : List.of("weakest", "mean")) {
            var red = team(rule, "set: 30, mended: 60");

            assertThat(only(red).level()).isEqualTo("No level yet.");
            assertThat(why(red)).startsWith("Too little was answered: Repair (50% answered); 60% is needed.");
            assertThat(whyInFrench(red))
                    .startsWith("Trop peu de réponses : Réparation (réponses : 50 %) ; il en faut 60 %.");
        }
    }

    @Test
    void of_a_mean_the_lowest_theme_is_named() {
        assertThat(why(team("mean", "set: 10, mended: 60, alone: 60")))
                .isEqualTo("“By script” needs a mean of 40; it is 35.0. Lowest: Setup (10.0).");
    }

    @Test
    void where_conditions_alone_decide_no_score_is_asked_for() {
        var red = team("criteria", "set: 10, mended: 45, alone: 45");
        var levels = red.page().sides().get(0).levels().get(0);

        assertThat(levels.rule()).isEqualTo("Only the conditions of each level decide.");
        assertThat(why(red)).isEqualTo("Conditions of “By script” not met: Repair 45.0 (50.0 needed).");
    }

    @Test
    void nothing_is_said_of_a_team_that_nobody_answered_for() {
        var ladder = on("weakest").settings("""
                        questionnaires: [ladder.yaml]
                        answers: ['*-answers.yaml']
                        teams: [{id: blue}, {id: red}]
                        """).team("ladder", "red", "set: 30, mended: 60, alone: 60");

        assertThat(why(ladder)).isEqualTo("Nobody has answered.");
    }

    @Test
    void a_name_keeps_its_first_letter_where_it_begins_the_sentence() {
        var ladder = team("weakest", "set: 30, mended: 60, alone: 60").team("ladder", "blue", "set: 60, mended: 60");

        assertThat(ladder.page().board().headline())
                .isEqualTo("Levels reached, “Ladder” – red: “By hand”; blue: no level yet.");
    }
}
