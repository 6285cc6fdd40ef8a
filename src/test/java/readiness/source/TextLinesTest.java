package readiness.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a text by their numbers. */
final class TextLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_line_ends_as_on_any_machine(String end) {
        var lines = new TextLines("one" + end + end + "three" + end);
        assertThat(lines.line(1)).isEqualTo("one");
        assertThat(lines.line(2)).isEmpty();
        assertThat(lines.line(3)).isEqualTo("three");
        assertThat(lines.line(4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "2", "3", "257", "100000"})
    void where_there_is_no_line_it_is_empty(int number) {
        assertThat(new TextLines("one").line(number)).isEmpty();
        assertThat(new TextLines("").line(number)).isEmpty();
    }

    /** The start of every 256th line is kept; the lines around it are as any others. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 258, 511, 512, 513, 999, 1_000})
    void of_a_thousand_lines_each_is_found_in_any_order(int number) {
        var lines = new TextLines(
                IntStream.rangeClosed(1, 1_000).mapToObj(line -> "line " + line).collect(Collectors.joining("\n")));
        assertThat(lines.line(1_000)).isEqualTo("line 1000");
        assertThat(lines.line(number)).isEqualTo("line " + number);
        assertThat(lines.line(1)).isEqualTo("line 1");
    }

    @Test
    void the_first_line_that_is_wanted_has_its_number_and_none_the_one_behind_the_last() {
        var lines = new TextLines("team: red\n\nanswers:\n  degrees: 15\n");
        assertThat(lines.firstThat(line -> line.startsWith("answers"))).isEqualTo(3);
        assertThat(lines.firstThat(String::isEmpty)).isEqualTo(2);
        assertThat(lines.firstThat(line -> line.contains("remarks"))).isEqualTo(5);
        assertThat(new TextLines("").firstThat(line -> true)).isEqualTo(1);
    }
}
