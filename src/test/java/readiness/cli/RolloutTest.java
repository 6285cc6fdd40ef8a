package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first team is there for: the ranking of teams and the way that is taken speak to each other. */
class RolloutTest {

    /** A question for each dimension, so that an answer is a score. */
    private static final String TEAMS = """
            schema: readiness/questionnaire/v1
            id: teams
            version: 1.0.0
            languages: [en, fr]
            about: team
            title: {en: Teams, fr: Équipes}
            dimensions:
              - {id: awareness, title: {en: Awareness, fr: Connaissance}, facets: [{id: a, title: {en: A, fr: A}}]}
              - {id: people, title: {en: People, fr: Personnes}, facets: [{id: p, title: {en: P, fr: P}}]}
              - {id: delivery-pain, title: {en: Pain, fr: Peine}, facets: [{id: d, title: {en: D, fr: D}}]}
              - {id: business-visibility, title: {en: Visibility, fr: Visibilité}, facets: [{id: v, title: {en: V, fr: V}}]}
            sections:
              - id: all
                title: {en: All, fr: Tout}
                questions:
                  - {id: aware, facet: a, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: A?, fr: A ?}}
                  - {id: well, facet: p, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: P?, fr: P ?}}
                  - {id: pained, facet: d, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: D?, fr: D ?}}
                  - {id: seen, facet: v, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: V?, fr: V ?}}
            ranking:
              weights: {awareness: 1, delivery-pain: 1, business-visibility: 1}
              gates:
                - {id: closed, when: {score: business-visibility, below: 5}, effect: not-first, text: {en: Nobody looks., fr: Personne ne regarde.}}
                - {id: tired, when: {score: delivery-pain, at-least: 95}, effect: caution, text: {en: They are tired., fr: Ils sont fatigués.}}
            """;

    /** The way hangs on two answers alone. */
    private static final String WAYS = """
            schema: readiness/questionnaire/v1
            id: ways
            version: 1.0.0
            languages: [en, fr]
            about: organisation
            title: {en: Ways, fr: Voies}
            dimensions:
              - {id: money, title: {en: Money, fr: Argent}, facets: [{id: m, title: {en: M, fr: M}}]}
              - {id: haste, title: {en: Haste, fr: Hâte}, facets: [{id: h, title: {en: H, fr: H}}]}
            sections:
              - id: all
                title: {en: All, fr: Tout}
                questions:
                  - {id: rich, facet: m, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: M?, fr: M ?}}
                  - {id: hasty, facet: h, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: H?, fr: H ?}}
            decision:
              options:
                - {id: full-transformation, title: {en: Everyone, fr: Tous}, needs: [{when: {score: money, at-least: 50}, text: {en: Money., fr: De l’argent.}}], favoured-by: {haste: 1}}
                - {id: parallel-team, title: {en: A parallel team, fr: Une équipe parallèle}, needs: [{when: {score: money, at-least: 20}, text: {en: Some money., fr: Un peu d’argent.}}], favoured-by: {haste: -1}}
              close-margin: 5
              otherwise: {id: prepare-first, title: {en: Prepare, fr: Préparer}}
            """;

    private static final String PARALLEL = "rich: 90, hasty: 10";
    private static final String FULL = "rich: 90, hasty: 90";
    private static final String PREPARE = "rich: 5, hasty: 50";

    @TempDir
    private Path folder;

    @BeforeEach
    void the_questionnaires() throws IOException {
        Files.writeString(folder.resolve("teams.yaml"), TEAMS);
        Files.writeString(folder.resolve("ways.yaml"), WAYS);
    }

    @Test
    void a_leader_with_people_who_know_and_get_on_is_the_seed() throws IOException {
        way(PARALLEL);
        team("red", 80, 70, 80, 80);
        team("blue", 20, 20, 20, 20);

        assertThat(section("en"))
                .contains("red is the seed of the parallel team: awareness 80.0", "and people 70.0")
                .contains("The people of red start it");
        assertThat(section("fr")).contains("red est le noyau de l’équipe parallèle : connaissance 80,0");
        assertThat(table()).contains("red is the seed of the parallel team");
    }

    @Test
    void a_leader_that_lacks_what_a_seed_needs_is_the_first_customer() throws IOException {
        way(PARALLEL);
        team("red", 40, 70, 90, 90);
        team("blue", 20, 20, 20, 20);

        assertThat(section("en"))
                .contains("red is the first customer of the parallel team, and not its seed: awareness 40.0")
                .contains("What red brings is pain 90.0 and visibility 90.0")
                .doesNotContain("people 70.0");
        assertThat(section("fr")).contains("red est la première cliente de l’équipe parallèle, et non son noyau");
    }

    @Test
    void a_leader_that_a_gate_cautions_against_is_the_first_customer_for_that_reason() throws IOException {
        way(PARALLEL);
        team("red", 80, 70, 97, 80);
        team("blue", 20, 20, 20, 20);

        assertThat(section("en"))
                .contains("red is the first customer of the parallel team, and not its seed.")
                .contains("They are tired.");
    }

    @Test
    void a_leader_of_whom_nobody_knows_is_neither_yet() throws IOException {
        way(PARALLEL);
        Files.writeString(folder.resolve("red.yaml"), sheet("red", "aware: 80, pained: 80, seen: 80"));
        team("blue", 20, 20, 20, 20);

        assertThat(section("en"))
                .contains("Whether red is the seed of the parallel team or its first customer cannot be said before");
    }

    @Test
    void where_it_is_open_who_goes_first_each_one_has_its_part() throws IOException {
        way(PARALLEL);
        team("blue", 60, 70, 50, 70);
        team("green", 50, 70, 60, 70);
        team("red", 70, 10, 55, 55);

        assertThat(section("en"))
                .contains("Nobody is the seed of the parallel team or its first customer yet")
                .contains("blue would be its seed (awareness 60.0 and people 70.0)")
                .contains("green would be its first customer (awareness 50.0 and people 70.0)")
                .contains("A seed takes at least 55.0 on each.");
        assertThat(section("fr")).contains("blue serait son noyau");
    }

    @Test
    void where_no_team_can_begin_the_page_says_what_team_to_build() throws IOException {
        way(PARALLEL);
        team("blue", 60, 70, 50, 2);
        team("red", 30, 70, 50, 4);

        assertThat(section("en"))
                .contains("so the team has to be built")
                .contains("Look for people who know what DevOps asks of them and want it")
                .contains("blue has most on awareness (60.0): ask there for volunteers.")
                .contains("None of them has more than 4.0 on visibility: the customer or product has to be a new one.");
        assertThat(section("fr"))
                .contains("cette équipe est à construire", "le client ou le produit doit être nouveau");
    }

    @Test
    void with_everyone_at_once_the_ranking_is_the_order_of_waves() throws IOException {
        way(FULL);
        team("red", 80, 70, 80, 80);
        team("blue", 20, 20, 20, 20);
        team("grey", 50, 50, 50, 1);
        Files.writeString(folder.resolve("white.yaml"), sheet("white", "aware: 50"));

        assertThat(section("en"))
                .containsSubsequence(
                        "The ranking is the order of the waves, and red is the first.",
                        "Wave 1: red (80.0)",
                        "Wave 2: blue (20.0)",
                        "Last, once what holds them back is gone: grey",
                        "Not placed before more people answer: white");
        assertThat(section("fr"))
                .contains("Vague 1 : red (80,0)", "Sans place tant que plus de gens n’ont pas répondu");
    }

    @Test
    void with_everyone_at_once_an_open_first_wave_is_left_open() throws IOException {
        way(FULL);
        team("blue", 60, 70, 50, 70);
        team("green", 50, 70, 60, 70);
        team("red", 70, 10, 55, 55);
        team("grey", 5, 5, 5, 6);

        assertThat(section("en"))
                .contains("it is open which team is the first: blue, green and red could be.")
                .containsSubsequence(
                        "First and next, in an order that is still open: blue, green and red", "Wave 4: grey");
    }

    @Test
    void with_everyone_at_once_and_no_candidate_nobody_is_a_wave() throws IOException {
        way(FULL);
        team("blue", 60, 70, 50, 2);

        assertThat(section("en"))
                .contains("No team can be the first wave")
                .contains("Last, once what holds them back is gone: blue")
                .doesNotContain("Wave 1");
    }

    @Test
    void where_the_organisation_must_prepare_the_needs_are_the_plan() throws IOException {
        way(PREPARE);
        team("red", 80, 70, 80, 80);
        team("blue", 20, 20, 20, 20);

        assertThat(section("en"))
                .contains("The missing needs are the plan: they stand first under “The first 90 days”")
                .contains("red can improve its own delivery meanwhile");
        team("blue", 70, 70, 80, 90);
        team("green", 80, 70, 90, 70);
        assertThat(section("en")).contains("It is open as well which team goes first (blue, green and red could)");
        for (String team : List.of("red", "blue", "green")) {
            team(team, 60, 70, 50, 2);
        }
        assertThat(section("en")).contains("No team can go first either: there is time to build one.");
    }

    @Test
    void only_what_raises_a_score_helps_a_need_that_is_short_of_it() throws IOException {
        Files.writeString(folder.resolve("ways.yaml"), WAYS + """
                advice:
                  - {id: ask, when: {score: money, below: 50}, horizon: 30, title: {en: Ask for it, fr: Demandez}, text: {en: Ask., fr: Demandez.}}
                  - {id: spend, when: {score: money, at-least: 1}, horizon: 30, title: {en: Spend it, fr: Dépensez}, text: {en: Spend., fr: Dépensez.}}
                """);
        way(PREPARE);
        team("red", 80, 70, 80, 80);

        assertThat(section("en", "## The first 90 days"))
                .contains("**Spend it**", "What helps: “Ask for it”.")
                .doesNotContain("and “Spend it”");
    }

    @Test
    void where_no_way_stands_out_each_one_has_its_part() throws IOException {
        team("red", 80, 70, 80, 80);
        team("blue", 20, 20, 20, 20);

        way("rich: 90, hasty: dont-know");
        assertThat(section("en"))
                .contains("what the first team is there for depends on which is taken")
                .contains("“A parallel team” – red is the seed of the parallel team")
                .contains("“Everyone” – The ranking is the order of the waves, and red is the first.");
    }

    @Test
    void where_nobody_has_answered_for_the_organisation_nothing_is_said() throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                questionnaires: [teams.yaml, ways.yaml]
                """);
        team("red", 80, 70, 80, 80);

        assertThat(section("en")).contains("Nobody has answered for the organisation");
    }

    @Test
    void teams_that_were_not_asked_what_it_hangs_on_just_begin() throws IOException {
        Files.writeString(folder.resolve("teams.yaml"), TEAMS.replace("{id: people,", "{id: folks,"));
        way(PARALLEL);
        team("red", 80, 70, 80, 80);
        team("blue", 20, 20, 20, 20);
        assertThat(section("en")).contains("red is where the parallel team begins.");
        team("blue", 70, 70, 80, 90);
        team("green", 80, 70, 90, 70);
        assertThat(section("en")).contains("it could begin with blue");
    }

    @Test
    void other_ways_say_nothing_about_teams() throws IOException {
        Files.writeString(
                folder.resolve("ways.yaml"),
                WAYS.replace("parallel-team", "on-our-own").replace("full-transformation", "with-help"));
        way(PARALLEL);
        team("red", 80, 70, 80, 80);

        assertThat(section("en")).isEmpty();
    }

    private void way(String answers) throws IOException {
        Files.writeString(
                folder.resolve("ways-1.yaml"),
                "schema: readiness/answers/v1\nquestionnaire: ways\nanswers: {" + answers + "}\n");
    }

    private void team(String team, int aware, int well, int pained, int seen) throws IOException {
        Files.writeString(
                folder.resolve(team + ".yaml"),
                sheet(team, "aware: " + aware + ", well: " + well + ", pained: " + pained + ", seen: " + seen));
    }

    private static String sheet(String team, String answers) {
        return "schema: readiness/answers/v1\nquestionnaire: teams\nteam: " + team + "\nanswers: {" + answers + "}\n";
    }

    private String table() {
        return Program.run("score", folder.toString()).out().replace("\n", " ");
    }

    /** Returns what the report says about it, without Markdown's own signs; nothing where the section is missing. */
    private String section(String language) throws IOException {
        return section(
                language,
                language.equals("fr") ? "## À quoi sert la première équipe" : "## What the first team is there for");
    }

    private String section(String language, String title) throws IOException {
        Path file = folder.resolve("report.md");
        Program.run("report", folder.toString(), "--lang", language, "--format", "md", "--out", file.toString());
        String page =
                Files.readString(file).replace("\\", "").replace('\u202f', ' ').replace('\u00a0', ' ');
        int start = page.indexOf(title);
        return start < 0 ? "" : page.substring(start + title.length(), page.indexOf("\n## ", start + 1));
    }
}
