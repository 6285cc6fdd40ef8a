package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readiness.page.PageWording;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** How sure a recommendation is: the word and the number, wherever there is one. */
class SurenessTest {

    @Test
    void where_nobody_answered_it_says_that_more_answers_are_needed() {
        assertThat(sentence(assessed().team("red")))
                .isEqualTo("Until more is answered, nothing can be said about any team.");
        assertThat(onBoard(assessed().team("red"))).isEqualTo("Team: none can be recommended.");
    }

    @Test
    void without_a_candidate_what_holds_the_teams_back_comes_first() {
        assertThat(sentence(assessed().sized(5).team("red", painful(20, 20, 20, 20, 20))))
                .isEqualTo("First change what holds each team back, before any of them starts.");
    }

    @Test
    void one_that_is_first_in_all_simulations_for_want_of_another_is_alone() {
        var alone = assessed().sized(5).team("red", painful(90, 90, 90, 90, 90));

        assertThat(sentence(alone))
                .isEqualTo("There is no other candidate to compare it with; this does not say how ready it is.");
        assertThat(onBoard(alone)).isEqualTo(sentence(alone));
    }

    /** Held back below 30 at 26 on average, blue is first whenever it is not: it scores higher on drive. */
    @Test
    void the_only_candidate_beside_one_that_is_held_back_has_a_word_and_a_number() {
        var assessed = assessed()
                .team("blue", painful(10, 16, 26, 36, 42))
                .team(
                        "red",
                        Assessed.times(5, Sheet.blank().says("ask-facts", 40).says("ask-will", 10)));

        assertThat(sentence(assessed))
                .matches("Confidence: moderate\\. red comes first in [67]\\d of 100 simulations, and with 100 of 100"
                        + " other weights close to those used\\.");
        assertThat(onBoard(assessed)).startsWith("Team: moderate – first in ");
    }

    @Test
    void one_alone_that_could_be_held_back_itself_has_a_word_and_a_number() {
        assertThat(sentence(assessed().team("blue", painful(18, 26, 34, 42, 50))))
                .matches(
                        "Confidence: moderate\\. There is no other candidate to compare it with, and in [234]\\d of 100"
                                + " simulations a warning sign holds it back\\.");
    }

    /** Nobody is first in the simulations in which blue is held back: it is ahead of none. */
    @Test
    void one_alone_that_is_hardly_ever_held_back_is_not_surely_the_best_of_several() {
        var alone = assessed().team("blue", painful(26, 34, 42, 50, 58));

        assertThat(sentence(alone))
                .matches("There is no other candidate to compare it with; in \\d of 100 simulations a warning sign"
                        + " holds it back\\.");
        assertThat(onBoard(alone)).isEqualTo(sentence(alone));
    }

    /** Red is better than each of the others, but one of so many is often helped by chance. */
    @Test
    void one_that_comes_first_more_often_than_any_other_is_one_of_many() {
        var many = assessed().team("red", painful(90, 94));
        for (int other = 0; other < 30; other++) {
            many = many.team("team-" + (char) ('a' + other % 26) + other / 26, painful(70 + other % 3, 74 + other % 3));
        }

        assertThat(sentence(many))
                .matches("Of 100 simulations, \\d\\d put red first\\. In \\d\\d of them another team"
                        + " comes first\\.");
        var result = many.result();
        assertThat(PilotSection.sentence(
                        result.questionnaires().get(0).pilot().orElseThrow(),
                        PageWording.onTerminal(result, Language.EN)))
                .isEqualTo("Which team should go first is too close to call: red or one of the others.");
    }

    private static Sheet[] painful(int... pain) {
        return IntStream.of(pain)
                .mapToObj(each -> Sheet.blank().says("ask-facts", each).says("ask-will", 90))
                .toArray(Sheet[]::new);
    }

    private static Assessed assessed() {
        return Assessed.by(form());
    }

    private static String sentence(Assessed assessed) {
        var result = assessed.result();
        return Sureness.of(
                result.questionnaires().get(0).pilot().orElseThrow(), PageWording.onTerminal(result, Language.EN));
    }

    private static String onBoard(Assessed assessed) {
        var result = assessed.result();
        return Sureness.onBoard(
                result.questionnaires().get(0).pilot().orElseThrow(), PageWording.onTerminal(result, Language.EN));
    }

    private static Questionnaire form() {
        var numb = new Gate(id("numb"), below("pain", 30), Gate.Effect.NOT_FIRST, text("Numb."));
        return Form.aboutTeams()
                .measures("pain", "facts", "ask-facts")
                .measures("drive", "will", "ask-will")
                .ranks(List.of(numb), "pain", "drive")
                .build();
    }
}
