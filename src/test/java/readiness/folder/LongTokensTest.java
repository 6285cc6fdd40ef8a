package readiness.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
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
    private static final Pattern TOKEN = Pattern.compile("\\p{M}{2}|[\\w-]{1,40}|[^\\w\\s]|[ \\n]");

    private static final String SETTINGS =
            "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\nanswers: [a.yaml, people.*]\n";

    /** The headers and the cells of tables, with all that is looked for in them: tags, accents, several options. */
    private static final String PEOPLE = """
            team,respondent,date,role,people-smile,Which drinks?,has-heating,degrees,remarks
            red,r1,2026-03-02 1:00 PM,lead,I agree,"tea;espresso",yes,15,"<b>ne\u0301\u0316</b> x;y, z"
            blue,r2,3/14/2026,none,often,"tea, x;y|z",no,,maybe
            """;

    private static final String JSON = """
            [{"team": "red", "respondent": "r1", "date": "2 March 2026", "people-smile": "<i>Oui</i>",
              "drinks": ["tea", "x;"], "has-heating": true, "degrees": 15, "remarks": "ne\u0301\u0316"}]
            """;

    private static final List<Written> FILES = List.of(
            new Written("warmth.yaml", Examples.WARMTH),
            new Written("a.yaml", Examples.SHEET),
            new Written("people.csv", PEOPLE),
            new Written("people.json", JSON));

    private record Written(String name, String text) {}

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
            var file = FILES.get(seed % FILES.size());
            var tokens = TOKEN.matcher(file.text()).results().toList();
            var token = tokens.get(random.nextInt(tokens.size()));
            long few = Math.max(FLOOR, work(file, token, 1_000));
            long many = work(file, token, 100_000);
            if (many > GROWTH * few) {
                slow.add(String.format(
                        Locale.ROOT,
                        "seed %d, %s, “%s” at %d: %d ms, then %d ms",
                        seed,
                        file.name(),
                        token.group(),
                        token.start(),
                        few / 1_000_000,
                        many / 1_000_000));
            }
        }
        assertThat(slow).isEmpty();
    }

    private long work(Written file, MatchResult token, int times) {
        String text = file.text();
        String longer = text.substring(0, token.start()) + token.group().repeat(times) + text.substring(token.start());
        var folder = new Folder(path).with("assessment.yaml", SETTINGS);
        FILES.forEach(other -> folder.with(other.name(), other.text()));
        folder.with(file.name(), longer);
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
