package readiness.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.survey.Conversation.Stage;
import readiness.testkit.Dialogue;
import readiness.wording.Language;

/** Answers to another major version, shown and confirmed one by one. */
class ConfirmationTest {

    private Dialogue dialogue = Dialogue.confirming("1.4.0", given());

    @Test
    void each_earlier_answer_is_shown_and_enter_confirms_it() {
        dialogue.isAsked("Question 1 of 5: Releases", "Do you release?");
        assertThat(dialogue.notes())
                .containsExactly(
                        "Answered to version 1.4.0: No",
                        "Press Enter if this is still your answer, or give another one.");

        dialogue.says("");

        dialogue.hears("Answer: No");
        dialogue.isAsked("Question 2 of 5: Releases", "How many days?");
        assertThat(dialogue.toConfirm()).containsExactly("days", "pains", "sponsor");
    }

    @Test
    void another_answer_confirms_the_question_too() {
        dialogue.says("", "12");

        assertThat(dialogue.response("days").answer()).isEqualTo(new Answer.Quantity(12));
        assertThat(dialogue.toConfirm()).containsExactly("pains", "sponsor");
    }

    @Test
    void unanswered_questions_are_asked_between_them() {
        dialogue.says("", "", "");

        dialogue.isAsked("Question 4 of 5: People", "In your own words?");
    }

    @Test
    void a_skipped_or_commented_answer_is_not_confirmed() {
        dialogue.says("s", "c a word on it");

        assertThat(dialogue.toConfirm()).containsExactly("releases", "days", "pains", "sponsor");
        assertThat(dialogue.response("days").comment()).contains("a word on it");
    }

    @Test
    void finishing_waits_for_the_last_confirmation() {
        dialogue.says("", "", "", "my words", "", "b", "b", "b", "b", "b", "r", "f");
        assertThat(dialogue.stage()).isEqualTo(Stage.FINISHED);

        dialogue = Dialogue.confirming("1.4.0", given());
        dialogue.says("r", "f");

        assertThat(dialogue.stage()).isEqualTo(Stage.UNDERWAY);
        dialogue.hears(
                "The answer to question 1 was given to version 1.4.0. Confirm it or change it before you finish.");
        dialogue.isAt("releases");
        dialogue.says("", "f", "", "f", "", "f", "", "f");
        assertThat(dialogue.stage()).isEqualTo(Stage.FINISHED);
    }

    @Test
    void the_review_lists_what_is_to_be_confirmed_among_the_open_questions() {
        dialogue.says("", "r");

        assertThat(dialogue.reviewed())
                .startsWith(
                        "Your answers",
                        "Still open:",
                        "2. How many days? 7 days (to be confirmed)",
                        "3. What hurts? None of these (to be confirmed)",
                        "4. In your own words? Not answered",
                        "5. Is there a sponsor? Don’t know (to be confirmed) (comment: ask Tom)")
                .endsWith(
                        "1. Do you release? No",
                        "1 question of 5 is not answered.",
                        "3 answers were given to version 1.4.0 and are to be confirmed.");
    }

    @Test
    void an_earlier_answer_that_comes_into_sight_is_to_be_confirmed_as_well() {
        var more = new LinkedHashMap<>(given());
        more.put(new Id("frequency"), new Response(Answer.Chosen.of(new Id("monthly")), Optional.empty()));
        dialogue = Dialogue.confirming("1.4.0", more);

        dialogue.says("y");

        dialogue.isAsked("Question 2 of 6: Releases", "How often?");
        assertThat(dialogue.toConfirm()).containsExactly("frequency", "days", "pains", "sponsor");
    }

    @Test
    void the_welcome_says_what_comes() {
        var survey = Survey.resume(Dialogue.QUESTIONNAIRE, given(), Map.of()).confirming("1.4.0");

        assertThat(new Opening(survey, Language.EN)
                        .again("blue.yaml", new Opening.Earlier(Optional.of("1.4.0"), true, List.of())))
                .contains(
                        "The questionnaire has changed: these answers were given to version 1.4.0, this is version 1.0.0.")
                .contains(
                        "Your 4 earlier answers are shown once more: press Enter to keep an answer, or give another one. "
                                + "Until you have confirmed every answer, the file keeps version 1.4.0 and is not counted; "
                                + "if you stop before, the confirmation starts over.");
    }

    /** Returns answers to four of the five questions that somebody is asked who does not release. */
    private static Map<Id, Response> given() {
        var given = new LinkedHashMap<Id, Response>();
        given.put(new Id("releases"), new Response(Answer.Chosen.of(Id.NO), Optional.empty()));
        given.put(new Id("days"), new Response(new Answer.Quantity(7), Optional.empty()));
        given.put(new Id("pains"), new Response(new Answer.Chosen(List.of()), Optional.empty()));
        given.put(new Id("sponsor"), new Response(new Answer.DontKnow(), Optional.of("ask Tom")));
        return given;
    }
}
