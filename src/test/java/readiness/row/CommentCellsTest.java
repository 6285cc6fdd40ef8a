package readiness.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** What people say beside an answer: it is kept however the answer is written. */
final class CommentCellsTest {

    private static final int DRINKS = 1;

    @TempDir
    private Path path = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "drinks ! tea ! tea",
                "drinks ! '' !",
                "drinks/tea,drinks/espresso ! 1,0 ! tea",
                "drinks/tea,drinks/espresso ! 0,0 !",
                "drinks/tea,drinks/espresso ! , !"
            })
    void a_comment_is_kept_beside_one_column_beside_one_for_each_option_and_beside_none(
            String headers, String cells, @Nullable String chosen) {
        var folder = folder("team,has-heating," + headers + ",drinks.comment\nred,yes," + cells + ",only green\n");
        var response = Objects.requireNonNull(folder.sheets().get(0).interview().response(DRINKS));
        assertThat(response.comment()).contains("only green");
        assertThat(response.answer())
                .isEqualTo(new Answer.Chosen(chosen == null ? List.of() : List.of(new Id(chosen))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'' ! only mild ! rows.csv:2:10 R167 COMMENT_ALONE",
                "hot ! only mild !",
                "15 ! only mild !",
                "dont-know ! only mild !",
                "'' ! '' !",
            })
    void a_comment_beside_no_answer_is_named(String answer, String comment, @Nullable String problem) {
        var folder = folder("team,has-heating,degrees,degrees.comment\nred,yes," + answer + "," + comment + "\n");
        assertThat(folder.problems().stream()
                        .filter(line -> line.contains("R167"))
                        .toList())
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    /** LimeSurvey asks for a comment on each option, and heads the columns of all of them alike. */
    @Test
    void of_comments_in_several_columns_none_is_lost() {
        var folder = folder("team,has-heating,drinks [Tea],Which drinks? [Comment],drinks [Espresso],"
                + "Which drinks? [Comment]\nred,yes,Y,only green,Y,after lunch\n");
        var response = Objects.requireNonNull(folder.sheets().get(0).interview().response(DRINKS));
        assertThat(response.comment()).contains("only green; after lunch");
    }

    private Folder folder(String rows) {
        return new Folder(path)
                .with("warmth.yaml", Examples.WARMTH)
                .with("rows.csv", rows)
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: ["rows.csv"]
                        """);
    }
}
