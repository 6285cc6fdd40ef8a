package readiness.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** French nouns behind a number. */
final class SingularTest {

    @ParameterizedTest
    @CsvSource({
        "1, dans {0} simulation sur 100",
        "0, dans {0} simulation sur 100",
        "moins de 1, dans {0} simulation sur 100",
        "2, dans {0} simulations sur 100",
        "11, dans {0} simulations sur 100",
        "plus de 99, dans {0} simulations sur 100",
        "21, dans {0} simulations sur 100"
    })
    void what_is_counted_is_singular_below_two(String number, String expected) {
        assertThat(Singular.in("dans {0} simulations sur 100", number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "avec {1} pondérations possibles sur 100, avec {1} pondération possible sur 100",
        "avec {1} pondérations sur 100 proches de celle, avec {1} pondération sur 100 proche de celle",
        "les {1} équipes, les {1} équipes"
    })
    void an_adjective_follows_its_noun(String pattern, String expected) {
        assertThat(Singular.in(pattern, "2", "1")).isEqualTo(expected);
    }
}
