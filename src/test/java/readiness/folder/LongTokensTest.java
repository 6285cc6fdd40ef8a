package readiness.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.problem.Problem;
import readiness.problem.ProblemText;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.wording.Language;

/**
 * Any token of a file repeated a thousand and a hundred thousand times: a hundred times as much is at most about a
 * hundred times the work, measured as the time of the thread's own work, so that a busy machine changes nothing.
 *
 * <p>{@code -Dlengths=500} repeats more tokens.
 */
final class LongTokensTest {

    private static final int TRIES = Integer.getInteger("lengths", 12);
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{1,40}|[^\\w\\s]|[ \\n]");

    /** What a thousand repeats may cost before anything is compared: reading at all, and Java warming up. */
    private static final long FLOOR = 40_000_000;

    private static final long GROWTH = 200;

    @TempDir
    private Path path;

    @Test
    void a_hundred_times_as_long_is_a_hundred_times_the_work() throws IOException {
        var slow = new ArrayList<String>();
        for (int seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            boolean ofSheet = random.nextBoolean();
            String text = ofSheet ? Examples.SHEET : Examples.WARMTH;
            var tokens = TOKEN.matcher(text).results().toList();
            var token = tokens.get(random.nextInt(tokens.size()));
            long few = Math.max(FLOOR, work(ofSheet, text, token.start(), token.group(), 1_000));
            long many = work(ofSheet, text, token.start(), token.group(), 100_000);
            if (many > GROWTH * few) {
                slow.add(String.format(
                        Locale.ROOT,
                        "seed %d, “%s” at %d: %d ms, then %d ms",
                        seed,
                        token.group(),
                        token.start(),
                        few / 1_000_000,
                        many / 1_000_000));
            }
        }
        assertThat(slow).isEmpty();
    }

    private long work(boolean ofSheet, String text, int place, String token, int times) {
        String longer = text.substring(0, place) + token.repeat(times) + text.substring(place);
        var folder = new Folder(path)
                .with("warmth.yaml", ofSheet ? Examples.WARMTH : longer)
                .with("a.yaml", ofSheet ? longer : Examples.SHEET);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        List<Problem> problems = folder.read().problems();
        problems.stream()
                .limit(1_000)
                .forEach(problem ->
                        assertThat(new ProblemText(problem, Language.EN).line()).isNotEmpty());
        return threads.getCurrentThreadCpuTime() - start;
    }
}
