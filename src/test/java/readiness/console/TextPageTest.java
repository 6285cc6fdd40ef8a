package readiness.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.page.TextTable;

/** Tables as plain text: words to the left, numbers to the right. */
final class TextPageTest {

    @Test
    void numbers_end_below_each_other() {
        assertThat(table(List.of("Team", "Score"), List.of(List.of("blue", "9.5"), List.of("red", "100.0"))))
                .containsExactly("Team  Score", "blue    9.5", "red   100.0");
    }

    @Test
    void a_long_heading_takes_several_lines_and_stands_on_the_last() {
        assertThat(table(List.of("Team", "Comes first in"), List.of(List.of("blue", "77"))))
                .containsExactly("      Comes", "      first", "Team     in", "blue     77");
    }

    @Test
    void a_heading_of_one_word_makes_its_column_as_wide() {
        assertThat(table(List.of("Team", "Recommendation"), List.of(List.of("blue", "1"))))
                .containsExactly("Team  Recommendation", "blue               1");
    }

    @Test
    void letters_are_counted_not_their_units() {
        assertThat(table(List.of("T", "N"), List.of(List.of("🚀", "1"), List.of("é", "2"))))
                .containsExactly("T  N", "🚀  1", "é  2");
    }

    @Test
    void nothing_is_left_at_the_end_of_a_line() {
        var words = new TextTable("", List.of("Team", "Why"), 2, List.of(List.of("blue", ""), List.of("red", "Late")));

        assertThat(TextPage.table(words)).containsExactly("Team  Why", "blue", "red   Late");
    }

    @Test
    void a_table_without_rows_is_its_headings() {
        assertThat(table(List.of("Team", "Score"), List.of())).containsExactly("Team  Score");
    }

    private static List<String> table(List<String> columns, List<List<String>> rows) {
        return TextPage.table(new TextTable("", columns, 1, rows));
    }
}
