package readiness.questionnaire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a questionnaire.
 *
 * @param major changes when any score may change
 * @param minor changes when questions or options are added
 * @param patch changes with the wording
 */
public record Version(int major, int minor, int patch) {

    private static final Pattern DOTTED = Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");

    /** Returns the version with this text; empty where it is not three numbers separated by dots. */
    public static Optional<Version> of(String text) {
        Matcher parts = DOTTED.matcher(text);
        return parts.matches()
                ? Optional.of(new Version(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
