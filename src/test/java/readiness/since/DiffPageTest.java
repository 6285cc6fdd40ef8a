package readiness.since;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.comparison.QuestionnaireDiff;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** Two versions of a questionnaire, and what the version alone does to the same answers. */
class DiffPageTest {

    private static final Questionnaire BEFORE = asking(number("days", "facts"), number("more", "facts"));

    /** Days weigh three times as much. */
    private static final Questionnaire HEAVIER = asking(number("days", "facts").weighing(3), number("more", "facts"));

    private static Questionnaire asking(Form.Asked... questions) {
        var form = Form.aboutTeams().dimension("pain").facet("facts");
        for (Form.Asked question : questions) {
            form.asks(question);
        }
        return form.ranks(List.of(), "pain").build();
    }

    private static DiffPage page(Questionnaire before, Questionnaire now) {
        return DiffPage.of(QuestionnaireDiff.of(before, now), Optional.empty(), Language.EN);
    }

    private static DiffPage.ScoreTable effect(Questionnaire before, Questionnaire now, Sheet... sheets) {
        var answers = Assessed.by(before).sized(sheets.length).named("red", "The Reds", sheets);
        return DiffPage.of(QuestionnaireDiff.of(before, now), Optional.of(answers.rescored(before, now)), Language.EN)
                .effect()
                .orElseThrow();
    }

    @Test
    void differences_of_scores_come_before_additions_and_words() {
        var now = asking(
                number("days", "facts").weighing(3), number("much", "facts").formerly("more"), number("new", "facts"));

        assertThat(page(BEFORE, now).groups())
                .extracting(DiffPage.DifferenceGroup::title)
                .containsExactly("Changes scores", "Asks or accepts more", "Changes names and words only");
        assertThat(page(BEFORE, now).heading()).isEqualTo("form: version 1.0.0 → 1.0.0");
        assertThat(page(BEFORE, now).effect()).isEmpty();
    }

    @Test
    void a_version_says_what_it_does_or_does_not() {
        assertThat(page(BEFORE, BEFORE).verdict()).isEqualTo("Both versions ask and score the same.");
        assertThat(page(BEFORE, BEFORE).groups()).isEmpty();
        assertThat(page(BEFORE, Form.versioned(HEAVIER, "2.0.0")).verdict()).isEqualTo("The version says so.");
        assertThat(page(BEFORE, Form.versioned(HEAVIER, "1.1.0")).verdict())
                .isEqualTo("The version does not say so: it is 1.1.0, and these changes need 2.0.0.");
        assertThat(page(BEFORE, HEAVIER).verdict())
                .startsWith("The version does not say so: it is still 1.0.0, and these changes need 2.0.0.");
    }

    /** (80 + 40) / 2 = 60 before, (3 · 80 + 40) / 4 = 70 now. */
    @Test
    void the_same_answers_are_scored_by_both_versions() {
        var effect = effect(BEFORE, HEAVIER, Sheet.blank().says("days", 80).says("more", 40));

        assertThat(effect.title()).isEqualTo("The same sheet by both versions");
        assertThat(effect.table().rows()).containsExactly(List.of("The Reds", "pain", "60.0", "70.0", "+10.0", "–"));
        assertThat(effect.sentences())
                .containsExactly(
                        "The version alone changes 1 of 1 score, by up to 10.0 points: the answers are the same.",
                        "Start with, by the old version: The Reds; by the new one: The Reds.");
    }

    @Test
    void where_the_score_is_the_same_no_change_is_said() {
        var effect = effect(BEFORE, HEAVIER, Sheet.blank().says("days", 40).says("more", 40));

        assertThat(effect.table().rows()).containsExactly(List.of("The Reds", "pain", "40.0", "40.0", "0.0", "–"));
        assertThat(effect.sentences()).startsWith("The version alone changes no score of a theme.");
    }

    /** The only option that was chosen is not offered any more: no score is left, and that is no change of 0.0. */
    @Test
    void a_score_that_only_one_version_gives_is_not_said_to_be_the_same() {
        var before = asking(choice("way", "facts", 0, 50, 100));
        var now = asking(choice("way", "facts", 0, 100));
        var lost = effect(before, now, Sheet.blank().says("way", "s50"));

        assertThat(lost.table().rows()).containsExactly(List.of("The Reds", "pain", "50.0", "–", "–", "0.0 to 100.0"));
        assertThat(lost.sentences())
                .containsExactly(
                        "1 score exists by one of the versions alone.",
                        "Start with, by the old version: The Reds; by the new one: nobody can be named.");
    }

    /** Nobody has answered the new question, half of the facet: from 0.5 · 60 = 30 to 30 + 50 = 80. */
    @Test
    void what_is_not_answered_yet_leaves_a_range() {
        var now = asking(number("days", "facts"), number("new", "facts"));
        var effect = effect(
                asking(number("days", "facts")),
                now,
                Sheet.blank().says("days", 60),
                Sheet.blank().says("days", 60));

        assertThat(effect.table().rows())
                .containsExactly(List.of("The Reds", "pain", "60.0", "60.0", "0.0", "30.0 to 80.0"));
    }
}
