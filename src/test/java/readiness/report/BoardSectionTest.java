package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.outcome.StrategySection;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** Page one, in each of the cases that a board may meet. */
class BoardSectionTest {

    private static final String PARALLEL = "rich: 90, hasty: 10";

    @TempDir
    private Path folder;

    @Test
    void a_team_and_an_approach_are_recommended_in_a_sentence() {
        var workshop = on(PARALLEL).team("red", 80, 70, 80, 80).team("blue", 20, 20, 20, 20);

        assertThat(workshop.page().board().headline()).isEqualTo("Start with red, as the core of a parallel team.");
        assertThat(workshop.pageInFrench().board().headline())
                .isEqualTo("Commencez par red, noyau d’une équipe parallèle.");
        assertThat(fact(workshop, "Decision asked"))
                .startsWith("Approve red as the first team and “A parallel team” as the approach.");
    }

    @Test
    void the_weakest_point_is_the_one_voice_on_which_it_rests() {
        var workshop = on(PARALLEL).team("blue", 20, 20, 20, 20);
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 80, 70, 80, 80);
        }

        assertThat(fact(workshop, "Weakest point"))
                .containsExactly("Only one person answered for blue, the next candidate; it needs 4 more answers before"
                        + " you announce.");
        assertThat(fact(workshop, "Decision asked"))
                .containsExactly(
                        "Approve red as the first team and “A parallel team” as the approach.",
                        "Announce it once the missing answers are in.");
        assertThat(fact(workshop, "Next steps"))
                .containsExactly("Get 4 more answers from blue", "Get 4 more answers for the organisation");
        assertThat(fact(workshop, "Confidence"))
                .endsWith("Evidence: thin (5 people for red; 1 person each for blue and the organisation).");
        assertThat(fact(workshop, "Who answered"))
                .containsExactly("6 people in 2 teams (1 to 5 each).", "One person for the organisation.");
    }

    /** Visibility of 8 on average, where 5 is needed: red is often held back, whatever is said of blue. */
    @Test
    void a_warning_sign_close_to_the_leader_matters_more_than_one_voice_for_the_next() {
        var workshop = on(PARALLEL).way(PARALLEL).way(PARALLEL).team("blue", 20, 20, 20, 20);
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 80, 70, 80, 4 + 2 * person);
        }

        assertThat(fact(workshop, "Weakest point"))
                .singleElement()
                .asString()
                .startsWith("red would be held back if its score on “visibility” fell below 5.0 (now 8.0, 3.0 points"
                        + " above): this happens in ");
    }

    @Test
    void with_too_little_to_begin_it_says_not_to_start_and_what_to_close_first() {
        var workshop = on("rich: 5, hasty: 50").team("red", 80, 70, 80, 80).team("blue", 20, 20, 20, 20);

        assertThat(workshop.page().board().headline()).isEqualTo("Do not start yet. When you do, start with red.");
        assertThat(ScorePage.of(workshop.result(), Language.EN).recommendation())
                .startsWith("Do not start yet. When you do, start with red.")
                .noneMatch(sentence -> sentence.startsWith("Start with"));
        assertThat(workshop.page().board().also())
                .containsExactly("Recommended approach: “Prepare”. No option is feasible yet. The closest, “A"
                        + " parallel team”, lacks 15.0 points on “Money”.");
        assertThat(fact(workshop, "Decision asked"))
                .containsExactly("Approve that no team starts until “A parallel team” has what it still needs.");
        assertThat(fact(workshop, "Next steps"))
                .containsExactly(
                        "Find out whether “A parallel team” can get what it still needs: Money 5.0 (20.0 needed)",
                        "Get 4 more answers for the organisation");
        assertThat(plain(fact(workshop.pageInFrench().board(), "Prochaines étapes")))
                .containsExactly(
                        "Voir si « Une équipe parallèle » peut obtenir ce qui lui manque : Argent 5,0 (il faut"
                                + " 20,0)",
                        "Obtenir 4 réponses de plus pour l’organisation");
    }

    /** Everyone lacks 5 points of haste and 45 of money, the parallel team 15 of money: the nearest need is no step. */
    /** What is chosen need not be where a team starts. */
    @Test
    void where_no_team_is_ranked_it_is_not_teams_that_wait() {
        var ways = new Workshop(folder, Workshop.WAYS).organisation("ways", "rich: 5, hasty: 50");

        assertThat(fact(ways, "Decision asked"))
                .containsExactly("Approve that nothing starts until “A parallel team” has what it still needs.");
    }

    @Test
    void only_what_the_closest_option_lacks_is_asked_for() {
        String hasty = Workshop.WAYS.replace(
                "needs: [{when: {score: money, at-least: 50}",
                "needs: [{when: {score: haste, at-least: 55}, text: {en: Haste., fr: De la hâte.}}, {when: {score: money,"
                        + " at-least: 50}");
        var workshop = new Workshop(folder, Workshop.TEAMS, hasty)
                .way("rich: 5, hasty: 50")
                .team("red", 80, 70, 80, 80);

        assertThat(workshop.page().board().also())
                .containsExactly("Recommended approach: “Prepare”. No option is feasible yet. The closest, “A"
                        + " parallel team”, lacks 15.0 points on “Money”.");
        assertThat(workshop.page().plan().missing())
                .singleElement()
                .satisfies(need -> assertThat(need.option()).isEqualTo("“A parallel team”"));
        assertThat(workshop.page().strategies().get(0).options().get(0).verdict())
                .isEqualTo("Not feasible yet: it lacks 5.0 points on “Haste” and 45.0 points on “Money”.");
    }

    /**
     * Everyone lacks 10 points of haste, which no advice changes, and the parallel team 15 of money, which some does.
     */
    @Test
    void nobody_is_told_to_bring_about_a_circumstance_that_no_advice_changes() {
        String hasty = Workshop.WAYS.replace(
                        "needs: [{when: {score: money, at-least: 50}", "needs: [{when: {score: haste, at-least: 55}")
                + """
                advice:
                  - {id: earn, when: {score: money, below: 50}, horizon: 30, title: {en: Earn, fr: Gagner}, text: {en: Earn., fr: Gagner.}}
                """;
        var workshop = new Workshop(folder, Workshop.TEAMS, hasty).team("red", 80, 70, 80, 80);
        for (int person = 0; person < 20; person++) {
            workshop.way("rich: 5, hasty: 45");
        }

        assertThat(workshop.page().board().also())
                .containsExactly("Recommended approach: “Prepare”. No option is feasible yet. The closest that can be"
                        + " worked on, “A parallel team”, lacks 15.0 points on “Money”.");
        assertThat(fact(workshop, "Next steps"))
                .first()
                .isEqualTo("Find out whether “A parallel team” can get what it still needs: Money 5.0 (20.0 needed)");
    }

    @Test
    void the_steps_of_preparing_have_their_owner_and_date_as_those_of_any_other_way() {
        String prepared = Workshop.WAYS.replace(
                "title: {en: Prepare, fr: Préparer}",
                "title: {en: Prepare, fr: Préparer}, next: [{text: {en: Name somebody., fr: Nommez quelqu’un.}, owner:"
                        + " {en: the lead, fr: la direction}, horizon: 30, done-when: {en: There is a name., fr: Il y a"
                        + " un nom.}}]");
        var workshop = new Workshop(folder, Workshop.TEAMS, prepared)
                .settings("questionnaires: [teams.yaml, ways.yaml]\nanswers: ['*-answers.yaml']\ndate: 2026-03-01\n")
                .way("rich: 5, hasty: 50")
                .team("red", 80, 70, 80, 80);

        assertThat(fact(workshop, "Next steps"))
                .containsExactly(
                        "Find out whether “A parallel team” can get what it still needs: Money 5.0 (20.0 needed)",
                        "Get 4 more answers for the organisation",
                        "Name somebody (the lead, by 31 March 2026)");
        assertThat(workshop.page().plan().headline())
                .extracting(ActionItem::title, ActionItem::done)
                .containsExactly(tuple("Name somebody.", "There is a name."));
    }

    @Test
    void with_everyone_at_once_the_leader_is_the_first_wave() {
        assertThat(on("rich: 90, hasty: 90")
                        .team("red", 80, 70, 80, 80)
                        .team("blue", 20, 20, 20, 20)
                        .page()
                        .board()
                        .headline())
                .isEqualTo("Start with red, as the first wave of the full transformation.");
    }

    @Test
    void where_nobody_can_go_first_no_team_is_named() {
        var board = on(PARALLEL).team("red", 80, 70, 80, 2).page().board();

        assertThat(board.headline()).isEqualTo("No team can go first yet: a warning sign holds back red.");
        assertThat(board.facts().get(0).sentences()).containsExactly("Decide who removes what holds the teams back.");
    }

    @Test
    void where_answers_alone_are_missing_it_asks_for_them_and_for_nothing_else() {
        var workshop = on(PARALLEL).team("teams", "red", "aware: 1").team("teams", "blue", "aware: 1");

        assertThat(workshop.page().board().headline())
                .isEqualTo("No team can go first yet: there are too few answers about blue and red.");
        assertThat(fact(workshop, "Decision asked"))
                .containsExactly("Decide who will collect the missing answers before a team is chosen.");
        assertThat(fact(workshop, "Next steps"))
                .containsExactly(
                        "Get the missing answers on “pain” and “visibility” for blue and red",
                        "Get 4 more answers for the organisation");
        assertThat(fact(workshop.way(PARALLEL).way(PARALLEL), "Confidence"))
                .endsWith("Evidence: thin (3 people for the organisation; too few for any team to be placed).");
    }

    /** Visibility is asked of the sponsor alone, who has not answered for red; white has no answer at all. */
    @Test
    void a_role_that_has_to_answer_is_named_with_what_it_is_asked() {
        String asked = Workshop.TEAMS
                .replace(
                        "title: {en: Teams, fr: Équipes}",
                        "roles: [{id: sponsor, title: {en: Sponsor, fr: Sponsor}}, {id: member, title: {en: Member, fr:"
                                + " Membre}}]\ntitle: {en: Teams, fr: Équipes}")
                .replace("{id: seen,", "{id: seen, asked-of: [sponsor],");
        var workshop = new Workshop(folder, asked)
                .settings(
                        "questionnaires: [teams.yaml]\nanswers: ['*-answers.yaml']\nteams: [{id: red}, {id: white}]\n")
                .team("teams", "red", "member", 5, "aware: 80, well: 70, pained: 80");

        assertThat(fact(workshop, "Next steps"))
                .containsExactly(
                        "Get the missing answers on “visibility” for red; most of it is asked of: Sponsor",
                        "Get answers for white: there are none yet");
        assertThat(plain(fact(workshop.pageInFrench().board(), "Prochaines étapes")))
                .startsWith("Obtenir les réponses qui manquent sur « visibilité » pour red ; la plupart des questions"
                        + " s’adressent à : Sponsor");
    }

    @Test
    void contenders_that_need_as_many_answers_are_named_together() {
        var workshop = on(PARALLEL).team("red", 60, 70, 60, 60).team("blue", 60, 70, 61, 59);

        assertThat(fact(workshop, "Next steps"))
                .containsExactly(
                        "Get 4 more answers from each of blue and red", "Get 4 more answers for the organisation");
        assertThat(fact(workshop, "Confidence"))
                .endsWith("Evidence: thin (1 person each for blue, red and the organisation).");
    }

    @Test
    void what_nobody_answered_is_found_out_first_where_the_approach_hangs_on_it() {
        var workshop = new Workshop(folder, Workshop.TEAMS, Workshop.WAYS).team("red", 80, 70, 80, 80);
        for (int person = 0; person < 5; person++) {
            workshop.way("rich: 90").team("blue", 20, 20, 20, 20).team("red", 80, 70, 80, 80);
        }

        assertThat(workshop.page().board().also())
                .containsExactly("It is not known yet which approach to take: nobody has answered on “Haste”.");
        assertThat(fact(workshop, "Confidence"))
                .anyMatch(sentence -> sentence.matches(
                        "Approach: not known yet – where the simulations make up what nobody answered, the choice is"
                                + " “.*” in \\d+ and “.*” in \\d+ of 100\\."))
                .endsWith("Evidence: thin (6 people for red; 5 people each for blue and the organisation; nobody on"
                        + " “Haste”).");
        assertThat(fact(workshop, "Next steps")).first().isEqualTo("Find out about “Haste”: nobody has answered");
        assertThat(workshop.page().strategies().get(0).choice()).isEqualTo("Not known yet");
        var score = ScorePage.of(workshop.result(), Language.EN);
        assertThat(score.recommendation())
                .contains("It is not known yet which approach to take: nobody has answered on “Haste”.");
        assertThat(score.parts().get(1).remarks()).contains("Find out about “Haste”: nobody has answered");
        assertThat(score.parts().get(1).table().rows())
                .allSatisfy(row -> assertThat(row).contains("not known yet"));
    }

    @Test
    void contenders_that_are_shown_in_full_are_asked_for_as_many_answers_again() {
        var workshop = on(PARALLEL);
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 60, 70, 60, 60).team("blue", 60, 70, 61, 59);
        }

        assertThat(fact(workshop, "Next steps"))
                .containsExactly(
                        "Get 5 more answers from each of blue and red", "Get 4 more answers for the organisation");
        assertThat(workshop.page().changes().parts().get(0).toFindOut())
                .contains("More answers help most: ask 5 more people in each of blue and red.");
    }

    @Test
    void where_everybody_has_answered_nobody_is_asked_to_gather_more() {
        var workshop = new Workshop(folder, Workshop.TEAMS).settings("""
                        questionnaires: [teams.yaml]
                        answers: ['*-answers.yaml']
                        teams: [{id: red, size: 1}, {id: blue, size: 1}]
                        """);
        workshop.team("red", 60, 50, 60, 60).team("blue", 60, 50, 60, 60);
        String nothingLeft = "Everybody in blue and red has answered, and the answers show no clear difference.";

        assertThat(fact(workshop, "Decision asked"))
                .startsWith("Choose one of these teams.", nothingLeft)
                .hasSize(3);
        assertThat(workshop.page().changes().parts().get(0).toFindOut()).startsWith(nothingLeft);
    }

    @Test
    void nobody_is_asked_for_more_answers_than_there_are_people() {
        var workshop = new Workshop(folder, Workshop.TEAMS).settings("""
                        questionnaires: [teams.yaml]
                        answers: ['*-answers.yaml']
                        teams: [{id: red, size: 1}, {id: blue, size: 3}]
                        """);
        var page = workshop.team("red", 60, 50, 60, 60)
                .team("blue", 60, 50, 60, 60)
                .page();

        assertThat(fact(workshop, "Weakest point"))
                .containsExactly("Only one person answered for blue, which could go first; it needs 2 more answers.");
        assertThat(fact(workshop, "Next steps")).containsExactly("Get 2 more answers from blue");
        assertThat(page.changes().parts().get(0).toFindOut())
                .contains("blue: what a second person says, since only one has answered")
                .noneMatch(open -> open.startsWith("red: "));
    }

    @Test
    void where_everybody_has_answered_everything_no_doubt_is_said_to_be_larger() {
        var workshop = new Workshop(folder, Workshop.TEAMS).settings("""
                        questionnaires: [teams.yaml]
                        answers: ['*-answers.yaml']
                        teams: [{id: red, size: 1}, {id: blue, size: 1}]
                        """);
        var page = workshop.team("red", 80, 50, 60, 60)
                .team("blue", 20, 50, 60, 60)
                .page();

        assertThat(page.changes().parts().get(0).sentences()).noneMatch(sentence -> sentence.contains("doubt"));
        assertThat(page.board().charts().get(0).caption().finding())
                .contains("Everybody was asked and has answered everything.");
        assertThat(fact(workshop, "Weakest point")).noneMatch(sentence -> sentence.contains("Only one person"));
    }

    /** Without an answer to haste no approach has a value, and every simulation, which fills it in, takes one. */
    @Test
    void an_approach_that_no_simulation_takes_is_not_the_one_for_today() {
        var page = on("rich: 90").team("red", 80, 50, 60, 60).page();

        assertThat(page.changes().parts())
                .allSatisfy(part -> assertThat(part.toFindOut()).noneMatch(open -> open.contains("in 100 of 100")));
    }

    /** The board is asked to close gaps, so the next steps are to close them, also where few have answered. */
    @Test
    void what_has_to_be_prepared_comes_before_more_answers() {
        var workshop = on("rich: 5, hasty: 50").team("red", 60, 70, 60, 60).team("blue", 60, 70, 61, 59);

        assertThat(workshop.page().board().headline())
                .isEqualTo("Do not start yet. It is also too close to call which team should go first.");
        assertThat(fact(workshop, "Next steps"))
                .first()
                .isEqualTo("Find out whether “A parallel team” can get what it still needs: Money 5.0 (20.0 needed)");
    }

    @Test
    void what_it_takes_is_what_the_approach_needs_and_the_first_of_its_costs() {
        String costly = Workshop.WAYS.replace(
                "favoured-by: {haste: -1}", "favoured-by: {haste: -1}, costs: [{en: Patience., fr: De la patience.}]");
        var workshop =
                new Workshop(folder, Workshop.TEAMS, costly).way(PARALLEL).team("red", 80, 70, 80, 80);

        assertThat(fact(workshop, "What it takes")).containsExactly("Some money.", "Patience.");
    }

    @Test
    void what_few_people_say_alike_is_moderate_because_they_are_few() {
        var workshop = on(PARALLEL).team("red", 80, 70, 80, 80).team("blue", 20, 20, 20, 20);

        assertThat(fact(workshop, "Confidence"))
                .anyMatch(sentence -> sentence.startsWith("Team: moderate – first in ")
                        && sentence.endsWith("but with so few people confidence cannot be high."))
                .anyMatch(sentence -> sentence.startsWith("Approach: moderate – the same choice in ")
                        && sentence.endsWith("but with so few people confidence cannot be high."));
    }

    @Test
    void where_everybody_answered_everything_that_is_said() {
        var workshop = on(PARALLEL).settings("""
                        questionnaires: [teams.yaml]
                        answers: ['*-answers.yaml']
                        teams: [{id: red, size: 1}, {id: blue, size: 2}]
                        """);
        var picture = workshop.team("red", 80, 70, 80, 80)
                .team("blue", 20, 20, 20, 20)
                .page()
                .board()
                .charts()
                .get(0);

        assertThat(picture.caption().finding())
                .contains("red scores 80.0; in 90 of 100 simulations, blue scores between ");
        assertThat(picture.reading()).contains("A bar without that line: everybody there was asked");
    }

    @Test
    void says_first_of_all_that_too_few_answers_could_be_used() {
        var workshop = on(PARALLEL).team("blue", 20, 20, 20, 20);
        for (int person = 0; person < 7; person++) {
            workshop.team("red", 80, 70, 80, 80);
        }
        workshop.team("teams", "red\nstate: draft", "aware: 1");

        // 8 of 9 are 89 in 100; one more that counts makes 9 of 10
        assertThat(workshop.page().board().warning())
                .isEqualTo("Only 8 of 9 sets of answers to “Teams” could be used. The others are unfinished or have"
                        + " errors, and may change this result.");
        assertThat(workshop.team("blue", 20, 20, 20, 20).page().board().warning())
                .isEmpty();
    }

    @Test
    void accounts_for_every_set_of_answers_and_says_on_page_one_what_does_not_count() {
        var workshop = on(PARALLEL).settings("""
                        questionnaires: [teams.yaml, ways.yaml]
                        answers: ['*-answers.yaml']
                        date: 2026-03-31
                        since: 2026-01-01
                        """);
        for (int person = 0; person < 20; person++) {
            workshop.team("red", 80, 70, 80, 80);
        }
        assertThat(workshop.page().method().notes())
                .containsExactly("21 sets of answers were read, and all of them count.");
        assertThat(fact(workshop, "Who answered")).hasSize(2);

        workshop.team("teams", "red\nstate: draft", "aware: 1")
                .team("teams", "red", "")
                .team("teams", "red\ndate: 2025-12-31", "aware: 1")
                .team("teams", "red\nrespondent: 7\ndate: 2026-02-01", "aware: 1")
                .team("teams", "red\nrespondent: 7\ndate: 2026-02-02", "aware: 1")
                .team("teams", "Not An Id!", "aware: 1");

        String account =
                "Of 27 sets of answers to 2 questionnaires, 22 count. Not counted: 1 unfinished, 1 with an error, 1"
                        + " from outside the period, 1 without any answer and 1 answered again later.";
        assertThat(fact(workshop, "Who answered")).contains(account);
        assertThat(workshop.page().method().notes()).startsWith(account);
    }

    @Test
    void the_warning_sign_that_decides_is_the_weakest_point() {
        var workshop = on(PARALLEL)
                .settings("questionnaires: [teams.yaml, ways.yaml]\nanswers: ['*-answers.yaml']\nleast-group: 1\n");
        workshop.team("red", 99, 70, 90, 4).team("blue", 40, 20, 20, 20);

        // red: (99 + 90 + 4) / 3 = 64.3, held back below 5 on visibility; blue: 26.7
        assertThat(fact(workshop, "Weakest point"))
                .containsExactly(
                        "red would go first if its score on “visibility” reached 5.0 (now 4.0, 1.0 point short).");
    }

    @Test
    void without_an_organisations_answers_the_approach_is_left_open() {
        var workshop = Workshop.onTeamsAndWays(folder)
                .settings("questionnaires: [teams.yaml, ways.yaml]\nanswers: ['*-answers.yaml']\n")
                .team("red", 80, 70, 80, 80);
        var board = workshop.page().board();

        assertThat(board.headline()).isEqualTo("red is ahead, but which approach to take is not known yet.");
        assertThat(board.also())
                .containsExactly("Nobody has answered for the organisation, so no approach can be recommended yet.");
        assertThat(fact(board, "Decision asked"))
                .startsWith("Decide who answers for the organisation before red is announced as the first team.");
        assertThat(fact(board, "Next steps")).first().isEqualTo("Get “Ways” answered for the organisation");
        assertThat(workshop.page().strategies().get(0).choice()).isEqualTo("Not known yet");
        assertThat(workshop.page().strategies().get(0).next()).isEmpty();
        assertThat(ScorePage.of(workshop.result(), Language.EN).recommendation())
                .startsWith("red is ahead, but which approach to take is not known yet.");
    }

    @Test
    void two_decisions_are_distinguished_by_their_titles() {
        var clouds = Workshop.WAYS
                .replace("id: ways", "id: clouds")
                .replace("{en: Ways, fr: Voies}", "{en: Whose cloud?, fr: À qui le cloud ?}")
                .replace("parallel-team", "global")
                .replace("{en: A parallel team, fr: Une équipe parallèle}", "{en: Global, fr: Mondial}");
        var workshop = new Workshop(folder, Workshop.TEAMS, Workshop.WAYS, clouds)
                .way(PARALLEL)
                .organisation("clouds", PARALLEL)
                .team("red", 80, 70, 80, 80);

        assertThat(workshop.page().board().also())
                .containsExactly(
                        "Recommended approach: “A parallel team”. Of the 2 feasible options it has the most in its"
                                + " favour (90.0 out of 100).",
                        "Whose cloud? – Recommended approach: “Global”. Of the 2 feasible options it has the most in its"
                                + " favour (90.0 out of 100).");
        assertThat(workshop.page().strategies())
                .extracting(StrategySection::heading)
                .containsExactly("The approach – Whose cloud?", "The approach – Ways");
    }

    @Test
    void where_nothing_is_decided_page_one_says_so() {
        var scores = Workshop.TEAMS.replaceFirst("(?s)ranking:.*", "");

        assertThat(new Workshop(folder, scores)
                        .team("red", 80, 70, 80, 80)
                        .page()
                        .board()
                        .headline())
                .isEqualTo("These questionnaires recommend no team, no approach and no level; here are the scores.");
    }

    /** A health check is no transformation, nor is the choice of a cloud. */
    @Test
    void a_page_says_that_it_is_about_a_transformation_where_it_is() {
        var scores = Workshop.TEAMS.replaceFirst("(?s)ranking:.*", "");

        assertThat(new Workshop(folder, scores)
                        .team("red", 80, 70, 80, 80)
                        .page()
                        .title())
                .isEqualTo("What the answers show");
        assertThat(new Workshop(folder, Workshop.TEAMS)
                        .team("red", 80, 70, 80, 80)
                        .page()
                        .title())
                .isEqualTo("DevOps transformation: where to begin");
    }

    @Test
    void the_chart_has_the_first_ten_teams_and_says_how_many_follow() {
        var workshop = on(PARALLEL);
        for (int team = 10; team < 22; team++) {
            workshop.team("team-" + team, team, 20, 2 * team, 3 * team);
        }

        var chart = workshop.page().board().charts().get(0);
        assertThat(chart.rows()).hasSize(10);
        assertThat(chart.reading()).endsWith("2 more teams follow in the ranking.");
        assertThat(plain(workshop.pageInFrench().board().charts().get(0).reading()))
                .endsWith("2 autres équipes suivent dans le classement.");
    }

    @Test
    void what_is_to_be_different_in_a_year_stands_on_page_one_in_the_words_of_those_who_were_asked() {
        String asking = Workshop.WAYS.replace(
                "decision:\n",
                "      - {id: year, type: text, fact: true, text: {en: In a year?, fr: Dans un an ?}}\ndecision:\n");
        var workshop = new Workshop(folder, Workshop.TEAMS, asking)
                .way("rich: 90, hasty: 10, year: No night work.")
                .way("rich: 90, hasty: 10, year: No night work.")
                .team("red", 80, 70, 80, 80);

        assertThat(workshop.page().board().asides()).singleElement().satisfies(aim -> {
            assertThat(aim.label()).isEqualTo("Wanted within a year");
            assertThat(aim.sentences()).containsExactly("“No night work.”");
        });
        assertThat(on(PARALLEL).team("red", 80, 70, 80, 80).page().board().asides())
                .isEmpty();
    }

    /** Pain of 96 is a warning; awareness of 90 is the lowest criterion, and less to the point. */
    @Test
    void a_warning_about_the_leader_is_the_weakest_point() {
        var workshop = on(PARALLEL).way(PARALLEL).way(PARALLEL);
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 90, 70, 96, 90).team("blue", 20, 20, 20, 20);
        }

        assertThat(fact(workshop, "Weakest point")).containsExactly("A warning about red: They are tired.");
    }

    /** Five people each; 56 on awareness, where a core needs 55. */
    @Test
    void a_core_that_has_hardly_what_it_needs_is_the_weakest_point() {
        var workshop = on(PARALLEL).way(PARALLEL).way(PARALLEL);
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 56, 70, 80, 90).team("blue", 20, 20, 20, 20);
        }

        assertThat(fact(workshop, "Weakest point"))
                .containsExactly("red has hardly more than the core of a parallel team needs: 56.0 on “awareness”"
                        + " (55.0 needed).");
    }

    /** The customers are a second ranking; one person answered about red, which is recommended. */
    @Test
    void a_further_recommendation_comes_with_its_confidence_and_counts_as_evidence() {
        var customers = Workshop.TEAMS
                .replace("id: teams", "id: customers")
                .replace("about: team", "about: customer")
                .replace("{en: Teams, fr: Équipes}", "{en: Customers, fr: Clients}");
        var workshop = new Workshop(folder, Workshop.TEAMS, customers).settings("""
                        questionnaires: [teams.yaml, customers.yaml]
                        answers: ['*-answers.yaml']
                        """);
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 80, 70, 80, 80 + person).team("blue", 20, 20, 20, 20 + person);
        }
        workshop.customer("customers", "rich", "aware: 90, well: 50, pained: 90, seen: 90")
                .customer("customers", "poor", "aware: 10, well: 50, pained: 10, seen: 10");

        assertThat(fact(workshop, "Confidence"))
                .anyMatch(sentence -> sentence.startsWith("Customer: moderate – first in "))
                .endsWith("Evidence: thin (5 people each for red and blue; 1 person each about rich and poor).");
        assertThat(fact(workshop, "Weakest point"))
                .containsExactly("Only one person answered about rich, the recommended customer; 4 more answers are"
                        + " needed before you announce.");
    }

    /** One person is asked about the organisation, and has not answered or has. */
    @Test
    void who_answered_for_the_organisation_is_said_of_those_who_were_asked() {
        assertThat(whoAnswered(false, 1)).endsWith("Nobody answered for the organisation.");
        assertThat(whoAnswered(true, 1)).endsWith("One person for the organisation.");
        assertThat(whoAnswered(true, 4)).endsWith("One person of 4 asked, for the organisation.");
    }

    private List<String> whoAnswered(boolean anybody, int size) {
        var workshop = Workshop.onTeamsAndWays(folder)
                .settings("""
                        questionnaires: [teams.yaml, ways.yaml]
                        answers: ['*-answers.yaml']
                        organisation: {size: SIZE}
                        """.replace("SIZE", Integer.toString(size)))
                .team("red", 80, 70, 80, 80);
        return fact(anybody ? workshop.way(PARALLEL) : workshop, "Who answered");
    }

    @Test
    void of_customers_it_speaks_as_of_customers() {
        var customers = Workshop.TEAMS.replace("about: team", "about: customer");
        var workshop =
                new Workshop(folder, customers, Workshop.WAYS).way(PARALLEL).customer("bank", 80, 70, 80, 80);

        assertThat(fact(workshop, "Decision asked"))
                .containsExactly(
                        "Approve bank as the first customer and “A parallel team” as the approach.",
                        "Announce it once the missing answers are in.");
        assertThat(fact(workshop, "Who answered"))
                .containsExactly("One person for one customer.", "One person for the organisation.");
        assertThat(workshop.page().pilots().get(0).heading()).isEqualTo("Why this customer – Teams");
        assertThat(workshop.page().pilots().get(0).table().columns()).contains("Customer");
    }

    private Workshop on(String answers) {
        return Workshop.onTeamsAndWays(folder).way(answers);
    }

    private static List<String> fact(Workshop workshop, String label) {
        return fact(workshop.page().board(), label);
    }

    private static List<String> fact(BoardSection board, String label) {
        return board.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow()
                .sentences();
    }
}
