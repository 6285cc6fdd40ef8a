package readiness.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * Something about the user's files that the user should know, told so that it can be mended.
 *
 * @param code what it is, the same in every language and version
 * @param location where it is
 * @param words what the sentence quotes, the user's own word first
 * @param choices all that would have been right, where that is a matter of choosing
 * @param earlier a second place that matters, as where a doubled key was first given
 * @param line the line of the file as it stands; nothing where it is not known
 * @param repeats how often it comes again in the same file, and where first
 */
public record Problem(
        Code code,
        Location location,
        List<String> words,
        List<String> choices,
        Optional<Location> earlier,
        Optional<String> line,
        Repeats repeats)
        implements Comparable<Problem> {

    private static final int MOST_CHOICES = 12;

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::location).thenComparing(Problem::code).thenComparing(Problem::wordsInOne);

    public Problem {
        words = List.copyOf(words);
        choices = List.copyOf(choices);
    }

    /**
     * The places where a problem comes again.
     *
     * @param times how many there are
     * @param first the first of them, in order
     */
    public record Repeats(int times, List<Location> first) {

        /** Of a problem that comes once. */
        public static final Repeats NONE = new Repeats(0, List.of());

        public Repeats {
            first = List.copyOf(first);
        }

        private Repeats within(String folder) {
            return new Repeats(
                    times, first.stream().map(place -> place.within(folder)).toList());
        }
    }

    /** Returns the same problem, which comes again at other places. */
    public Problem repeated(int times, List<Location> first) {
        return new Problem(code, location, words, choices, earlier, line, new Repeats(times, first));
    }

    /** Returns a problem at one place. */
    public static Problem at(Location location, Code code, String... words) {
        return new Problem(
                code, location, List.of(words), List.of(), Optional.empty(), Optional.empty(), Repeats.NONE);
    }

    /** Returns the same problem with what would have been right. */
    public Problem choosingFrom(Collection<String> right) {
        return new Problem(code, location, words, List.copyOf(right), earlier, line, repeats);
    }

    /** Returns the same problem with a second place. */
    public Problem since(Location first) {
        return new Problem(code, location, words, choices, Optional.of(first), line, repeats);
    }

    /** Returns the same problem with the line of the file. */
    public Problem on(Optional<String> lineOfFile) {
        return new Problem(code, location, words, choices, earlier, lineOfFile, repeats);
    }

    /** Returns the same problem, as it is placed from outside of a folder. */
    public Problem within(String folder) {
        return new Problem(
                code, location.within(folder), words, choices, earlier.map(first -> first.within(folder)), line,
                repeats.within(folder));
    }

    /** Returns the same problem, so many lines further down. */
    public Problem below(int lines) {
        return new Problem(code, location.below(lines), words, choices, earlier.map(first -> first.below(lines)), line, repeats);
    }

    /**
     * Returns the same problem of a text that begins at another place.
     *
     * @param beginning the place that takes the place of line 1, column 1
     */
    public Problem from(Location beginning) {
        int column = location.column() + (location.line() == 1 ? beginning.column() - 1 : 0);
        var place = new Location(beginning.file(), beginning.line() + location.line() - 1, column);
        return new Problem(code, place, words, choices, earlier, line, repeats);
    }

    /** Returns how much it weighs. */
    public Severity severity() {
        return code.severity();
    }

    /** Returns whether the part that it concerns cannot be used. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Returns what is wrong, in a sentence without a full stop. */
    public String text(Language language) {
        return wording(language).say(code.slug(), words.toArray());
    }

    /**
     * Returns what to do about it, in as many phrases as there are things to say; the first place of a doubled thing
     * too.
     */
    public List<String> hints(Language language) {
        return hints(language, this::seenFrom);
    }

    /**
     * Returns the same.
     *
     * @param place says where the first place is
     */
    public List<String> hints(Language language, Function<Location, String> place) {
        var wording = wording(language);
        String help = code.slug() + ".help";
        var nearest = Suggestions.near(words.isEmpty() ? "" : words.get(0), choices);
        return Stream.of(
                        Optional.of(repeats)
                                .filter(again -> again.times() > 0)
                                .map(again -> wording.say(
                                        "repeats",
                                        again.times(),
                                        wording.list(again.first().stream()
                                                .map(place)
                                                .toList()))),
                        earlier.map(first -> wording.say("earlier", place.apply(first))),
                        Optional.of("straight-quotes")
                                .filter(key -> isInCurlyQuotes())
                                .map(wording::say),
                        Optional.of(help).filter(wording::has).map(key -> wording.say(key, words.toArray())),
                        Optional.of(choices)
                                .filter(all -> !all.isEmpty() && !all.equals(nearest))
                                .filter(all -> nearest.isEmpty() || all.size() <= MOST_CHOICES)
                                .map(all -> wording.say(all.size() == 1 ? "only-choice" : "choices", enumerated(all))),
                        Optional.of(nearest)
                                .filter(near -> !near.isEmpty())
                                .map(near -> wording.say("did-you-mean", wording.alternatives(near))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the place without its file, where that is the file of the problem. */
    private String seenFrom(Location place) {
        return place.file().equals(location.file()) ? place.line() + ":" + place.column() : place.toString();
    }

    /** Returns all of it in one line: what is wrong, and what to do about it. */
    public String sentence(Language language) {
        return Stream.concat(Stream.of(text(language)), hints(language).stream())
                .collect(Collectors.joining(language == Language.FR ? "\u202f; " : "; "));
    }

    /** Returns the word for its severity. */
    public String severity(Language language) {
        return severity().in(language);
    }

    /** Returns how many characters the user's word takes at its place; 1 where no word stands there. */
    public int length() {
        String rest = line.filter(text -> location.column() <= text.length())
                .map(text -> text.substring(text.offsetByCodePoints(
                        0, Math.min(location.column() - 1, text.codePointCount(0, text.length())))))
                .orElse("");
        String word = words.isEmpty() ? "" : words.get(0);
        boolean quoted = rest.startsWith("\"") || rest.startsWith("'");
        boolean standsHere = !word.isEmpty() && rest.startsWith(word, quoted ? 1 : 0);
        if (standsHere) {
            return word.codePointCount(0, word.length()) + (quoted ? 2 : 0);
        }
        return Math.max(1, (int) rest.chars().takeWhile(Problem::isOfWord).count());
    }

    /** Returns whether the user's word brings quotes along that only people read as quotes. */
    private boolean isInCurlyQuotes() {
        return !words.isEmpty() && words.get(0).matches("(?s)[“”„‘’«].*[“”’»]");
    }

    private static boolean isOfWord(int character) {
        return character == '-' || character == '_' || Character.isLetterOrDigit(character);
    }

    /** Files by name, then place; two problems of one place by code, so that the order is total. */
    @Override
    public int compareTo(Problem other) {
        return IN_ORDER.compare(this, other);
    }

    /** Returns all problems in order of place, each once. */
    public static List<Problem> inOrder(Stream<Problem> problems) {
        return List.copyOf(problems.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String enumerated(List<String> all) {
        String some = all.stream()
                .limit(MOST_CHOICES)
                .map(choice -> choice.matches("[,;]") ? '"' + choice + '"' : choice)
                .collect(Collectors.joining(", "));
        return all.size() > MOST_CHOICES ? some + ", …" : some;
    }

    private static Wording wording(Language language) {
        return Wording.of("readiness.problem.Problems", language);
    }

    private String wordsInOne() {
        return String.join("\n", words);
    }
}
