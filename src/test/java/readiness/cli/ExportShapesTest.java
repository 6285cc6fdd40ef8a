package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.testkit.Examples;
import readiness.testkit.Export;
import readiness.testkit.Folder;

/** Two hundred random people, as every form tool exports them: the result is that of their sheets in YAML. */
final class ExportShapesTest {

    private static final Export ANSWERS = Export.of(200, 1);

    @TempDir
    private Path path;

    static List<String> shapes() {
        return Export.shapes();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void an_export_gives_the_same_result_as_its_sheets_in_yaml(String shape) {
        var export = ANSWERS.file(shape);
        String ofYaml = result("answers.yaml", ANSWERS.yaml().getBytes(StandardCharsets.UTF_8), "");
        String ofExport = result(export.name(), export.content(), export.columns());
        assertThat(ofExport).isEqualTo(ofYaml).contains("\"respondents\"");
    }

    /** Returns the result without its notes: what is said about the files is another thing for each. */
    private String result(String name, byte[] content, String columns) {
        var folder = new Folder(path.resolve(name + columns.length()))
                .with("warmth.yaml", Examples.WARMTH)
                .with(name, content)
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [%s]
                        """.formatted(name) + columns);
        assertThat(folder.problems()).noneMatch(problem -> problem.contains("LEFT_OUT") && !problem.contains("DRAFT"));
        var outcome = Program.run(
                "score", path.resolve(name + columns.length()).toString(), "--format", "json", "--draws", "100");
        assertThat(outcome.code()).isZero();
        return outcome.out().substring(0, outcome.out().indexOf("\"notes\""));
    }
}
