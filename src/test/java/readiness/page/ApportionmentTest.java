package readiness.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.testkit.Race;

/** Rounded parts add up to their whole, and no share is rounded up to a word that it has not earned. */
final class ApportionmentTest {

    @ParameterizedTest(name = "{0} are printed as {1}")
    @CsvSource({
        "0.7044 0.14285 0.1513 0.00145, 71 14 15 0", // 99 in all if each were rounded by itself
        "0.335 0.335 0.33, 34 33 33", // 34, 34 and 33 would be 101
        "0.896 0.104, 89 11", // never up to 90
        "0.496 0.504, 49 51", // never up to 50
        "0.9 0.1, 90 10",
        "0.49999999995 0.50000000005, 50 50" // equal within a billionth
    })
    void chances_add_up_to_a_hundred_and_do_not_reach_a_word_by_rounding(String shares, String printed) {
        assertThat(Apportionment.chances(numbers(shares)))
                .containsExactlyElementsOf(
                        Arrays.stream(printed.split(" ")).map(Long::valueOf).toList());
    }

    @RepeatedTest(50)
    void each_chance_lies_within_one_of_its_share_and_all_add_up(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        double[] parts = random.doubles(1 + random.nextInt(9)).toArray();
        double whole = DoubleStream.of(parts).sum();
        var shares = DoubleStream.of(parts).map(part -> part / whole).boxed().toList();

        var printed = Apportionment.chances(shares);

        assertThat(printed.stream().mapToLong(Long::longValue).sum()).isEqualTo(100);
        for (int each = 0; each < shares.size(); each++) {
            assertThat(Math.abs(printed.get(each) - 100 * shares.get(each))).isLessThan(1.000001);
        }
    }

    @Test
    void all_or_none_is_only_said_where_it_is_so() {
        var wording = Race.wording();

        assertThat(wording.chances(List.of(0.997, 0.003))).containsExactly("more than 99", "fewer than 1");
        assertThat(wording.chances(List.of(1.0, 0.0))).containsExactly("100", "0");
        assertThat(wording.hundredths(0.9951)).isEqualTo("more than 99");
        assertThat(wording.hundredths(0.8999)).isEqualTo("89");
        assertThat(wording.hundredths(0.9)).isEqualTo("90");
        assertThat(wording.hundredths(0.4999)).isEqualTo("49");
    }

    @Test
    void differences_are_those_of_the_figures_as_printed() {
        // 71.25 is printed as 71.3, 61.84 as 61.8: between them a reader counts 9.5.
        assertThat(Apportionment.difference(71.25, 61.84)).isEqualTo(9.5);
    }

    private static List<Double> numbers(String words) {
        var numbers = new ArrayList<Double>();
        for (String word : words.split(" ", -1)) {
            numbers.add(Double.valueOf(word));
        }
        return numbers;
    }
}
