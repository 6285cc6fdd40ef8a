package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were damaged at random: whatever they contain, the program reports errors with their places, soon, and
 * never crashes.
 *
 * <p>{@code -Dmutations=20000} tries more, and says how they ended.
 */
class MutatedFilesTest {

    private static final int MUTATIONS = Integer.getInteger("mutations", 200);
    private static final long SEED = Long.getLong("mutations.seed", 20260331);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Path EXAMPLE = Path.of("src/test/resources/questionnaires/examples/northern-services");
    private static final Path TABLES = Path.of("src/test/resources/explained");

    /** A damaged file, and what lies beside it so that it is read for what it is. */
    private record Original(Path file, String name, List<Path> beside) {}

    private static final List<Original> ORIGINALS = List.of(
            new Original(Path.of("src/test/resources/questionnaires/pilot-team.yaml"), "pilot-team.yaml", List.of()),
            new Original(
                    Path.of("src/test/resources/questionnaires/transformation-strategy.yaml"),
                    "strategy.yaml",
                    List.of()),
            new Original(EXAMPLE.resolve("assessment.yaml"), "assessment.yaml", List.of()),
            new Original(EXAMPLE.resolve("answers/kilo.yaml"), "kilo.yaml", List.of()),
            new Original(EXAMPLE.resolve("answers/organisation.yaml"), "organisation.yaml", List.of()),
            new Original(
                    TABLES.resolve("answers/all.csv"),
                    "answers/all.csv",
                    List.of(
                            TABLES.resolve("assessment.yaml"),
                            TABLES.resolve("deliveries.yaml"),
                            TABLES.resolve("strategy.yaml"))),
            new Original(
                    TABLES.resolve("answers/all.ndjson"),
                    "answers/all.ndjson",
                    List.of(
                            TABLES.resolve("assessment.yaml"),
                            TABLES.resolve("deliveries.yaml"),
                            TABLES.resolve("strategy.yaml"))));

    @TempDir
    private Path path;

    @BeforeEach
    void a_folder_for_tables() throws IOException {
        Files.createDirectories(path.resolve("answers"));
    }

    @Test
    void no_damage_makes_the_program_fall_over() throws IOException {
        var random = new Random(SEED);
        Map<Integer, Integer> codes = new TreeMap<>();
        Map<String, Integer> ways = new TreeMap<>();
        var slowest = Duration.ZERO;
        for (int i = 0; i < MUTATIONS; i++) {
            var original = ORIGINALS.get(random.nextInt(ORIGINALS.size()));
            var damage = Damage.values()[random.nextInt(Damage.values().length)];
            for (Path other : original.beside) {
                Files.write(path.resolve(other.getFileName()), Files.readAllBytes(other));
            }
            Path file = path.resolve(original.name);
            Files.write(file, damage.to(Files.readAllBytes(original.file), random));

            long start = processorTime();
            var check = Program.run("check", path.toString());
            var taken = Duration.ofNanos(processorTime() - start);

            String mutation = "mutation " + i + ", " + damage + " of " + original.file;
            assertThat(check.code()).as("%s\n%s", mutation, check.err()).isIn(0, 3);
            assertThat(taken).as(mutation).isLessThan(LONGEST);
            assertThat(check.err()).as(mutation).doesNotContain("Exception", "\tat ");
            if (check.code() == 3) {
                assertThat(check.err())
                        .as(mutation)
                        .containsPattern("error\\[R\\d{3}]: .+\\n *--> [^:\\n]+:\\d+:\\d+\\n");
            }
            if (i % 10 == 0) {
                // Whatever a reader lets through, the others must be able to use.
                for (String command : List.of("score", "report")) {
                    var used = Program.run(command, path.toString(), "--draws", "10");
                    assertThat(used.code())
                            .as("%s, %s\n%s", command, mutation, used.err())
                            .isEqualTo(check.code());
                }
                Files.deleteIfExists(path.resolve("report.html"));
                Files.deleteIfExists(path.resolve("report.fr.html"));
            }
            codes.merge(check.code(), 1, Integer::sum);
            ways.merge(damage.toString(), 1, Integer::sum);
            slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
            Files.delete(file);
            for (Path other : original.beside) {
                Files.delete(path.resolve(other.getFileName()));
            }
        }
        if (MUTATIONS > 200) {
            System.out.printf(
                    "%d inputs %s, exit codes %s, slowest %d ms%n", MUTATIONS, ways, codes, slowest.toMillis());
        }
    }

    /** The ways in which files are damaged. */
    private enum Damage {
        BYTES_FLIPPED {
            @Override
            byte[] to(byte[] bytes, Random random) {
                byte[] damaged = bytes.clone();
                int flips = 1 + random.nextInt(5);
                for (int i = 0; i < flips; i++) {
                    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return damaged;
            }
        },
        CUT_OFF {
            @Override
            byte[] to(byte[] bytes, Random random) {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
        },
        LINE_DROPPED {
            @Override
            void change(List<String> lines, Random random) {
                lines.remove(random.nextInt(lines.size()));
            }
        },
        LINE_DOUBLED {
            @Override
            void change(List<String> lines, Random random) {
                String line = lines.get(random.nextInt(lines.size()));
                lines.add(random.nextInt(lines.size()), line);
            }
        },
        LINES_SWAPPED {
            @Override
            void change(List<String> lines, Random random) {
                Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            }
        },
        KEY_RENAMED {
            @Override
            String changed(String text, Random random) {
                return replaced(text, "[\\w-]+(?=\"?:)", List.of("x", "id", "schema", "text", "when", "kye"), random);
            }
        },
        TYPE_CHANGED {
            @Override
            String changed(String text, Random random) {
                return replaced(text, "(?<=[:,] ?)[^\\s:,\\[{][^\\n:,}\\]]*", VALUES, random);
            }
        },
        WORD_REPLACED {
            @Override
            String changed(String text, Random random) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(12));
                return text.substring(0, from) + VALUES.get(random.nextInt(VALUES.size())) + text.substring(to);
            }
        };

        private static final List<String> VALUES = List.of(
                "true",
                "-1",
                "1e999",
                "[]",
                "{}",
                "[a, b]",
                "{a: b}",
                "*a",
                "&a x",
                "!!int 3",
                "'",
                "\"",
                ": ",
                "- ",
                "\t",
                "null",
                "",
                "---",
                "2026-13-01",
                "0.1.2",
                "\u00a0",
                "a, b",
                "9".repeat(400),
                "```",
                ";");

        byte[] to(byte[] bytes, Random random) {
            return changed(new String(bytes, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
        }

        String changed(String text, Random random) {
            var lines = new ArrayList<>(text.lines().toList());
            change(lines, random);
            return String.join("\n", lines);
        }

        void change(List<String> lines, Random random) {}

        private static String replaced(String text, String what, List<String> strangers, Random random) {
            var places = Pattern.compile(what).matcher(text).results().toList();
            if (places.isEmpty()) {
                return text;
            }
            var place = places.get(random.nextInt(places.size()));
            return text.substring(0, place.start())
                    + strangers.get(random.nextInt(strangers.size()))
                    + text.substring(place.end());
        }
    }

    /** Returns the nanoseconds that this thread alone has worked: a busy machine changes them little. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
