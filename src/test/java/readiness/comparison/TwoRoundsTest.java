package readiness.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static readiness.testkit.Assessed.times;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.assessment.Settings;
import readiness.certainty.Confidence;
import readiness.problem.Code;
import readiness.problem.Note;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.questionnaire.Truth;
import readiness.sampling.Sampling;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** What a round keeps of a result, and what two rounds have in common. */
class TwoRoundsTest {

    private static final Sampling SAMPLING = new Sampling(16, 1);

    /** Low pain is no reason to begin: under 20 a team cannot go first. */
    private static final Questionnaire TEAMS = Form.named("teams")
            .measures("pain", "facts", "days")
            .measures("drive", "wish", "keen")
            .levels(Levels.Rule.WEAKEST, Map.of("high", 40.0))
            .ranks(
                    List.of(new Gate(id("calm"), below("pain", 20), Gate.Effect.NOT_FIRST, text("Nothing hurts."))),
                    "pain",
                    "drive")
            .build();

    private static final Questionnaire WAYS = Form.named("ways")
            .dimension("money")
            .facet("m")
            .asks(number("rich", "m"))
            .decides(new Choosing()
                    .option("parallel-team", "money", 1)
                    .needs("money", 20)
                    .rule())
            .build();

    private static Sheet sheet(double days, double keen) {
        return Sheet.blank().says("days", days).says("keen", keen);
    }

    private static Assessed teams() {
        return Assessed.by(TEAMS)
                .sized(5)
                .named("red", "The Reds", times(5, sheet(90, 30)))
                .team("blue", times(5, sheet(10, 50)));
    }

    private static Assessed ways(double money) {
        return Assessed.by(WAYS).organisation(times(5, Sheet.blank().says("rich", money)));
    }

    private static QuestionnaireInRound of(Assessed assessed) {
        return assessed.round().questionnaires().get(0);
    }

    private static Round round(QuestionnaireInRound... questionnaires) {
        return new Round(Optional.empty(), Optional.empty(), List.of(questionnaires), List.of());
    }

    private static QuestionnaireInRound withoutSheets(QuestionnaireInRound each) {
        return new QuestionnaireInRound(
                each.questionnaire(),
                each.version(),
                each.digest(),
                each.about(),
                each.scales(),
                each.subjects(),
                each.leader(),
                each.confidence(),
                each.choice(),
                Optional.empty());
    }

    @Test
    void a_round_keeps_who_led_and_where_each_team_was() {
        var round = of(teams());
        var blue = round.subject(Optional.of(id("blue"))).orElseThrow();

        assertThat(round.leader()).contains(id("red"));
        assertThat(round.confidence()).contains(Confidence.CLEAR);
        assertThat(round.choice()).isEmpty();
        assertThat(round.asked()).contains(TEAMS);
        assertThat(round.subjects())
                .extracting(SubjectInRound::name)
                .containsExactly(Optional.of("The Reds"), Optional.of("blue"));
        // blue: 10 and 50 make 30; pain 10 reaches no level and is below 20, drive 50 reaches 40.
        assertThat(blue.composite()).contains(new Score(30));
        assertThat(blue.levels()).isEqualTo(Map.of(id("drive"), id("high")));
        assertThat(blue.level()).isEmpty();
        assertThat(blue.gates()).isEqualTo(Map.of(id("calm"), Truth.YES));
        assertThat(blue.scores())
                .isEqualTo(Map.of(
                        id("pain"), new Score(10),
                        id("facts"), new Score(10),
                        id("drive"), new Score(50),
                        id("wish"), new Score(50)));
        assertThat(round.subject(Optional.of(id("nobody")))).isEmpty();
    }

    @Test
    void a_round_keeps_what_was_chosen_and_how_surely() {
        var round = of(ways(90));

        assertThat(round.choice()).contains(id("parallel-team"));
        assertThat(round.confidence()).contains(Confidence.CLEAR);
        assertThat(round.leader()).isEmpty();
    }

    @Test
    void sheets_of_another_questionnaire_are_no_evidence_for_this_one() {
        var teams = teams();
        var sheets = of(ways(90)).evidence().orElseThrow().sheets();

        assertThat(Round.of(teams.result(), sheets)
                        .questionnaires()
                        .get(0)
                        .evidence()
                        .orElseThrow()
                        .sheets())
                .isEmpty();
        assertThat(of(teams).evidence().orElseThrow().sheets()).hasSize(10);
    }

    @Test
    void questionnaires_of_both_rounds_are_compared_and_found_by_their_id() {
        var comparison = compared(round(of(ways(90)), of(teams())), round(of(teams()), of(ways(5))));

        assertThat(comparison.questionnaires())
                .extracting(each -> each.present().questionnaire())
                .containsExactly(id("teams"), id("ways"));
        assertThat(comparison.of(id("ways")))
                .contains(comparison.questionnaires().get(1));
        assertThat(comparison.of(id("ways")).orElseThrow().earlier().choice()).contains(id("parallel-team"));
        assertThat(comparison.of(id("ways")).orElseThrow().present().choice()).contains(id("prepare-first"));
        assertThat(comparison.of(id("nothing"))).isEmpty();
        assertThat(compared(round(of(ways(90))), round(of(teams()))).questionnaires())
                .isEmpty();
    }

    @Test
    void a_team_is_called_what_it_is_called_now_and_one_that_is_gone_what_it_was_called() {
        var then = Assessed.by(TEAMS).named("red", "Old Reds", sheet(50, 50)).named("blue", "Blues", sheet(50, 50));
        var now = Assessed.by(TEAMS).named("red", "New Reds", sheet(50, 50));

        assertThat(compared(then.round(), now.round()).names())
                .isEqualTo(Map.of(id("red"), "New Reds", id("blue"), "Blues"));
        assertThat(compared(ways(90).round(), ways(90).round()).names()).isEmpty();
    }

    @Test
    void a_team_has_its_own_target_and_the_next_has_none() {
        var now = Assessed.by(TEAMS)
                .team("red", sheet(60, 50))
                .aimingAt("pain", 80)
                .team("blue", sheet(60, 50));
        var then = Assessed.by(TEAMS).team("red", sheet(40, 50)).team("blue", sheet(40, 50));
        var subjects = now.since(then).questionnaires().get(0).subjects();

        assertThat(subjects.get(0).dimensions().get(0).target()).isEmpty();
        // From 40 to 60 on the way to 80.
        assertThat(subjects.get(1).dimensions().get(0).target()).hasValue(80);
        assertThat(subjects.get(1).dimensions().get(0).progress()).hasValue(0.5);
    }

    @Test
    void what_decides_scores_has_changed_where_its_digest_is_another() {
        var heavier = Form.named("teams").dimension("pain", 2).facet("facts").asks(number("days", "facts"));
        var now = of(Assessed.by(heavier.build()).team("red", Sheet.blank().says("days", 50)));

        assertThat(compared(round(of(teams())), round(now))
                        .questionnaires()
                        .get(0)
                        .hasChanged())
                .isTrue();
        assertThat(compared(round(of(teams())), round(of(teams())))
                        .questionnaires()
                        .get(0)
                        .hasChanged())
                .isFalse();
    }

    /** Without sheets the results are compared as they are: what either does not score is left aside. */
    @Test
    void two_results_are_compared_by_the_scales_that_both_have() {
        var then = Form.named("teams")
                .dimension("pain")
                .facet("facts")
                .facet("old")
                .asks(number("days", "facts"));
        var earlier =
                withoutSheets(of(Assessed.by(then.asks(number("more", "old")).build())
                        .team("red", times(5, Sheet.blank().says("days", 40).says("more", 60)))));
        var comparison = compared(round(earlier), round(of(teams())));
        var scores = comparison.questionnaires().get(0).subjects().get(0).scores();

        // pain was (40 + 60) / 2 = 50; drive was not asked, and the old facet is not any more.
        assertThat(scores)
                .extracting(Change::id, Change::kind, change -> change.points().orElseThrow())
                .containsExactly(
                        tuple(id("pain"), Change.ScoreKind.DIMENSION, 40.0),
                        tuple(id("facts"), Change.ScoreKind.FACET, 50.0));
        assertThat(scores).allMatch(change -> change.drawn().isEmpty());
        assertThat(comparison.questionnaires().get(0).leftOut()).isEmpty();
        assertThat(comparison.questionnaires().get(0).asked()).contains(TEAMS);
    }

    @Test
    void a_questionnaire_is_known_as_it_was_where_the_present_round_is_but_a_result() {
        var now = withoutSheets(of(teams()));

        assertThat(compared(round(of(teams())), round(now))
                        .questionnaires()
                        .get(0)
                        .asked())
                .contains(TEAMS);
        assertThat(compared(round(now), round(now)).questionnaires().get(0).asked())
                .isEmpty();
    }

    @Test
    void a_round_has_sheets_where_each_questionnaire_has() {
        assertThat(round(of(teams()), of(ways(90))).hasSheets()).isTrue();
        assertThat(round(of(teams()), withoutSheets(of(ways(90)))).hasSheets()).isFalse();
    }

    @Test
    void what_a_round_could_not_read_is_counted() {
        var notes = List.of(
                new Note(Code.TABLE_LEFT_OUT, Optional.empty(), 2), new Note(Code.LINES_LEFT_OUT, Optional.empty(), 3));
        var unread = new Round(Optional.empty(), Optional.empty(), List.of(), notes).unread();

        assertThat(unread.files()).isEqualTo(2);
        assertThat(unread.lines()).isEqualTo(3);
    }

    /**
     * Every block of draws counts: with one voice each time, in some of 16 draws the score rose, and in some it fell.
     */
    @Test
    void all_draws_are_counted() {
        var then = Assessed.by(TEAMS).leastGroup(1).team("red", sheet(45, 50));
        var now = Assessed.by(TEAMS).leastGroup(1).team("red", sheet(55, 50));
        var pain = compared(then.round(), now.round())
                .questionnaires()
                .get(0)
                .subjects()
                .get(0)
                .scores()
                .get(0);

        assertThat(pain.probabilityUp().orElseThrow()).isStrictlyBetween(0.5, 1.0);
    }

    private static Comparison compared(Round earlier, Round present) {
        return Comparison.of(earlier, present, Settings.defaults(), SAMPLING);
    }
}
