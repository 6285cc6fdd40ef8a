package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionTest {

    @Test
    void three_numbers_with_dots_are_a_version() {
        assertThat(Version.of("1.20.0")).contains(new Version(1, 20, 0));
        assertThat(new Version(1, 20, 0)).hasToString("1.20.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.2", "1.2.3.4", "1.02.3", "v1.2.3", "1.2.3-beta", "1.-2.3", "1.2.9999999999"})
    void nothing_else_is_a_version(String text) {
        assertThat(Version.of(text)).isEmpty();
    }
}
