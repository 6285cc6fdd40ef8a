package readiness.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An error, a warning or a note about the user's files, with its place and how to fix it.
 *
 * @param code the kind of problem, the same in every language and version
 * @param severity that of the code, or less where the problem does no harm
 * @param location its place
 * @param word the user's own word; empty where the problem is a place, or words that are missing
 * @param words the arguments of the sentence, in their order
 * @param choices the words that would have been right, where there is a choice
 * @param earlier a second place, as that of the first of two equal keys
 * @param line the text of the line; empty where it is not known
 * @param questionnaire the id of the questionnaire that its file or sheet belongs to; empty where that is not known, or
 *     the problem is about the folder
 * @param repeats the other places in the same file where it comes again
 */
public record Problem(
        Code code,
        Severity severity,
        Location location,
        Optional<String> word,
        List<String> words,
        List<String> choices,
        Optional<Location> earlier,
        Optional<String> line,
        Optional<String> questionnaire,
        Repeats repeats)
        implements Comparable<Problem> {

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::location).thenComparing(Problem::code).thenComparing(Problem::wordsInOne);

    public Problem {
        words = List.copyOf(words);
        choices = List.copyOf(choices);
    }

    /**
     * The other places of a problem.
     *
     * @param times their number
     * @param first the first of them, in order
     */
    public record Repeats(int times, List<Location> first) {

        /** Of a problem that comes once. */
        public static final Repeats NONE = new Repeats(0, List.of());

        public Repeats {
            first = List.copyOf(first);
        }

        private Repeats below(int lines) {
            return new Repeats(
                    times, first.stream().map(place -> place.below(lines)).toList());
        }

        private Repeats within(String folder) {
            return new Repeats(
                    times, first.stream().map(place -> place.within(folder)).toList());
        }
    }

    /** Returns how often the problem comes, at least once. */
    public int times() {
        return 1 + repeats.times();
    }

    /** Returns how many things it stands for: the lines left out, the errors not shown, or else its places. */
    public int number() {
        return code == Code.LINES_LEFT_OUT || code == Code.MORE_PROBLEMS
                ? times() * Integer.parseInt(words.get(0))
                : times();
    }

    /** Returns this problem with its other places. */
    public Problem repeated(int times, List<Location> first) {
        return new Problem(
                code,
                severity,
                location,
                word,
                words,
                choices,
                earlier,
                line,
                questionnaire,
                new Repeats(times, first));
    }

    /** Returns a problem with the words that its sentence quotes; the first is the user's own. */
    public static Problem at(Location location, Code code, String... words) {
        return about(location, List.of(words).stream().findFirst(), code, words);
    }

    /**
     * Returns a problem at one place.
     *
     * @param word the user's own word; empty where the sentence is not about one
     */
    public static Problem about(Location location, Optional<String> word, Code code, String... words) {
        return new Problem(
                code,
                code.severity(),
                location,
                word,
                List.of(words),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Repeats.NONE);
    }

    /** Returns this problem with the words that would have been right. */
    public Problem choosingFrom(Collection<String> right) {
        return new Problem(
                code, severity, location, word, words, List.copyOf(right), earlier, line, questionnaire, repeats);
    }

    /** Returns this problem with a second place. */
    public Problem since(Location first) {
        return new Problem(
                code, severity, location, word, words, choices, Optional.of(first), line, questionnaire, repeats);
    }

    /** Returns this problem with the text of its line. */
    public Problem on(Optional<String> lineOfFile) {
        return new Problem(code, severity, location, word, words, choices, earlier, lineOfFile, questionnaire, repeats);
    }

    /** Returns this problem as one of a sheet or a file of a questionnaire. */
    public Problem of(String id) {
        return new Problem(code, severity, location, word, words, choices, earlier, line, Optional.of(id), repeats);
    }

    /** Returns this problem with its files' paths prefixed by a folder. */
    public Problem within(String folder) {
        return new Problem(
                code,
                severity,
                location.within(folder),
                word,
                words,
                choices,
                earlier.map(first -> first.within(folder)),
                line,
                questionnaire,
                repeats.within(folder));
    }

    /** Returns this problem moved down by a number of lines. */
    public Problem below(int lines) {
        return new Problem(
                code,
                severity,
                location.below(lines),
                word,
                words,
                choices,
                earlier.map(first -> first.below(lines)),
                line,
                questionnaire,
                repeats.below(lines));
    }

    /**
     * Returns the same problem of a text that begins at another place.
     *
     * @param beginning the place that takes the place of line 1, column 1
     */
    public Problem from(Location beginning) {
        int column = location.column() + (location.line() == 1 ? beginning.column() - 1 : 0);
        var place = new Location(beginning.file(), beginning.line() + location.line() - 1, column);
        return new Problem(code, severity, place, word, words, choices, earlier, line, questionnaire, repeats);
    }

    /** Returns this problem at another place, whose line is not known. */
    public Problem movedTo(Location place) {
        return new Problem(
                code, severity, place, word, words, choices, earlier, Optional.empty(), questionnaire, repeats);
    }

    /** Returns this problem as a warning, where it is an error that does no harm. */
    public Problem asWarning() {
        return isError()
                ? new Problem(
                        code, Severity.WARNING, location, word, words, choices, earlier, line, questionnaire, repeats)
                : this;
    }

    /** Returns whether it is an error: the part of the file that it concerns is not used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Returns the length of the user's word at the place, in Unicode characters, quotes included; 1 where there is no
     * word.
     */
    public int length() {
        String rest = line.filter(text -> location.column() <= text.length())
                .map(text -> text.substring(text.offsetByCodePoints(
                        0, Math.min(location.column() - 1, text.codePointCount(0, text.length())))))
                .orElse("");
        int quotes = rest.startsWith("\"") || rest.startsWith("'") ? 1 : 0;
        return word.filter(typed -> !typed.isEmpty() && rest.startsWith(typed, quotes))
                .map(typed -> typed.codePointCount(0, typed.length()) + 2 * quotes)
                .orElseGet(() -> Math.max(
                        1, (int) rest.chars().takeWhile(Problem::isOfWord).count()));
    }

    private static boolean isOfWord(int character) {
        return character == '-' || character == '_' || Character.isLetterOrDigit(character);
    }

    /** Compares by file, line and column; at one place by code, then words, so that the order is total. */
    @Override
    public int compareTo(Problem other) {
        return IN_ORDER.compare(this, other);
    }

    /** Returns the problems in order of place, without doubles. */
    public static List<Problem> inOrder(Stream<Problem> problems) {
        return List.copyOf(problems.collect(Collectors.toCollection(TreeSet::new)));
    }

    private String wordsInOne() {
        return String.join("\n", words);
    }
}
