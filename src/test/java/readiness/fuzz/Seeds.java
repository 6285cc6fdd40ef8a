package readiness.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the inputs that a fuzzer begins with into a folder for each target; run by the profile {@code fuzz}. */
public final class Seeds {

    private Seeds() {}

    public static void main(String[] args) throws IOException {
        for (Target target : Target.values()) {
            Path folder = Files.createDirectories(Path.of(args[0], target.className(), "corpus"));
            int number = 0;
            for (byte[] seed : target.seeds().toList()) {
                Files.write(folder.resolve("seed-" + ++number), seed);
            }
        }
    }
}
