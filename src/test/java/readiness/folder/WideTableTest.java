package readiness.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** People in JSON who each have keys of their own would make a table that no memory holds. */
final class WideTableTest {

    @Test
    void a_table_with_a_column_for_every_person_is_refused_and_nothing_of_it_counts(@TempDir Path path) {
        String people = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"Team\": \"red\", \"note " + i + "\": \"x\"}")
                .collect(Collectors.joining(",\n", "[", "]"));
        var problems = new Folder(path)
                .with("warmth.yaml", Examples.WARMTH)
                .with("people.json", people)
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [people.json]
                        columns: [{files: people.json, team: Team}]
                        """)
                .problems();
        assertThat(problems).contains("people.json:1:1 R144 TABLE_TOO_LARGE");
    }
}
