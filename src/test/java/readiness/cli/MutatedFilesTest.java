package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were damaged at random: whatever they hold, the program tells mistakes with their place and never falls
 * over.
 *
 * <p>{@code -Dmutations=20000} tries more.
 */
class MutatedFilesTest {

    private static final int MUTATIONS = Integer.getInteger("mutations", 200);
    private static final List<String> FILES = List.of(
            "questionnaires/pilot-team.yaml",
            "questionnaires/transformation-strategy.yaml",
            "questionnaires/examples/northern-services/assessment.yaml",
            "questionnaires/examples/northern-services/answers/kilo.yaml",
            "questionnaires/examples/northern-services/answers/organisation.yaml");

    @TempDir
    private Path folder;

    @Test
    void no_damage_makes_the_program_fall_over() throws IOException {
        var random = new Random(20260331);
        for (int i = 0; i < MUTATIONS; i++) {
            Path original = Path.of(FILES.get(random.nextInt(FILES.size())));
            byte[] damaged = damage(Files.readAllBytes(original), random);
            Path file = folder.resolve(String.valueOf(original.getFileName()));
            Files.write(file, damaged);

            var check = Program.run("check", folder.toString());

            assertThat(check.code())
                    .as("mutation %d of %s\n%s", i, original, check.err())
                    .isIn(0, 3);
            assertThat(check.err()).doesNotContain("Exception", "\tat ");
            if (check.code() == 3) {
                assertThat(check.err()).containsPattern("error\\[R\\d{3}]: .+\\n *--> [^:\\n]+:\\d+:\\d+\\n");
            }
            Files.delete(file);
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> lines(bytes, random);
            default -> words(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i <= random.nextInt(5); i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    /** Drops, doubles or moves a line. */
    private static byte[] lines(byte[] bytes, Random random) {
        var lines = new ArrayList<>(
                new String(bytes, StandardCharsets.UTF_8).lines().toList());
        String line = lines.remove(random.nextInt(lines.size()));
        for (int i = 0; i < random.nextInt(3); i++) {
            lines.add(random.nextInt(lines.size()), line);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Puts something of another kind in the place of a word. */
    private static byte[] words(byte[] bytes, Random random) {
        var strangers = List.of(
                "true", "-1", "1e999", "[]", "{}", "*a", "&a x", "!!int 3", "'", "\"", ": ", "- ", "\t", "null");
        String text = new String(bytes, StandardCharsets.UTF_8);
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        return (text.substring(0, from) + strangers.get(random.nextInt(strangers.size())) + text.substring(to))
                .getBytes(StandardCharsets.UTF_8);
    }
}
