package readiness.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.intake.ImportMap;
import readiness.intake.TablePreview;
import readiness.questionnaire.Text;
import readiness.wording.Language;

/** What is asked about a table that does not show it, and what the entry says after the replies. */
class ImportInterviewTest {

    private final StringWriter said = new StringWriter();
    private final ImportMap map = ImportMap.about("a.csv");

    private static TablePreview preview(List<String> asked, boolean team, TablePreview.Unknown... unknown) {
        var open = new LinkedHashMap<String, Text>();
        open.put("speed", Text.of("en", "How fast?"));
        open.put("pain", Text.of("en", "What hurts?"));
        return new TablePreview(
                "a.csv",
                Optional.empty(),
                "form",
                3,
                List.of(),
                asked,
                asked,
                open,
                team ? Optional.of("team") : Optional.empty(),
                List.of(unknown));
    }

    private boolean completed(TablePreview preview, String... replies) {
        return completed(map, preview, replies);
    }

    private boolean completed(ImportMap into, TablePreview preview, String... replies) {
        var input = new ByteArrayInputStream((String.join("\n", replies) + "\n").getBytes(StandardCharsets.UTF_8));
        var console = new Console(
                new PrintWriter(said, true),
                new PrintWriter(said, true),
                Locale.ENGLISH,
                new Environment(input, () -> false, () -> false, Map.of(), lastWords -> () -> {}));
        var wording = console.wording(Language.EN);
        return new ImportInterview(console, wording, Optional.of(new InputLines(console, wording)))
                .complete(preview, into);
    }

    private static TablePreview.Unknown word(String word, boolean subject, String... choices) {
        return new TablePreview.Unknown(subject ? "team" : "speed", word, 4, List.of(choices), subject);
    }

    @Test
    void each_column_is_given_its_question_by_number_or_by_name() {
        assertThat(completed(preview(List.of("Q1", "Q2"), false), "2", "speed")).isTrue();

        assertThat(map.lines()).contains("    pain: \"Q1\"", "    speed: \"Q2\"");
    }

    @Test
    void a_line_without_words_leaves_the_column_and_the_end_of_the_input_all() {
        assertThat(completed(preview(List.of("Q1", "Q2", "Q3"), false), "", "1"))
                .isTrue();

        assertThat(map.lines()).containsExactly("- files: \"a.csv\"", "  questions:", "    speed: \"Q2\"");
    }

    @Test
    void a_reply_that_is_neither_is_asked_for_again() {
        completed(preview(List.of("Q1"), false), "3", "0", "-1", "how", "99999", "1");

        assertThat(map.lines()).contains("    speed: \"Q1\"");
        assertThat(said.toString().split(" from 1 to 2", -1)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void the_team_is_in_a_column_or_all_rows_are_of_one() {
        completed(preview(List.of("Where", "Q2"), true), "1", "", "");
        assertThat(map.lines()).contains("  team: \"Where\"");

        var other = ImportMap.about("a.csv");
        completed(other, preview(List.of("Where"), true), "", "payments");
        assertThat(other.lines()).anyMatch(line -> line.contains("payments"));
    }

    /** A tool that numbers its columns: the second of the list is the one called “4”. */
    @Test
    void a_number_is_the_place_in_the_list_whatever_the_columns_are_called() {
        completed(preview(List.of("2", "4", "1"), true), "2", "", "");

        assertThat(map.lines()).contains("  team: \"4\"");
    }

    @Test
    void a_number_beyond_the_list_may_be_what_a_column_is_called() {
        completed(preview(List.of("10", "20"), true), "20", "");

        assertThat(map.lines()).contains("  team: \"20\"");
    }

    @Test
    void a_word_means_an_option_or_that_nobody_knows_or_nothing() {
        completed(
                preview(
                        List.of(),
                        false,
                        word("wkly", false, "weekly", "daily"),
                        word("dunno", false, "weekly", "daily"),
                        word("-", false, "weekly", "daily"),
                        word("Pay", true, "payments", "billing")),
                "1",
                "3",
                "blank",
                "1");

        assertThat(map.lines())
                .anyMatch(line -> line.contains("\"wkly\": weekly")
                        && line.contains("\"dunno\": dont-know")
                        && line.contains("\"-\": blank"))
                .anyMatch(line -> line.contains("\"Pay\": payments"));
    }

    @Test
    void a_team_is_not_said_to_be_unknown_or_blank() {
        completed(preview(List.of(), false, word("Pay", true, "payments", "billing")), "3", "dont-know", "2");

        assertThat(map.lines()).anyMatch(line -> line.contains("\"Pay\": billing"));
    }

    @Test
    void where_nobody_is_asked_what_is_missing_is_left_open_in_the_entry() {
        var console = new Console(new PrintWriter(said), new PrintWriter(said), Locale.ENGLISH);

        assertThat(new ImportInterview(console, console.wording(Language.EN), Optional.empty())
                        .complete(preview(List.of("Q1"), true), map))
                .isFalse();
        assertThat(map.lines()).contains("  team: \"?\"", "    speed: \"?\"", "    pain: \"?\"");
        assertThat(said.toString()).isEmpty();
    }
}
