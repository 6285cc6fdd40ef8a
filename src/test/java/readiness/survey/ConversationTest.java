package readiness.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.survey.Conversation.Stage;
import readiness.testkit.Dialogue;
import readiness.wording.Language;

/** Interviews, as they go: what the person says, and where the survey is then. */
class ConversationTest {

    private Dialogue dialogue = Dialogue.inEnglish();

    @Test
    void an_interview_from_beginning_to_end() {
        dialogue.isAsked("Question 1 of 5: Releases", "Do you release?");
        dialogue.says("y");
        dialogue.hears("Answer: Yes");
        dialogue.isAsked("Question 2 of 6: Releases", "How often?");
        dialogue.says("2");
        dialogue.hears("Answer: Each month");
        dialogue.isAsked("Question 3 of 6: Releases", "How many days?");
        dialogue.says("2.5");
        dialogue.hears("Answer: 2.5 days");
        dialogue.isAsked("Question 4 of 6: People", "What hurts?");
        dialogue.says("1 3");
        dialogue.hears("Answer: Late nights; Meetings");
        dialogue.isAsked("Question 5 of 6: People", "In your own words?");
        dialogue.says("b, said the engineer");
        dialogue.isAsked("Question 6 of 6: People", "Is there a sponsor?");
        dialogue.says("no");
        dialogue.isAtReview("Every question is answered.");
        dialogue.says("f");
        assertThat(dialogue.stage()).isEqualTo(Stage.FINISHED);
        assertThat(dialogue.response("own-words").answer()).isEqualTo(new Answer.Written("b, said the engineer"));
    }

    @Test
    void an_earlier_answer_hides_later_questions_and_keeps_what_was_answered() {
        dialogue.says("y", "2", "b", "b", "n");

        assertThat(dialogue.visible()).doesNotContain("frequency");
        assertThat(dialogue.response("frequency").answer()).isEqualTo(Answer.Chosen.of(new Id("monthly")));

        dialogue.says("b", "y");

        assertThat(dialogue.visible()).contains("frequency");
        dialogue.isAsked("Question 3 of 6: Releases", "How many days?");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_question_mark_lists_the_keys_in_every_language(Language language) {
        var fresh = language == Language.FR ? Dialogue.inFrench() : Dialogue.inEnglish();

        fresh.says("?");

        assertThat(fresh.remarks())
                .contains(
                        language == Language.FR
                                ? "s : passer cette question pour le moment"
                                : "s: skip this question for now",
                        language == Language.FR ? "? : afficher cette liste" : "?: show this list");
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            9       | frequency | “9” is not one of the options; type a number from 1 to 3.
            often   | frequency | “often” is not one of the options; type a number from 1 to 3.
            1 9     | pains     | “9” is not one of the options; type numbers from 1 to 3, for example 1 3, or 0 for none.
            abc     | days      | “abc” is not a number; write for example 12 or 3.5.
            1,000   | days      | “1,000” can mean two numbers; write 1.000, or the whole number without a comma.
            4000    | days      | 4000 is out of range; it must be between 0 and 3,650.
            -1      | days      | -1 is out of range; it must be between 0 and 3,650.
            x       | days      | This question applies to everyone. Type d if you don’t know.
            h       | days      | There is no help for this question.
            maybe   | releases  | “maybe” is not one of the options; type a number from 1 to 2.
            """)
    void what_cannot_be_an_answer_gets_a_line_and_changes_nothing(String line, String question, String sentence) {
        dialogue.says("y");
        dialogue.goesTo(question);
        var before = dialogue.responses();

        dialogue.says(line);

        dialogue.hears(sentence.replace("3,650", "3650"));
        dialogue.isAt(question);
        assertThat(dialogue.responses()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void an_empty_line_is_never_an_answer(String line) {
        dialogue.says(line);

        dialogue.hears("No answer yet. Answer, or type s to skip.");
        assertThat(dialogue.responses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"oui,“oui” was read as Yes.,yes", "non,“non” was read as No.,no", "o,“o” was read as Yes.,yes"})
    void yes_and_no_of_the_other_language_are_taken_and_said_to_be(String line, String sentence, String answer) {
        dialogue.says(line);

        dialogue.hears(sentence);
        assertThat(dialogue.response("releases").answer()).isEqualTo(Answer.Chosen.of(new Id(answer)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,5   | 2.5
            2.5   | 2.5
            1 000 | 1000
            12 jours | 12
            """)
    void numbers_are_read_as_the_french_write_them(String line, double value) {
        dialogue = Dialogue.inFrench();
        dialogue.goesTo("days");

        dialogue.says(line);

        assertThat(dialogue.response("days").answer()).isEqualTo(new Answer.Quantity(value));
    }

    @Test
    void options_are_known_by_number_by_words_and_by_id() {
        dialogue.says("y", "each year", "b", "MONTHLY", "b", "each w");

        assertThat(dialogue.response("frequency").answer()).isEqualTo(Answer.Chosen.of(new Id("weekly")));
    }

    @Test
    void none_of_several_is_an_answer_of_its_own() {
        dialogue.goesTo("pains");
        dialogue.says("0");

        dialogue.hears("Answer: None of these");
        assertThat(dialogue.response("pains").answer()).isEqualTo(new Answer.Chosen(List.of()));
    }

    @Test
    void a_comment_waits_for_its_answer_and_outlives_a_change_of_it() {
        dialogue.says("c since January");
        dialogue.hears("Comment saved: since January");
        dialogue.says("y", "b", "n");

        assertThat(dialogue.response("releases").comment()).contains("since January");
    }

    @Test
    void a_comment_may_have_many_lines() {
        dialogue.says("y", "b", "c", "one\ntwo\n3\nfour");

        dialogue.isAt("releases");
        assertThat(dialogue.response("releases").comment()).contains("one\ntwo\n3\nfour");
    }

    @Test
    void what_does_not_apply_is_not_applicable_for_a_reason() {
        dialogue.says("y", "x");
        assertThat(dialogue.prompt()).isEqualTo("Why does it not apply? (Enter alone cancels)");
        dialogue.says("nothing is in production");

        assertThat(dialogue.response("frequency").answer())
                .isEqualTo(new Answer.NotApplicable("nothing is in production"));
    }

    @Test
    void a_question_that_matters_is_insisted_on_and_may_be_left_open_with_a_reason() {
        dialogue.says("s", "s", "s", "s", "s", "f");
        dialogue.hears("Question 5 needs an answer before you finish. Answer it, or type d and say why you can’t.");
        dialogue.isAt("sponsor");
        dialogue.says("d");
        assertThat(dialogue.prompt())
                .isEqualTo("This question counts towards the result. Why can’t you answer it? (Enter alone cancels)");
        dialogue.says("nobody told me");
        assertThat(dialogue.response("sponsor"))
                .isEqualTo(new Response(new Answer.DontKnow(), java.util.Optional.of("nobody told me")));
        dialogue.says("f");

        assertThat(dialogue.stage()).isEqualTo(Stage.FINISHED);
    }

    @Test
    void a_detour_from_the_review_comes_back_to_it_unless_questions_have_come_to_light() {
        dialogue.says("n", "1", "2", "words", "y");
        dialogue.isAtReview("Every question is answered.");

        dialogue.says("2", "7");
        dialogue.isAtReview("Every question is answered.");

        dialogue.says("1", "y");
        dialogue.isAt("frequency");
        dialogue.says("1");
        dialogue.isAtReview("Every question is answered.");
    }

    @Test
    void goes_to_a_question_by_number_and_by_words() {
        dialogue.says("g 3");
        dialogue.isAt("pains");
        dialogue.says("g", "sponsor");
        dialogue.isAt("sponsor");
        dialogue.says("g how");
        dialogue.isAt("days");
        dialogue.says("g nowhere");
        dialogue.hears("No question contains “nowhere”. Try its number or other words.");
        dialogue.says("g 77");
        dialogue.hears("There is no question 77; choose a number from 1 to 5.");
        dialogue.says("g o");
        assertThat(dialogue.remarks().get(0))
                .isEqualTo("Several questions match. Type the number of the one you mean:");
    }

    @Test
    void explains_itself_when_asked() {
        dialogue.says("h");
        dialogue.hears("To customers, that is.");
        dialogue.says("w");
        dialogue.hears("Because.");
        dialogue.says("?");
        assertThat(dialogue.remarks())
                .contains("s: skip this question for now", "h: how to answer", "l: passer au français")
                .doesNotContain("b: back to the question before");
    }

    @Test
    void where_any_words_may_be_the_answer_commands_begin_with_a_colon() {
        dialogue.goesTo("own-words");
        dialogue.says(":b");
        dialogue.isAt("pains");
        dialogue.says("s", ":?");
        assertThat(dialogue.remarks()).contains(":s: skip this question for now");
    }

    @Test
    void changes_its_language_in_the_middle() {
        dialogue.says("y", "l");
        dialogue.hears("Désormais en français.");
        dialogue.isAsked("Question 2 sur 6 : Mises en production", "À quelle fréquence ?");
        dialogue.says("r", "oui", "je ne sais pas");
        dialogue.hears("Réponse : Je ne sais pas");
        dialogue.says("l");

        dialogue.isAsked("Question 3 of 6: Releases", "How many days?");
    }

    @Test
    void a_person_may_leave_at_any_time() {
        dialogue.says("y", "q");

        assertThat(dialogue.stage()).isEqualTo(Stage.LEFT);
        assertThat(dialogue.responses()).hasSize(1);
    }

    @Test
    void resumes_at_the_first_question_without_an_answer_and_passes_over_the_others() {
        dialogue.says("y", "s", "7");
        dialogue = dialogue.resumed(Language.EN);

        dialogue.isAt("frequency");
        dialogue.says("1");
        dialogue.isAt("pains");
    }

    @Test
    void the_review_reads_out_every_answer() {
        dialogue.says("y", "d it varies", "7", "0", "it’s fine", "r");

        assertThat(dialogue.reviewed())
                .containsExactly(
                        "Your answers",
                        "Still open:",
                        "6. Is there a sponsor? Not answered; please answer",
                        "Releases:",
                        "1. Do you release? Yes",
                        "2. How often? Don’t know (comment: it varies)",
                        "3. How many days? 7 days",
                        "People:",
                        "4. What hurts? None of these",
                        "5. In your own words? it’s fine",
                        "1 question of 6 is not answered.");
    }
}
