package readiness.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        var folder = new Folder(path)
                .with("warmth.yaml", Examples.WARMTH)
                .with("rows.csv", "team,has-heating," + headers + ",drinks.comment\nred,yes," + cells + ",only green\n")
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: ["rows.csv"]
                        """);
        var response = Objects.requireNonNull(folder.sheets().get(0).interview().response(DRINKS));
        assertThat(response.comment()).contains("only green");
        assertThat(response.answer())
                .isEqualTo(new Answer.Chosen(chosen == null ? List.of() : List.of(new Id(chosen))));
    }
}
