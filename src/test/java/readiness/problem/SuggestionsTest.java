package readiness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may have meant: near words, the same word in French, the first word of a sentence. */
class SuggestionsTest {

    private static final List<String> CHOICES = List.of("yearly", "monthly", "weekly", "daily", "comment");

    @ParameterizedTest
    @CsvSource({
        "wekly, weekly", // one letter is missing
        "weeklly, weekly", // one is too many
        "waekly, weekly", // one is another
        "wekely, weekly", // two have changed places
        "WEEKLY, weekly",
        "“weekly”, weekly",
        "commentaire, comment",
        "Daily if we can, daily"
    })
    void a_near_word_is_suggested(String typed, String meant) {
        assertThat(Suggestions.near(typed, CHOICES)).containsExactly(meant);
    }

    @Test
    void a_word_that_is_far_from_all_suggests_none() {
        assertThat(Suggestions.near("quarterly", CHOICES)).isEmpty();
        assertThat(Suggestions.near("", CHOICES)).isEmpty();
    }

    @Test
    void the_nearest_come_first_equal_ones_by_letter_and_three_at_most() {
        assertThat(Suggestions.near("abcdef", List.of("abcdeg", "abcdeh", "abcxyf", "abcde", "abcdef")))
                .containsExactly("abcdef", "abcde", "abcdeg");
    }

    /** Words whose letters differ too much are passed over without their distance: none that is near may be. */
    @Test
    void no_near_word_is_passed_over() {
        var random = new Random(1);
        var words = IntStream.range(0, 200).mapToObj(number -> word(random)).toList();
        for (String typed : words) {
            for (String choice : words) {
                assertThat(Suggestions.near(typed, List.of(choice)).isEmpty())
                        .as("%s for %s", typed, choice)
                        .isEqualTo(Suggestions.distance(typed, choice) > typed.length() / 3);
            }
        }
    }

    private static String word(Random random) {
        return random.ints(6 + random.nextInt(4), 'a', 'e')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, '', 3", "abc, acb, 1", "kitten, sitting, 3", "ca, abc, 3"})
    void a_distance_counts_letters_added_left_out_changed_and_swapped(String from, String to, int distance) {
        assertThat(Suggestions.distance(from, to)).isEqualTo(distance);
        assertThat(Suggestions.distance(to, from)).isEqualTo(distance);
    }
}
