package readiness.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.problem.Code;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** A table that ends without a line end, and in an empty cell, to which the parser gives no place. */
final class LastCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red,nice,99,",
                "red,\"nice\",99,",
                "red,nice,99,\"\"",
                "red,nice,99,\n",
                "red,nice,99, ",
                "blue,good,15,yes\nred,nice,99,",
                ",,,\nred,nice,99,"
            })
    void its_row_is_quoted_as_any_other_without_what_nobody_reads(String rows, @TempDir Path path) {
        var folder = new Folder(path)
                .with("warmth.yaml", Examples.WARMTH)
                .with(
                        "assessment.yaml",
                        "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\nanswers: [a.csv]\n")
                .with("a.csv", "team,whose,degrees,has-heating\n" + rows);

        assertThat(folder.read().problems())
                .filteredOn(problem -> problem.code() == Code.HIDDEN_ANSWERED)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.line().orElse("")).contains("99").doesNotContain("nice"));
    }
}
