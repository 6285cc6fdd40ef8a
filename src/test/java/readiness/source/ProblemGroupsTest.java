package readiness.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;

/** The same problem in many rows is one, with a count and the first places. */
final class ProblemGroupsTest {

    private final ProblemLog log = new ProblemLog();

    @Test
    void the_same_sentence_is_reported_once_with_the_next_two_places() {
        var groups = ProblemGroups.ofSentences();
        List.of(3, 5, 8, 13).forEach(line -> groups.add(unknown(line, "maybe")));
        groups.add(unknown(9, "sometimes"));

        assertThat(groups.all()).extracting(Problem::location).containsExactly(row(3), row(9));
        assertThat(groups.all().get(0).times()).isEqualTo(4);
        assertThat(groups.all().get(0).repeats().first()).containsExactly(row(5), row(8));
        assertThat(groups.all().get(1).times()).isEqualTo(1);
    }

    @Test
    void by_codes_the_sentence_is_that_of_the_first() {
        var groups = ProblemGroups.ofCodes();
        groups.add(unknown(3, "maybe"));
        groups.add(unknown(9, "sometimes"));

        assertThat(groups.all()).hasSize(1);
        assertThat(groups.all().get(0).words()).containsExactly("maybe", "drinks");
        assertThat(groups.all().get(0).times()).isEqualTo(2);
    }

    @Test
    void a_problem_that_stands_for_several_counts_as_several() {
        var groups = ProblemGroups.ofSentences();
        groups.add(unknown(3, "maybe").repeated(10, List.of(row(4), row(5))));
        groups.add(unknown(20, "maybe").repeated(4, List.of(row(21))));

        assertThat(groups.all().get(0).times()).isEqualTo(11 + 5);
        assertThat(groups.all().get(0).repeats().first()).containsExactly(row(4), row(5));
    }

    @Test
    void of_more_than_a_thousand_sentences_the_others_are_counted() {
        var groups = ProblemGroups.ofSentences();
        IntStream.rangeClosed(1, 1_003).forEach(line -> groups.add(unknown(line, "word" + line)));
        groups.report("a.csv", log);

        assertThat(log.all()).hasSize(1_001);
        var last = log.all().get(1_000);
        assertThat(last.code()).isEqualTo(Code.MORE_PROBLEMS);
        assertThat(last.words()).containsExactly("3");
        assertThat(last.location()).isEqualTo(Location.startOf("a.csv"));
    }

    private static Problem unknown(int line, String word) {
        return Problem.at(row(line), Code.UNKNOWN_ANSWER, word, "drinks");
    }

    private static Location row(int line) {
        return new Location("a.csv", line, 1);
    }
}
