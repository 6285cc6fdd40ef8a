package readiness.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names after “de” and “que” in French. */
class ElisionTest {

    @ParameterizedTest
    @CsvSource({
        "Atlas, Les gens d’Atlas la lancent",
        "Éclair, Les gens d’Éclair la lancent",
        "équipe 7, Les gens d’équipe 7 la lancent",
        "Œuvres, Les gens d’Œuvres la lancent",
        "Horizon, Les gens d’Horizon la lancent",
        "Hôtel du Lac, Les gens d’Hôtel du Lac la lancent",
        "Yves, Les gens d’Yves la lancent",
        "Hub, Les gens de Hub la lancent",
        "Héros, Les gens de Héros la lancent",
        "Heurtebise, Les gens de Heurtebise la lancent",
        "Yourte, Les gens de Yourte la lancent",
        "Onze, Les gens de Onze la lancent",
        "Boreal, Les gens de Boreal la lancent",
        "11 mai, Les gens de 11 mai la lancent",
        "«A», Les gens de «A» la lancent",
        "'', Les gens de  la lancent"
    })
    void de_loses_its_e_before_a_vowel_and_a_mute_h(String name, String said) {
        assertThat(say("Les gens de {0} la lancent", name)).isEqualTo(said);
    }

    @Test
    void que_does_too_in_the_middle_of_other_arguments() {
        assertThat(say("Pour que {1} la rattrape, {0} points", "13", "Iris"))
                .isEqualTo("Pour qu’Iris la rattrape, 13 points");
        assertThat(say("{0,choice,1#lorsque {1}|1<dès que {1}}", 2, "Iris")).isEqualTo("dès qu’Iris");
    }

    @Test
    void other_words_and_numbers_stay() {
        assertThat(say("Aide {0}, moins de {1}", "Iris", 8)).isEqualTo("Aide Iris, moins de 8");
    }

    private static String say(String pattern, Object... arguments) {
        return new MessageFormat(Elision.in(pattern, arguments), Language.FR.locale()).format(arguments);
    }
}
