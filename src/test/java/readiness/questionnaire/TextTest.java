package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import readiness.wording.Language;

/** A questionnaire's own words. */
final class TextTest {

    @Test
    void words_come_in_the_language_asked_for_or_else_in_the_first() {
        var words = new LinkedHashMap<String, String>();
        words.put("fr", "Équipe");
        words.put("en", "Team");

        assertThat(new Text(words).in(Language.EN)).isEqualTo("Team");
        assertThat(new Text(words).in(Language.FR)).isEqualTo("Équipe");
        assertThat(Text.of("fr", "Équipe").in(Language.EN)).isEqualTo("Équipe");
    }
}
