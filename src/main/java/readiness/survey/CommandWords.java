package readiness.survey;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readiness.wording.Wording;

/** The letters and words of the commands in one language. */
final class CommandWords {

    /** The prefix of a command where any words might be the answer. */
    static final String MARK = ":";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Wording wording;

    CommandWords(Wording wording) {
        this.wording = wording;
    }

    /**
     * A command that was given.
     *
     * @param words the words that followed it
     */
    record Given(Command command, String words) {}

    /** Returns the letter of a command. */
    String letter(Command command) {
        return names(command).get(0);
    }

    /** Returns the command in a line; empty where the line is not a command. */
    Optional<Given> hear(String line) {
        String typed = line.strip();
        return Arrays.stream(Command.values())
                .flatMap(command -> names(command).stream().flatMap(name -> given(command, name, typed).stream()))
                .findFirst();
    }

    /** Returns the words without case, accents and punctuation, to compare them by. */
    static String plain(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String bare = ACCENTS.matcher(apart).replaceAll("").replaceAll("['’]", "");
        return NO_LETTERS.matcher(bare).replaceAll(" ").strip();
    }

    private static Optional<Given> given(Command command, String name, String typed) {
        if (typed.equals(name) || plain(typed).equals(name)) {
            return Optional.of(new Given(command, ""));
        }
        String[] parts = typed.split("\\s+", 2);
        boolean first = parts.length == 2 && plain(parts[0]).equals(name);
        return first && command.takesWords() ? Optional.of(new Given(command, parts[1].strip())) : Optional.empty();
    }

    private List<String> names(Command command) {
        return List.of(wording.say(command.key() + ".typed").split(", "));
    }
}
