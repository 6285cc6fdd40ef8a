package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Assessed.times;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.Discretion;
import readiness.page.PageWording;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/**
 * The recommendation and what the board is asked, in each case that teams and ways can be in. Five people in teams of
 * five, so that nothing hangs on chance.
 */
class BoardHeadlineTest {

    private static final List<String> SCORES = List.of("awareness", "people", "delivery-pain", "business-visibility");

    private static final Questionnaire TEAMS = teams();

    /** With 50 of money all at once, with 20 a parallel team: the one that haste speaks for, or against. */
    private static final Questionnaire WAYS = Form.named("ways")
            .measures("money", "m", "rich")
            .measures("haste", "h", "hasty")
            .decides(new Choosing()
                    .option("full-transformation", "haste", 1)
                    .needs("money", 50)
                    .option("parallel-team", "haste", -1)
                    .needs("money", 20)
                    .rule())
            .build();

    private static Questionnaire teams() {
        var blind =
                new Gate(id("blind"), below("business-visibility", 10), Gate.Effect.NOT_FIRST, text("Nobody looks."));
        var form = Form.aboutTeams();
        for (String name : SCORES) {
            form.dimension(name).facet(name + "-facet").asks(number("ask-" + name, name + "-facet"));
        }
        return form.ranks(List.of(blind), "delivery-pain", "business-visibility")
                .build();
    }

    private static Sheet sheet(double awareness, double people, double pain, double sight) {
        return Sheet.blank()
                .says("ask-awareness", awareness)
                .says("ask-people", people)
                .says("ask-delivery-pain", pain)
                .says("ask-business-visibility", sight);
    }

    private static Assessed red(double awareness, double people, double pain, double sight) {
        return Assessed.by(TEAMS).sized(5).team("red", times(5, sheet(awareness, people, pain, sight)));
    }

    private static Assessed ways(double money, double haste) {
        return Assessed.by(WAYS)
                .organisation(times(5, Sheet.blank().says("rich", money).says("hasty", haste)));
    }

    /** A core has 55 on awareness and people; a team that is worked for 50 on pain and sight. */
    @ParameterizedTest
    @CsvSource({
        "55, 55, 60, 60, ', as the core of a parallel team.'",
        "54.9, 55, 60, 60, ': the new parallel team will work for it first.'",
        "54.9, 55, 50, 50, ': the new parallel team will work for it first.'",
        "54.9, 55, 49.9, 50, ', and build the parallel team beside it.'"
    })
    void what_the_first_team_is_to_a_parallel_team_hangs_on_its_scores(
            double awareness, double people, double pain, double sight, String purpose) {
        var board = of(red(awareness, people, pain, sight), ways(90, 5));

        assertThat(board.sentence()).contains("Start with red" + purpose);
        assertThat(board.ask()).contains("Approve red as the first team and “parallel-team” as the approach.");
        assertThat(board.approach())
                .hasValueSatisfying(way -> assertThat(way).startsWith("Recommended approach: “parallel-team”."));
    }

    @Test
    void with_everyone_at_once_it_is_the_first_wave() {
        var board = of(red(80, 80, 80, 80), ways(95, 95));

        assertThat(board.sentence()).contains("Start with red, as the first wave of the full transformation.");
        assertThat(board.ask()).contains("Approve red as the first team and “full-transformation” as the approach.");
    }

    @Test
    void without_a_decision_it_is_the_team_alone() {
        var board = of(red(80, 80, 80, 80), Optional.empty());

        assertThat(board.sentence()).contains("Start with red.");
        assertThat(board.ask()).contains("Approve red as the first team.");
        assertThat(board.approach()).isEmpty();
    }

    @Test
    void without_a_ranking_it_is_the_way_alone() {
        var board = of(Optional.empty(), Optional.of(ways(90, 5)));

        assertThat(board.sentence())
                .hasValueSatisfying(way -> assertThat(way).startsWith("Recommended approach: “parallel-team”."));
        assertThat(board.approach()).isEmpty();
        assertThat(board.ask()).contains("Approve “parallel-team” as the approach.");
    }

    @Test
    void without_either_there_is_nothing_to_decide() {
        var board = of(Optional.empty(), Optional.empty());

        assertThat(board.sentence()).isEmpty();
        assertThat(board.ask()).isEmpty();
        assertThat(board.nothingLeft()).isEmpty();
    }

    @Test
    void before_anybody_answers_for_the_organisation_the_team_is_only_ahead() {
        var board = of(red(80, 80, 80, 80), Assessed.by(WAYS).organisation());

        assertThat(board.sentence()).contains("red is ahead, but which approach to take is not known yet.");
        assertThat(board.ask())
                .contains("Decide who answers for the organisation before red is announced as the first team.");
    }

    /** Where nothing is feasible no team starts, whoever is ahead. */
    @Test
    void with_too_little_to_begin_nobody_starts() {
        var poor = ways(5, 50);

        assertThat(of(red(80, 80, 80, 80), poor).sentence()).contains("Do not start yet. When you do, start with red.");
        assertThat(of(red(80, 80, 80, 2), poor).sentence())
                .contains("Do not start yet: no approach is feasible, and no team can go first.");
        assertThat(of(unplaced(), poor).sentence())
                .contains("Do not start yet: no approach is feasible, and too little is answered to name a team.");
        assertThat(of(equal(), poor).sentence())
                .contains("Do not start yet. It is also too close to call which team should go first.");
        for (Assessed teams : List.of(red(80, 80, 80, 80), red(80, 80, 80, 2), unplaced(), equal())) {
            assertThat(of(teams, poor).ask())
                    .contains("Approve that no team starts until “parallel-team” has what it still needs.");
            assertThat(of(teams, poor).nothingLeft()).isEmpty();
        }
    }

    @Test
    void who_is_held_back_is_to_be_freed() {
        var board = of(red(80, 80, 80, 2), Optional.empty());

        assertThat(board.sentence()).contains("No team can go first yet: a warning sign holds back red.");
        assertThat(board.ask()).contains("Decide who removes what holds the teams back.");
    }

    @Test
    void who_has_not_answered_is_to_be_asked() {
        var board = of(unplaced(), Optional.empty());

        assertThat(board.sentence()).contains("No team can go first yet: there are too few answers about red.");
        assertThat(board.ask()).contains("Decide who will collect the missing answers before a team is chosen.");
    }

    @Test
    void equal_teams_are_too_close_to_call() {
        var board = of(equal(), Optional.empty());

        assertThat(board.sentence()).contains("Which team should go first is too close to call: blue or red.");
        assertThat(board.ask()).contains("Decide whether to gather more answers first, or to choose a team today.");
        assertThat(board.nothingLeft()).isEmpty();
    }

    @Test
    void where_everybody_in_equal_teams_has_answered_one_is_simply_chosen() {
        var board = of(
                Assessed.by(TEAMS)
                        .sized(5)
                        .team("red", times(5, sheet(60, 60, 60, 60)))
                        .team("blue", times(5, sheet(60, 60, 60, 60))),
                Optional.empty());

        assertThat(board.ask()).contains("Choose one of these teams.");
        assertThat(board.nothingLeft())
                .contains("Everybody in blue and red has answered, and the answers show no clear difference.");
    }

    /** Twenty-four equal teams come first in some 4 of 100 simulations each: nobody is a contender with 10. */
    @Test
    void of_many_equal_teams_only_their_number_is_said() {
        var teams = Assessed.by(TEAMS).sized(20);
        for (int each = 10; each < 34; each++) {
            teams.team("team-" + each, times(3, sheet(60, 60, 60, 60)));
        }

        assertThat(of(teams, Optional.empty()).sentence())
                .contains("Which team should go first is too close to call: none of the 24 candidates comes first in as"
                        + " many as 10 of 100 simulations.");
    }

    private static Assessed unplaced() {
        return Assessed.by(TEAMS).team("red", Sheet.blank().says("ask-awareness", 50));
    }

    private static Assessed equal() {
        return Assessed.by(TEAMS)
                .team("red", times(5, sheet(60, 60, 60, 60)))
                .team("blue", times(5, sheet(60, 60, 60, 60)));
    }

    private static BoardHeadline of(Assessed teams, Assessed ways) {
        return of(Optional.of(teams), Optional.of(ways));
    }

    private static BoardHeadline of(Assessed teams, Optional<Assessed> ways) {
        return of(Optional.of(teams), ways);
    }

    private static BoardHeadline of(Optional<Assessed> teams, Optional<Assessed> ways) {
        var situation = new Situation(
                teams.map(each -> each.result().questionnaires().get(0)),
                ways.map(each -> each.result().questionnaires().get(0)));
        return new BoardHeadline(situation, new Discretion(5, false), PageWording.onTerminal(Map.of(), Language.EN));
    }
}
