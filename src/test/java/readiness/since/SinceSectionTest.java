package readiness.since;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.report.ReportPage;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** What is said of two rounds; in the teams below everybody answered. */
final class SinceSectionTest {

    private static final Questionnaire FORM = form().build();

    private static Form form() {
        var gate =
                new Gate(Form.id("calm"), Form.below("pain", 30), Gate.Effect.NOT_FIRST, text("Nothing hurts here."));
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("fact", "facts"))
                .advises("rest", 30, Form.atLeast("pain", 50))
                .advises("cheer", 30, Form.below("pain", 50))
                .advises("talk", 60, Form.below("pain", 90))
                .levels(Levels.Rule.WEAKEST, Map.of("sore", 50.0))
                .ranks(List.of(gate), "pain");
    }

    private static Sheet[] five(double fact) {
        return Assessed.times(5, Sheet.blank().says("fact", fact));
    }

    private static Assessed round(double red, double blue) {
        return Assessed.by(FORM).sized(5).team("red", five(red)).team("blue", five(blue));
    }

    private static SinceSection since(Assessed now, Assessed then) {
        return SinceSection.of(now.since(then), Language.EN);
    }

    private static SinceSection.QuestionnaireChanges part(Assessed now, Assessed then) {
        return since(now, then).parts().get(0);
    }

    private static Problem unread(Code code, String... words) {
        return Problem.at(Location.startOf("a.yaml"), code, words);
    }

    @Test
    void answers_that_could_not_be_read_are_said_with_their_number_and_the_round_that_lacks_them() {
        var broken = round(80, 80).noticing(unread(Code.FILE_LEFT_OUT), unread(Code.LINES_LEFT_OUT, "3"));

        assertThat(since(broken, round(40, 80)).notes())
                .containsExactly("This round: one answer file and 3 lines of others could not be read. Whoever answered"
                        + " there is missing, and a change may come from that alone.");
        assertThat(since(round(40, 80), broken).notes())
                .containsExactly("Earlier round: one answer file and 3 lines of others could not be read. Whoever"
                        + " answered there is missing, and a change may come from that alone.");
        assertThat(since(broken, broken).notes()).hasSize(2);
        assertThat(since(round(40, 80), round(80, 80)).notes()).isEmpty();
    }

    @Test
    void the_headline_is_not_said_without_what_could_not_be_read() {
        var broken = round(40, 80).noticing(unread(Code.FILE_LEFT_OUT));
        var whole = round(80, 40);

        assertThat(since(broken, whole).headline())
                .isEqualTo("Since 31 March 2026: then start with red, now with blue. Some answers of this round could"
                        + " not be read.");
        assertThat(since(whole, broken).headline()).endsWith(" Some answers of the earlier round could not be read.");
        assertThat(since(broken, broken).headline()).endsWith(" Some answers of both rounds could not be read.");
        assertThat(SinceSection.of(broken.since(whole), Language.FR).headline())
                .endsWith(" Une partie des réponses de l’évaluation actuelle n’a pas pu être lue.");
    }

    @Test
    void folders_that_show_no_score_in_both_rounds_are_not_taken_for_files_of_results() {
        var silent = Assessed.by(FORM).sized(5).team("red");

        assertThat(since(silent, silent).headline())
                .isEqualTo("Since 31 March 2026 no score of a theme has risen or fallen by more than chance.");
    }

    @Test
    void another_leader_is_the_most_important_change() {
        assertThat(since(round(40, 80), round(80, 40)).headline())
                .isEqualTo("Since 31 March 2026: then start with red, now with blue.");
    }

    @Test
    void with_the_same_leader_it_is_the_largest_change_that_is_more_than_chance() {
        assertThat(since(round(80, 60), round(80, 40)).headline())
                .isEqualTo("Since 31 March 2026: blue: pain up from 40.0 to 60.0 – more than chance.");
        assertThat(since(round(80, 40), round(80, 40)).headline())
                .isEqualTo("Since 31 March 2026 no score of a theme has risen or fallen by more than chance.");
    }

    @Test
    void another_approach_comes_before_scores() {
        var rule = new Choosing()
                .option("bold", "pain", 1)
                .needs("pain", 50)
                .option("careful", "pain", -1)
                .rule();
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("fact", "facts"))
                .decides(rule)
                .build();

        assertThat(since(
                                Assessed.by(form).organisation(five(20)),
                                Assessed.by(form).organisation(five(90)))
                        .headline())
                .isEqualTo("Since 31 March 2026: the recommended approach was “bold”, now it is “careful”.");
    }

    /** The question behind the sign is answered by nobody in one of the rounds. */
    @Test
    void a_warning_sign_of_which_nothing_is_known_is_not_said_to_be_gone() {
        var gate =
                new Gate(Form.id("calm"), Form.below("pain", 30), Gate.Effect.NOT_FIRST, text("Nothing hurts here."));
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("fact", "facts"))
                .dimension("view")
                .facet("looks")
                .asks(number("look", "looks"))
                .ranks(List.of(gate), "view")
                .build();
        var calm = Assessed.times(5, Sheet.blank().says("fact", 20).says("look", 50));
        var silent = Assessed.times(5, Sheet.blank().doesNotKnow("fact").says("look", 50));
        var then = Assessed.by(form).sized(5).team("red", calm);
        var now = Assessed.by(form).sized(5).team("red", silent);

        assertThat(part(now, then).outcome())
                .contains("red: too little was answered to say whether the warning sign “Nothing hurts here” is gone.");
        assertThat(part(then, now).outcome()).contains("red: a new warning sign. Nothing hurts here.");
        assertThat(part(now, now).outcome()).noneMatch(sentence -> sentence.contains("sign"));
    }

    @Test
    void says_which_levels_and_warning_signs_changed() {
        assertThat(part(round(80, 60), round(80, 20)).outcome())
                .containsExactly(
                        "Start with red, as before.",
                        "blue: level none, now “sore”.",
                        "blue: the warning sign “Nothing hurts here” is gone.");
        assertThat(part(round(80, 20), round(80, 60)).outcome())
                .contains("blue: a new warning sign. Nothing hurts here.");
    }

    @Test
    void of_several_warning_signs_and_levels_the_one_that_changed_is_named() {
        var calm = new Gate(Form.id("calm"), Form.below("pain", 30), Gate.Effect.NOT_FIRST, text("Nothing hurts."));
        var wild = new Gate(Form.id("wild"), Form.atLeast("pain", 70), Gate.Effect.NOT_FIRST, text("All hurts."));
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("fact", "facts"))
                .levels(Levels.Rule.WEAKEST, new TreeMap<>(Map.of("bruised", 10.0, "sore", 50.0)))
                .ranks(List.of(calm, wild), "pain")
                .build();

        assertThat(part(
                                Assessed.by(form).sized(5).team("red", five(80)),
                                Assessed.by(form).sized(5).team("red", five(20)))
                        .outcome())
                .contains(
                        "red: level “bruised”, now “sore”.",
                        "red: the warning sign “Nothing hurts” is gone.",
                        "red: a new warning sign. All hurts.");
    }

    /** The first version of the questionnaire had no warning signs. */
    @Test
    void of_a_warning_sign_that_only_one_version_has_nothing_is_said() {
        var then = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("fact", "facts"))
                .ranks(List.of(), "pain")
                .build();

        assertThat(part(
                                Assessed.by(FORM).sized(5).team("red", five(20)),
                                Assessed.by(then).sized(5).team("red", five(20)))
                        .outcome())
                .noneMatch(sentence -> sentence.contains("sign"));
    }

    @Test
    void who_leads_is_said_where_one_round_only_has_a_leader() {
        var silent = Assessed.by(FORM).sized(5).team("red");

        assertThat(part(round(80, 40), silent).outcome())
                .containsExactly("Then nobody could be named, now start with red (new in this round).");
        assertThat(part(silent, round(80, 40)).outcome())
                .containsExactly("Then start with red, now nobody can be named.");
        assertThat(part(silent, silent).outcome()).isEmpty();
    }

    @Test
    void says_which_advice_of_last_time_is_done_and_which_is_given_again() {
        var then = Assessed.by(FORM).sized(5).team("red", five(40));
        var now = Assessed.by(FORM).sized(5).team("red", five(60));

        assertThat(part(now, then).advice())
                .containsExactly("red, no longer advised: “cheer”.", "red, advised again: “talk”.");
    }

    @Test
    void a_team_of_the_same_name_under_another_id_is_pointed_out() {
        var then = Assessed.by(FORM).team("red", five(40)).named("old-blue", "Blue", five(40));
        var now = Assessed.by(FORM).team("red", five(40)).named("blue", "Blue", five(40));

        assertThat(part(now, then).remarks())
                .contains("New in this round: Blue.", "No answers in this round: Blue.")
                .contains(
                        "Blue has another id now (old-blue, now blue): under one id the two rounds would be compared.");
    }

    @Test
    void names_who_is_new_and_who_is_gone() {
        var then = Assessed.by(FORM).team("red", five(40)).team("blue", five(40));
        var now = Assessed.by(FORM).team("green", five(40)).team("red", five(40));

        assertThat(part(now, then).remarks())
                .containsExactly(
                        "Answers then and now: red 5\u00a0→\u00a05.",
                        "New in this round: green.",
                        "No answers in this round: blue.");
    }

    @Test
    void shows_targets_only_where_there_are_any() {
        var aiming = Assessed.by(FORM).aimingAt("pain", 60).sized(5).team("red", five(50));

        assertThat(part(aiming, Assessed.by(FORM).sized(5).team("red", five(40)))
                        .table()
                        .rows())
                .containsExactly(List.of("red", "pain", "up", "40.0", "50.0", "+10.0", "100", "60.0", "50%"));
        assertThat(part(round(50, 50), round(40, 40)).table().columns()).hasSize(7);
    }

    /** From 40 to 30 with 60 to reach, and from 50 to 45 with 30 to reach. */
    @Test
    void a_target_that_moved_away_or_lies_below_the_start_is_not_a_share_of_a_way() {
        assertThat(progress(60, 40, 30)).isEqualTo("further away");
        assertThat(progress(30, 50, 45)).isEqualTo("target below the start");
        assertThat(progress(60, 40, 60)).isEqualTo("reached");
    }

    private static String progress(double target, double then, double now) {
        var aiming = Assessed.by(FORM).aimingAt("pain", target).sized(5).team("red", five(now));
        var row = part(aiming, Assessed.by(FORM).sized(5).team("red", five(then)))
                .table()
                .rows()
                .get(0);
        return row.get(row.size() - 1);
    }

    /** Nobody can rise above 100 or fall below 0. */
    @Test
    void of_a_score_that_stays_at_the_top_nothing_is_said() {
        var part =
                part(Assessed.by(FORM).team("red", five(100)), Assessed.by(FORM).team("red", five(100)));

        assertThat(part.table().rows()).containsExactly(List.of("red", "pain", "–", "100.0", "100.0", "0.0", "–"));
        assertThat(part.pictures().get(0).caption().finding())
                .isEqualTo("By theme, no score rose and none fell by more than chance.");
    }

    @Test
    void that_not_the_same_people_answered_is_said_with_the_change() {
        var then = Assessed.by(FORM).sized(5).team("red", five(80));
        var now = Assessed.by(FORM)
                .sized(6)
                .team("red", Assessed.times(6, Sheet.blank().says("fact", 40)));

        assertThat(since(now, then).headline())
                .isEqualTo("Since 31 March 2026: red: pain down from 80.0 to 40.0 – more than chance, though not the"
                        + " same people answered (5 then, 6 now).");
        assertThat(part(now, then).remarks())
                .containsExactly(
                        "Answers then and now: red 5\u00a0→\u00a06. Where the number differs, a change may come"
                                + " from who answered.");
    }

    @Test
    void a_leader_that_was_not_there_last_time_is_said_to_be_new() {
        var then = Assessed.by(FORM).sized(5).team("red", five(60)).team("blue", five(40));
        var now = Assessed.by(FORM).sized(5).team("red", five(60)).team("green", five(80));

        assertThat(since(now, then).headline())
                .isEqualTo("Since 31 March 2026: then start with red, now with green (new in this round).");
    }

    @Test
    void what_stays_as_it_was_is_not_among_what_changed_most() {
        assertThat(part(round(80, 40), round(80, 40)).details()).isEmpty();
        assertThat(part(round(80, 60), round(80, 40)).details())
                .allSatisfy(table -> assertThat(table.rows()).hasSize(1));
    }

    @Test
    void shows_the_topics_and_questions_that_changed_most() {
        var details = part(round(80, 60), round(80, 40)).details();

        assertThat(details).hasSize(2);
        assertThat(details.get(0).rows().get(0)).startsWith("blue", "facts", "up", "40.0", "60.0", "+20.0");
        assertThat(details.get(1).rows().get(0)).containsExactly("blue", "fact", "40.0", "60.0", "+20.0");
    }

    @Test
    void the_largest_changes_of_topics_and_questions_come_first() {
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("fact", "facts"))
                .facet("looks")
                .asks(number("look", "looks"))
                .build();
        var then = Assessed.times(5, Sheet.blank().says("fact", 40).says("look", 40));
        var now = Assessed.times(5, Sheet.blank().says("fact", 50).says("look", 0));

        assertThat(part(
                                Assessed.by(form).sized(5).team("red", now),
                                Assessed.by(form).sized(5).team("red", then))
                        .details())
                .extracting(
                        table -> table.rows().stream().map(row -> row.get(1)).toList())
                .containsExactly(List.of("looks", "facts"), List.of("look", "fact"));
    }

    /** Green is new, blue is gone, and nobody ever answers what a view looks like. */
    @Test
    void a_theme_has_a_row_where_either_round_shows_it() {
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("fact", "facts"))
                .dimension("view")
                .facet("looks")
                .asks(number("look", "looks"))
                .build();
        var then = Assessed.by(form).team("red", five(40)).team("blue", five(40));
        var now = Assessed.by(form).team("green", five(40)).team("red", five(40));

        assertThat(part(now, then).table().rows())
                .extracting(row -> row.get(0) + ": " + row.get(1) + " " + row.get(3) + ", " + row.get(4))
                .containsExactlyInAnyOrder("green: pain –, 40.0", "red: pain 40.0, 40.0", "blue: pain 40.0, –");
    }

    @Test
    void a_round_goes_by_its_title_and_its_date() {
        assertThat(since(round(40, 40), round(40, 40)).rounds())
                .isEqualTo("Spring, 31 March 2026 → Spring, 31 March 2026");
    }

    @Test
    void a_plan_says_again_of_what_was_advised_last_time() {
        var then = Assessed.by(FORM).sized(5).team("red", five(40));
        var now = Assessed.by(FORM).sized(5).team("red", five(60));
        var page = ReportPage.of(now.result(), Optional.of(now.since(then)), Language.EN);

        assertThat(page.plan().headline())
                .extracting(item -> item.title() + " " + item.again())
                .containsExactly("rest false", "talk true");
        assertThat(page.since()).hasSize(1);
        assertThat(page.board().asides())
                .filteredOn(fact -> fact.label().equals("Since last time"))
                .hasSize(1);
    }
}
