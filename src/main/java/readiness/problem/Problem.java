package readiness.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * Something about the user's files that the user should know, told so that it can be mended.
 *
 * @param code what it is, the same in every language and version
 * @param location where it is
 * @param words what the sentence quotes: the user's own word first, then what would be right
 * @param earlier a second place that matters, as where a doubled key was first given
 */
public record Problem(Code code, Location location, List<String> words, Optional<Location> earlier)
        implements Comparable<Problem> {

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::location).thenComparing(Problem::code).thenComparing(Problem::wordsInOne);

    public Problem {
        words = List.copyOf(words);
    }

    /** Returns a problem at one place. */
    public static Problem at(Location location, Code code, String... words) {
        return new Problem(code, location, List.of(words), Optional.empty());
    }

    /** Returns the same problem with a second place. */
    public Problem since(Location first) {
        return new Problem(code, location, words, Optional.of(first));
    }

    /** Returns how much it weighs. */
    public Severity severity() {
        return code.severity();
    }

    /** Returns whether the part that it concerns cannot be used. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Returns the sentence: what is wrong, and what would be right. */
    public String text(Language language) {
        var wording = Wording.of("readiness.problem.Problems", language);
        String sentence = wording.say(code.slug(), words.toArray());
        return earlier.map(place -> sentence + wording.say("earlier", place.line() + ":" + place.column()))
                .orElse(sentence);
    }

    /** Returns one line that editors can jump to: {@code blue.yaml:7:3: error[R104]: unknown answer …}. */
    public String line(Language language) {
        String severity = Wording.of("readiness.problem.Problems", language)
                .say(severity().name());
        return location + ": " + severity + "[" + code.number() + "]: " + text(language);
    }

    /** Files by name, then place; two problems of one place by code, so that the order is total. */
    @Override
    public int compareTo(Problem other) {
        return IN_ORDER.compare(this, other);
    }

    private String wordsInOne() {
        return String.join("\n", words);
    }

    /** Returns all problems in order of place, each once. */
    public static List<Problem> inOrder(Stream<Problem> problems) {
        return problems.distinct().sorted().toList();
    }
}
