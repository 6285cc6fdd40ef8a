package readiness.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readiness.wording.Language;
import readiness.wording.Wording;

/** How far a reading has come, as a person sees it. */
final class ProgressBarTest {

    private static final String HALF = "##########----------";

    private final StringWriter screen = new StringWriter();
    private long now = Long.MAX_VALUE - 500_000_000; // the clock of nanoseconds may begin anywhere

    @Test
    void it_shows_after_a_second_and_leaves_nothing_behind() {
        try (var bar = bar(true, Map.of(), Language.EN)) {
            bar.reached(10, 100);
            assertThat(screen.toString()).isEmpty();
            now += 1_000_000_000;
            bar.reached(50, 100);
            bar.reached(60, 100);
            now += 100_000_000;
            bar.reached(100, 100);
        }
        String whole = "####################";
        assertThat(screen.toString().split("\r"))
                .containsExactly("", "Reading " + HALF + " 50%", "Reading " + whole + " 100%", " ".repeat(33));
        assertThat(screen.toString()).endsWith("\r");
    }

    @Test
    void it_speaks_french() {
        slow(bar(true, Map.of(), Language.FR));
        assertThat(screen.toString()).startsWith("\rLecture " + HALF + " 50\u202f%");
    }

    @Test
    void nobody_is_shown_what_nobody_sees_or_wants() {
        slow(bar(false, Map.of(), Language.EN));
        slow(bar(true, Map.of("ACCESSIBLE", "1"), Language.EN));
        slow(bar(true, Map.of("TERM", "dumb"), Language.EN));
        assertThat(screen.toString()).isEmpty();
    }

    private void slow(ProgressBar bar) {
        now += 2_000_000_000;
        bar.reached(50, 100);
        bar.close();
    }

    private ProgressBar bar(boolean seen, Map<String, String> variables, Language language) {
        var environment = new Environment(
                InputStream.nullInputStream(), () -> false, () -> seen, variables, lastWords -> () -> {});
        return new ProgressBar(
                new PrintWriter(screen),
                environment::wantsProgress,
                Wording.of("readiness.console.Messages", language),
                () -> now);
    }
}
