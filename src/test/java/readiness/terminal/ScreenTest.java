package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScreenTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "日本, 4", "'', 0"})
    void wide_characters_take_two_columns(String words, int columns) {
        assertThat(Screen.columns(words)).isEqualTo(columns);
    }
}
