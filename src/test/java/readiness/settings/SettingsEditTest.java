package readiness.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes to {@code assessment.yaml} in place: all that a person has written stays as it is. */
final class SettingsEditTest {

    private static final SettingsEdit.NewEntry ENTRY =
            new SettingsEdit.NewEntry(List.of("- files: \"b.csv\"", "  team: Squad"), OptionalInt.empty());

    @Test
    void the_first_entry_comes_at_the_end_and_the_file_among_the_answers() {
        assertThat(edit("""
                schema: readiness/assessment/v1 # ours
                title: Spring

                answers: ["answers/*.yaml"] # all of them
                seed: 3
                """)).contains("""
                schema: readiness/assessment/v1 # ours
                title: Spring

                answers: ["answers/*.yaml", "b.csv"] # all of them
                seed: 3
                columns:
                  - files: "b.csv"
                    team: Squad
                """);
    }

    @Test
    void a_further_entry_comes_before_the_others_as_deep_as_they_are() {
        assertThat(edit("""
                schema: readiness/assessment/v1
                answers:
                    - "a.csv" # last week's
                    # and more to come
                columns:
                    # the web form
                    - files: a.csv
                      team: Group
                seed: 3
                """)).contains("""
                schema: readiness/assessment/v1
                answers:
                    - "a.csv" # last week's
                    - "b.csv"
                    # and more to come
                columns:
                    # the web form
                    - files: "b.csv"
                      team: Squad
                    - files: a.csv
                      team: Group
                seed: 3
                """);
    }

    @Test
    void without_answers_the_sheets_stay_among_them() {
        assertThat(edit("schema: readiness/assessment/v1\ntitle: Spring")).contains("""
                schema: readiness/assessment/v1
                title: Spring
                answers: ["answers/**/*.yaml", "b.csv"]
                columns:
                  - files: "b.csv"
                    team: Squad
                """);
    }

    @Test
    void a_file_that_is_named_already_is_not_named_again() {
        assertThat(SettingsEdit.with(
                        "schema: readiness/assessment/v1\nanswers: [\"*.csv\"]\n", ENTRY, Optional.empty()))
                .contains("""
                schema: readiness/assessment/v1
                answers: ["*.csv"]
                columns:
                  - files: "b.csv"
                    team: Squad
                """);
    }

    @Test
    void lines_end_as_those_of_the_file() {
        String edited = edit("schema: readiness/assessment/v1\r\nanswers: [\"a.yaml\"]\r\n")
                .orElseThrow();
        assertThat(edited.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(edited).endsWith("    team: Squad\r\n");
    }

    @Test
    void a_name_that_looks_like_a_pattern_is_written_as_that_of_one_file() {
        assertThat(SettingsEdit.with(
                        "schema: readiness/assessment/v1\nanswers: [\"a.yaml\"]\n", ENTRY, Optional.of("b[1]*.csv")))
                .hasValueSatisfying(text -> assertThat(text).contains("answers: [\"a.yaml\", \"b\\\\[1]\\\\*.csv\"]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\": \"readiness/assessment/v1\", \"title\": \"Spring\"}\n",
                "schema: readiness/assessment/v1\ncolumns: [{files: a.csv}]\n",
                "schema: readiness/answers/v1\n",
                "schema: readiness/assessment/v1\nanswers: a.csv: b\n",
                ""
            })
    void what_is_not_written_line_by_line_is_not_changed(String text) {
        assertThat(edit(text)).isEmpty();
    }

    private static Optional<String> edit(String text) {
        return SettingsEdit.with(text, ENTRY, Optional.of("b.csv"));
    }
}
