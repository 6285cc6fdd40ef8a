package readiness.invocation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command line that a person can copy into a shell. */
public record ShellCommand(List<String> words) {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._/@:+=,-]+");

    public ShellCommand {
        words = List.copyOf(words);
    }

    public static ShellCommand of(String... words) {
        return new ShellCommand(List.of(words));
    }

    /** Returns the command with an option, where it has a value. */
    public ShellCommand with(String option, Optional<String> value) {
        return value.map(given -> with(option).with(given)).orElse(this);
    }

    /** Returns the command with one more word, unless that is empty. */
    public ShellCommand with(String word) {
        return word.isEmpty()
                ? this
                : new ShellCommand(
                        Stream.concat(words.stream(), Stream.of(word)).toList());
    }

    @Override
    public String toString() {
        return words.stream().map(ShellCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return HARMLESS.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
