package readiness.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.questionnaire.Id;
import readiness.testkit.Folder;

/** People who answer more than once, in tables of any format: which of their rows count, and that the others do. */
final class RepeatedRespondentsTest {

    private static final List<String> ROWS =
            List.of("ann, 2026-03-02, 10", "ben, 2026-03-01, 20", "ann, 2026-03-01, 30", "ann, 2026-03-03, 40");

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void write() {
        folder = new Folder(path).with("work.yaml", """
                schema: readiness/questionnaire/v1
                id: work
                version: 1.0.0
                languages: [en]
                about: team
                title: Work
                dimensions:
                  - {id: pain, title: Pain, facets: [{id: views, title: Views}]}
                sections:
                  - id: all
                    title: All
                    questions:
                      - {id: q1, facet: views, type: number, text: 'How many?', least: 0, most: 100, points: [{at: 0, score: 0}, {at: 100, score: 100}]}
                ranking: {weights: {pain: 1}, spread: 0.1, least-coverage: 0.5}
                """);
        settings("last");
    }

    private void settings(String repeated) {
        folder.with("assessment.yaml", """
                schema: readiness/assessment/v1
                date: 2026-03-10
                questionnaires: [work.yaml]
                answers: ["exports/**"]
                columns:
                  - {files: "exports/*", questionnaire: work, team: {is: red}, repeated: %s}
                """.formatted(repeated));
    }

    private static String csv(List<String> rows) {
        return "respondent,date,q1\n" + String.join("\n", rows).replace(", ", ",") + "\n";
    }

    private static String json(List<String> rows, String between) {
        return rows.stream()
                .map(row -> row.split(", "))
                .map(row -> "{\"respondent\":\"%s\",\"date\":\"%s\",\"q1\":%s}".formatted(row[0], row[1], row[2]))
                .collect(Collectors.joining(between, "[", "]"));
    }

    /** Returns how many people count, and the mean of the numbers that they gave. */
    private String counted() {
        var answers = folder.read().value().orElseThrow().answers();
        var card = requireNonNull(answers.get(new Id("work"))).tables().scorecard(Optional.of(new Id("red")));
        return card.respondents() + " people, mean "
                + Math.round(card.entry(new Id("pain"))
                        .orElseThrow()
                        .score()
                        .orElseThrow()
                        .points());
    }

    @ParameterizedTest(name = "objects apart by {0}")
    @ValueSource(strings = {",", ",\n", ", \n\n "})
    void one_repeated_person_in_json_leaves_the_others_as_they_are(String between) {
        folder.with("exports/a.json", json(ROWS, between));
        assertThat(counted()).isEqualTo("2 people, mean 30"); // Ann's third row, 40, and Ben's 20
    }

    @Test
    void people_far_out_in_one_line_of_json_are_all_told_apart() {
        var rows = IntStream.range(0, 400).mapToObj(person -> "p" + person + ", 2026-03-01, 50");
        folder.with("exports/a.json", json(Stream.concat(rows, ROWS.stream()).toList(), ","));
        assertThat(counted()).isEqualTo("402 people, mean 50");
        assertThat(folder.problems())
                .hasSize(2)
                .allMatch(line -> line.startsWith("exports/a.json:1:19"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "last, '2 people, mean 30'", // 40 of the third of March, 20
        "first, '2 people, mean 25'", // 30 of the first of March, 20
        "all, '4 people, mean 25'" // 10, 20, 30, 40
    })
    void the_assessment_says_which_of_several_rows_count(String repeated, String expected) {
        settings(repeated);
        folder.with("exports/a.csv", csv(ROWS));
        assertThat(counted()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"last, '1 people, mean 30'", "first, '1 people, mean 10'", "all, '3 people, mean 20'"})
    void without_dates_the_order_of_the_rows_decides(String repeated, String expected) {
        settings(repeated);
        folder.with("exports/a.csv", csv(List.of("ann,,10", "ann,,20", "ann,,30")));
        assertThat(counted()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"last, '1 people, mean 40'", "first, '1 people, mean 10'", "all, '4 people, mean 25'"})
    void so_it_is_in_several_files_too(String repeated, String expected) {
        settings(repeated);
        folder.with("exports/a.csv", csv(List.of("ann, 2026-03-02, 20", "ann, 2026-03-03, 30")))
                .with("exports/b.csv", csv(List.of("ann, 2026-03-01, 10", "ann, 2026-03-04, 40")));
        assertThat(counted()).isEqualTo(expected);
    }

    @Test
    void spaces_around_a_name_make_nobody_else_of_a_person() {
        folder.with("exports/a.csv", csv(List.of("ann,,10", "\u00a0ann\u202f,,20", "ann ,,30")))
                .with("exports/b.json", json(List.of("ann\u00a0, 2026-03-01, 40"), ","));
        assertThat(counted()).isEqualTo("1 people, mean 40");
    }

    @Test
    void rows_that_do_not_count_are_counted_as_repeated() {
        settings("first");
        folder.with("exports/a.csv", csv(ROWS));
        var table = folder.read().value().orElseThrow().tables().get(0);
        assertThat(table.repeated()).isEqualTo(2);
        assertThat(table.people()).isEqualTo(2);
    }

    @Test
    void where_all_rows_count_nobody_is_reported() {
        settings("all");
        folder.with("exports/a.csv", csv(ROWS));
        assertThat(folder.problems()).isEmpty();
    }
}
