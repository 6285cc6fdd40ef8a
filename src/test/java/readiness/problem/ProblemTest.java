package readiness.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.wording.Language;

/** One problem: where it is, how bad it is, and how many characters it underlines. */
class ProblemTest {

    private static final Location HERE = new Location("answers/red.yaml", 7, 3);

    @Test
    void a_place_is_written_so_that_editors_jump_to_it() {
        assertThat(HERE).hasToString("answers/red.yaml:7:3");
        assertThat(Location.startOf("red.yaml")).hasToString("red.yaml:1:1");
        assertThat(HERE.within("spring")).hasToString("spring/answers/red.yaml:7:3");
        assertThat(HERE.below(10)).hasToString("answers/red.yaml:17:3");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 5"})
    void a_place_counts_from_one(int line, int column) {
        assertThatThrownBy(() -> new Location("red.yaml", line, column)).hasMessageContaining(line + ":" + column);
    }

    @Test
    void problems_are_in_order_of_file_line_column_and_code_and_each_is_there_once() {
        var first = Problem.at(new Location("a.yaml", 2, 1), Code.UNKNOWN_KEY, "x");
        var second = Problem.at(new Location("a.yaml", 2, 9), Code.UNKNOWN_KEY, "x");
        var third = Problem.at(new Location("a.yaml", 10, 1), Code.UNKNOWN_KEY, "x");
        var fourth = Problem.at(new Location("a.yaml", 10, 1), Code.MISSING_KEY, "x");
        var fifth = Problem.at(new Location("b.yaml", 1, 1), Code.UNKNOWN_KEY, "x");

        assertThat(Problem.inOrder(Stream.of(fifth, fourth, third, second, first, first)))
                .containsExactly(first, second, third, fourth, fifth);
    }

    @ParameterizedTest(name = "{1} in «{0}» from {2} on underlines {3}")
    @CsvSource({
        "'  release: wekly', wekly, 12, 5",
        "'  release: \"wekly\"', wekly, 12, 7",
        "'  release: wekly', , 3, 7",
        "'a: 😀😀', 😀😀, 4, 2",
        "'short', wekly, 40, 1"
    })
    void it_underlines_the_word_that_is_meant(String line, String word, int column, int length) {
        var words = word == null ? new String[0] : new String[] {word, "q"};
        var problem = Problem.at(new Location("red.yaml", 7, column), Code.UNKNOWN_ANSWER, words)
                .on(Optional.of(line));

        assertThat(problem.length()).isEqualTo(length);
    }

    @Test
    void it_keeps_all_of_itself_where_it_is_moved() {
        var problem = Problem.at(HERE, Code.DUPLICATE_KEY, "team")
                .since(new Location("answers/red.yaml", 2, 1))
                .on(Optional.of("team: red"));

        var moved = problem.within("spring").below(100);
        assertThat(moved.location()).hasToString("spring/answers/red.yaml:107:3");
        assertThat(moved.earlier()).hasValue(new Location("spring/answers/red.yaml", 102, 1));
        assertThat(moved.line()).hasValue("team: red");
        assertThat(moved.words()).containsExactly("team");

        var elsewhere = problem.movedTo(Location.startOf("answers/blue.csv"));
        assertThat(elsewhere.location()).hasToString("answers/blue.csv:1:1");
        assertThat(elsewhere.line()).isEmpty(); // that of the place before says nothing about this one
        assertThat(elsewhere.words()).containsExactly("team");
    }

    @Test
    void only_an_error_leaves_nothing_to_use() {
        var error = Problem.at(HERE, Code.UNKNOWN_ANSWER, "x", "q");
        var warning = Problem.at(HERE, Code.HIDDEN_ANSWERED, "q");
        var note = Problem.at(HERE, Code.DRAFT_LEFT_OUT);

        assertThat(Stream.of(error, warning, note).map(Problem::isError)).containsExactly(true, false, false);
        assertThat(Stream.of(error, warning, note).map(each -> each.severity().in(Language.FR)))
                .containsExactly("erreur", "avertissement", "remarque");
        assertThat(Checked.of("sheet", List.of(warning)).hasErrors()).isFalse();
        assertThat(Checked.nothing(List.of(warning, error)).hasErrors()).isTrue();
        assertThat(Checked.nothing(List.of(warning, error)).value()).isEmpty();
    }
}
