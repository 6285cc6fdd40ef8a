package readiness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import readiness.wording.Language;

/** Problems as results name them: counted by code and questionnaire, without a file and without a quotation. */
class NoteTest {

    @Test
    void one_note_counts_all_problems_of_a_code_and_a_questionnaire() {
        var notes = Note.of(List.of(
                problem("c.yaml", Code.DRAFT_LEFT_OUT, "pilot"),
                problem("a.yaml", Code.UNKNOWN_ANSWER, "pilot"),
                problem("b.yaml", Code.DRAFT_LEFT_OUT, "pilot"),
                problem("b.yaml", Code.DRAFT_LEFT_OUT, "strategy")));

        assertThat(notes)
                .containsExactly(
                        new Note(Code.UNKNOWN_ANSWER, Optional.of("pilot"), 1),
                        new Note(Code.DRAFT_LEFT_OUT, Optional.of("pilot"), 2),
                        new Note(Code.DRAFT_LEFT_OUT, Optional.of("strategy"), 1));
    }

    @Test
    void a_problem_of_many_rows_counts_as_many_times() {
        var draft = problem("a.csv", Code.DRAFT_LEFT_OUT, "pilot").repeated(2, List.of());

        assertThat(Note.of(List.of(draft, problem("b.yaml", Code.DRAFT_LEFT_OUT, "pilot"))))
                .containsExactly(new Note(Code.DRAFT_LEFT_OUT, Optional.of("pilot"), 4));
    }

    @Test
    void the_order_of_the_files_changes_nothing() {
        var one = problem("a.yaml", Code.DRAFT_LEFT_OUT, "pilot");
        var other = Problem.at(Location.startOf("z.yaml"), Code.NO_ANSWERS_FOUND);

        assertThat(Note.of(List.of(one, other)))
                .isEqualTo(Note.of(List.of(other, one)))
                .hasSize(2);
    }

    @Test
    void a_problem_of_the_folder_belongs_to_no_questionnaire() {
        assertThat(Note.of(List.of(Problem.at(Location.startOf("assessment.yaml"), Code.NO_ANSWERS_FOUND))))
                .extracting(Note::questionnaire)
                .containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT_LEFT_OUT | 1 | One draft is not counted yet.",
                "DRAFT_LEFT_OUT | 3 | 3 drafts are not counted yet.",
                "SHEET_LEFT_OUT | 1 | One person’s answers are left out because of an error; readiness check shows it.",
                "SHEET_LEFT_OUT | 2 | The answers of 2 people are left out because of an error; readiness check shows them.",
                "ANSWER_OUT_OF_BOUNDS | 2 | 2 numbers are out of bounds and not counted.",
                "UNKNOWN_KEY | 2 | 2 errors (R020); readiness check shows where.",
                "TEXT_TOO_WIDE | 1 | One warning (R259); readiness check shows where."
            })
    void it_says_how_many(Code code, int count, String sentence) {
        assertThat(new Note(code, Optional.empty(), count).text(Language.EN)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_code_has_a_sentence_in_both_languages(Code code) {
        var sentences = Stream.of(1, 2)
                .flatMap(count -> Stream.of(Language.values())
                        .map(language -> new Note(code, Optional.empty(), count).text(language)))
                .toList();

        assertThat(sentences).allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
        assertThat(sentences.get(0)).isNotEqualTo(sentences.get(1));
    }

    private static Problem problem(String file, Code code, String questionnaire) {
        return Problem.at(Location.startOf(file), code, "canary").of(questionnaire);
    }
}
