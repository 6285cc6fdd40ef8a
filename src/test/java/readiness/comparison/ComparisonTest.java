package readiness.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** Two rounds side by side (method, section 10). */
final class ComparisonTest {

    private static final Questionnaire FORM = form().build();

    private static Form form() {
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .facet("views", 3)
                .asks(number("fact", "facts"))
                .asks(number("view", "views"))
                .asks(number("other-view", "views"))
                .advises("rest", 30, Form.atLeast("pain", 40))
                .advises("cheer", 30, Form.below("pain", 40))
                .advises("talk", 60, Form.below("pain", 90))
                .levels(Levels.Rule.WEAKEST, Map.of("high", 40.0))
                .ranks(List.of(), "pain");
    }

    private static Sheet sheet(double fact, double view) {
        return Sheet.blank().says("fact", fact).says("view", view).says("other-view", view);
    }

    /** A round in which everybody of the team was asked, so that nothing is left to chance. */
    private static Assessed everybody(Questionnaire questionnaire, Sheet... sheets) {
        return Assessed.by(questionnaire).sized(sheets.length).team("red", sheets);
    }

    private static SubjectComparison red(Comparison comparison) {
        return comparison.questionnaires().get(0).subjects().get(0);
    }

    private static Change change(Comparison comparison, String score) {
        return red(comparison).scores().stream()
                .filter(change -> change.id().equals(id(score)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sets_the_scores_of_both_rounds_beside_each_other() {
        // Facts 20 → 60, views 40 → 40: pain (20 + 3·40)/4 = 35, then (60 + 3·40)/4 = 45.
        var comparison = everybody(FORM, Assessed.times(3, sheet(60, 40)))
                .since(everybody(FORM, Assessed.times(3, sheet(20, 40))));

        assertThat(change(comparison, "pain").from()).contains(new Score(35));
        assertThat(change(comparison, "pain").to()).contains(new Score(45));
        assertThat(change(comparison, "pain").points()).hasValue(10);
        assertThat(change(comparison, "facts").points()).hasValue(40);
        assertThat(red(comparison).both(SubjectInRound::composite))
                .isEqualTo(new SubjectComparison.ThenAndNow<>(Optional.of(new Score(35)), Optional.of(new Score(45))));
        assertThat(red(comparison).both(SubjectInRound::level))
                .isEqualTo(new SubjectComparison.ThenAndNow<>(Optional.empty(), Optional.of(id("high"))));
    }

    @ParameterizedTest(name = "from {0} to {1} with everybody asked: {2}, {3}")
    @CsvSource({"40, 60, 1.0, UP", "60, 40, 0.0, DOWN", "40, 40, 0.5, NO_TELLING"})
    void where_everybody_was_asked_no_difference_is_chance(double then, double now, double up, Verdict verdict) {
        var change = change(everybody(FORM, sheet(now, now)).since(everybody(FORM, sheet(then, then))), "pain");

        assertThat(change.probabilityUp()).hasValue(up);
        assertThat(change.verdict()).contains(verdict);
    }

    @Test
    void of_one_voice_in_each_round_twenty_points_may_well_be_chance() {
        // Two standard colleagues, 19.6·√2 = 27.7 points apart: Φ(20/27.7) = 0.765.
        var facts = Form.aboutTeams().dimension("pain").facet("facts").asks(number("fact", "facts"));
        var then = Assessed.by(facts.build())
                .leastGroup(1)
                .team("red", Sheet.blank().says("fact", 40));
        var now = Assessed.by(facts.build())
                .leastGroup(1)
                .team("red", Sheet.blank().says("fact", 60));

        assertThat(change(now.since(then), "pain").probabilityUp().orElseThrow())
                .isCloseTo(0.765, within(0.03));
        assertThat(change(now.since(then), "facts").verdict()).contains(Verdict.NO_TELLING);
        assertThat(change(now.since(now), "pain").probabilityUp().orElseThrow()).isCloseTo(0.5, within(0.035));
    }

    @Test
    void a_question_whose_weight_changed_is_left_out_of_both_sides_and_named() {
        var heavier = weighing("view", 3).build();
        // Views by other-view alone: 40 → 40, though view rose from 40 to 100.
        var comparison = everybody(
                        heavier,
                        Assessed.times(
                                3,
                                Sheet.blank().says("fact", 20).says("view", 100).says("other-view", 40)))
                .since(everybody(FORM, Assessed.times(3, sheet(20, 40))));

        assertThat(change(comparison, "views").points()).hasValue(0);
        assertThat(change(comparison, "pain").probabilityUp()).hasValue(0.5);
        assertThat(leftOut(comparison)).containsExactly("view CHANGED");
    }

    @Test
    void new_questions_and_those_that_are_no_longer_asked_are_left_out() {
        var then = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("fact", "facts"))
                .asks(number("old", "facts"));
        var now = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("new", "facts"))
                .asks(number("fact", "facts"));
        var comparison = everybody(now.build(), Sheet.blank().says("fact", 50).says("new", 0))
                .since(everybody(then.build(), Sheet.blank().says("fact", 50).says("old", 90)));

        assertThat(change(comparison, "pain").from()).contains(new Score(50));
        assertThat(change(comparison, "pain").to()).contains(new Score(50));
        assertThat(leftOut(comparison)).containsExactly("new ADDED", "old REMOVED");
    }

    @Test
    void a_question_that_got_another_id_is_the_same_question() {
        var then = Form.aboutTeams().dimension("pain").facet("facts").asks(number("speed", "facts"));
        var now = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("pace", "facts").formerly("speed"));
        var comparison = everybody(now.build(), Sheet.blank().says("pace", 70))
                .since(everybody(then.build(), Sheet.blank().says("speed", 30)));

        assertThat(change(comparison, "pain").points()).hasValue(40);
        assertThat(leftOut(comparison)).isEmpty();
    }

    @Test
    void nobody_in_one_of_the_rounds_is_no_change() {
        var comparison = Assessed.by(FORM)
                .team("red", sheet(60, 40))
                .since(Assessed.by(FORM).team("red"));

        assertThat(change(comparison, "pain").points()).isEmpty();
        assertThat(change(comparison, "pain").verdict()).isEmpty();
        assertThat(change(comparison, "pain").progress()).isEmpty();
        assertThat(change(comparison, "pain").reachOfChance()).isEmpty();
    }

    @Test
    void a_question_that_was_hidden_stays_hidden_where_the_one_that_hid_it_is_left_out() {
        var then = branching(yesNo("asked", "facts"));
        var now = branching(yesNo("asked", "facts").reversed());
        var says = Sheet.blank().says("asked", "no").says("fact", 90).says("view", 10);
        var comparison = everybody(now, says).since(everybody(then, says));

        // The fact of 90 was never asked for: only the view counts.
        assertThat(change(comparison, "pain").to()).contains(new Score(10));
        assertThat(leftOut(comparison)).containsExactly("asked CHANGED");
    }

    @Test
    void facets_are_shown_where_both_rounds_may_show_them() {
        var two = Assessed.by(FORM).team("red", Assessed.times(2, sheet(20, 40)));
        var five = Assessed.by(FORM).team("red", Assessed.times(5, sheet(60, 40)));

        assertThat(change(five.since(two), "facts").from()).isEmpty();
        assertThat(change(five.since(two), "facts").points()).isEmpty();
        assertThat(change(five.since(two), "facts").probabilityUp()).isEmpty();
        assertThat(change(five.since(two), "pain").points()).hasValue(10);
        assertThat(red(five.since(two)).questions()).isEmpty();
        assertThat(red(five.since(five)).questions())
                .extracting(Change::id)
                .containsExactly(id("fact"), id("view"), id("other-view"));
    }

    @ParameterizedTest(name = "from {0} to {1}, target {2}: {3}")
    @CsvSource({"40, 60, 80, 0.5, false", "40, 90, 80, 1.25, true", "40, 30, 80, -0.25, false", "80, 85, 80, , true"})
    void progress_is_the_part_of_the_way_to_the_target(
            double then, double now, double target, Double progress, boolean reached) {
        var change = change(
                Assessed.by(FORM)
                        .aimingAt("pain", target)
                        .team("red", sheet(now, now))
                        .since(Assessed.by(FORM).team("red", sheet(then, then))),
                "pain");

        assertThat(change.progress())
                .isEqualTo(progress == null ? OptionalDouble.empty() : OptionalDouble.of(progress));
        assertThat(change.isReached()).isEqualTo(reached);
    }

    @Test
    void distinguishes_advice_that_is_given_again_from_advice_that_is_done_or_no_longer_needed() {
        var red = red(everybody(FORM, sheet(60, 60)).since(everybody(FORM, sheet(20, 20))));

        assertThat(red.adviceAgain()).containsExactly(id("talk"));
        assertThat(red.adviceNoLonger()).containsExactly(id("cheer"));
    }

    @Test
    void names_teams_that_only_one_round_knows_without_a_change() {
        var then = Assessed.by(FORM).team("red", sheet(20, 20)).team("blue", sheet(20, 20));
        var now = Assessed.by(FORM).team("green", sheet(20, 20)).team("red", sheet(20, 20));
        var subjects = now.since(then).questionnaires().get(0).subjects();

        assertThat(subjects)
                .extracting(subject -> subject.subject().map(Id::name).orElseThrow())
                .containsExactly("green", "red", "blue");
        assertThat(subjects.get(0).dimensions().get(0).from()).isEmpty();
        assertThat(subjects.get(2).dimensions().get(0).to()).isEmpty();
        assertThat(subjects).extracting(SubjectComparison::isInBoth).containsExactly(false, true, false);
    }

    private static List<String> leftOut(Comparison comparison) {
        return comparison.questionnaires().get(0).leftOut().stream()
                .map(left -> left.question().id() + " " + left.cause())
                .toList();
    }

    private static Form weighing(String question, double weight) {
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .facet("views", 3)
                .asks(number("fact", "facts"))
                .asks(number(question, "views").weighing(weight))
                .asks(number("other-view", "views"));
    }

    private static Questionnaire branching(Form.Asked first) {
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(first)
                .asks(number("fact", "facts").when(is("asked", "yes")))
                .asks(number("view", "facts"))
                .build();
    }
}
