package readiness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** French words for the keys of files, with accents and without. */
class FrenchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "équipe, team",
        "equipe, team",
        "réponses, answers",
        "état, state",
        "échelle, scale",
        "au-moins, at-least"
    })
    void a_french_word_means_a_word_of_files(String french, String english) {
        assertThat(FrenchWords.inFiles(french)).containsExactly(english);
    }

    @Test
    void one_word_may_mean_two() {
        assertThat(FrenchWords.inFiles("équipes")).containsExactly("team", "teams");
        assertThat(FrenchWords.inFiles("poids")).containsExactly("weight", "weights");
    }

    @Test
    void another_word_means_none() {
        assertThat(FrenchWords.inFiles("fromage")).isEmpty();
        assertThat(FrenchWords.inFiles("")).isEmpty();
    }
}
