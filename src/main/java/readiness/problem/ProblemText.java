package readiness.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * What is said about a problem in one language: a sentence, and hints on how to fix it.
 *
 * @param language in which it is said
 */
public record ProblemText(Problem problem, Language language) {

    private static final int MOST_CHOICES = 12;

    /** A longer word is shortened in a sentence: it may be a text of thousands of characters. */
    private static final int LONGEST_WORD = 400;

    private static final int SHOWN_OF_LONGER = 100;

    /** Returns the problem as a sentence without a full stop. */
    public String sentence() {
        return wording().say(key(""), words());
    }

    /**
     * Returns what helps to fix it, a phrase each: the second place, the rule, the choices, the nearest of them; empty
     * where none applies.
     */
    public List<String> hints() {
        return hints(this::seenFrom);
    }

    /**
     * Returns the hints, with the second place written in another way.
     *
     * @param place writes the second place
     */
    public List<String> hints(Function<Location, String> place) {
        var wording = wording();
        var nearest = nearest();
        return Stream.of(
                        repeats(place, wording),
                        problem.earlier().map(first -> wording.say("earlier", place.apply(first))),
                        Optional.of("straight-quotes")
                                .filter(key -> isInCurlyQuotes())
                                .map(wording::say),
                        Optional.of(key(".help")).filter(wording::has).map(key -> wording.say(key, words())),
                        choices(nearest, wording),
                        Optional.of(nearest)
                                .filter(near -> !near.isEmpty())
                                .map(near -> wording.say("did-you-mean", wording.alternatives(near))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the key of what is said of the problem: in a table it may be something else than in a sheet. */
    private String key(String ending) {
        String key = problem.code().slug() + ".table" + ending;
        return isInTable() && wording().has(key) ? key : problem.code().slug() + ending;
    }

    /** Of JSON, sheets are shown with their lines, and rows of a table are not. */
    private boolean isInTable() {
        String file = problem.location().file().toLowerCase(Locale.ROOT);
        boolean isJson = Stream.of(".json", ".ndjson").anyMatch(file::endsWith);
        return Stream.of(".csv", ".tsv", ".txt", ".xlsx").anyMatch(file::endsWith)
                || (isJson && problem.line().orElse("").isEmpty());
    }

    private Object[] words() {
        return problem.words().stream().map(ProblemText::shortened).toArray();
    }

    /** Returns a word for a sentence, on one line: a line of its own could pass for another problem. */
    private static String shortened(String word) {
        String shown = word.length() <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, SHOWN_OF_LONGER)) + "…";
        return shown.replace("\r", "\\r").replace("\n", "\\n");
    }

    private Optional<String> repeats(Function<Location, String> place, Wording wording) {
        return Optional.of(problem.repeats())
                .filter(again -> again.times() > 0)
                .map(again -> wording.say(
                        "repeats",
                        again.times(),
                        wording.list(again.first().stream().map(place).toList())));
    }

    /** Returns the words that would have been right; not those of a long list to a word that is near one of them. */
    private Optional<String> choices(List<String> nearest, Wording wording) {
        return Optional.of(problem.choices())
                .filter(all -> !all.isEmpty() && !all.equals(nearest))
                .filter(all -> nearest.isEmpty() || all.size() <= MOST_CHOICES)
                .map(all -> wording.say(all.size() == 1 ? "only-choice" : "choices", enumerated(all)));
    }

    private List<String> nearest() {
        return problem.word()
                .map(typed -> Suggestions.near(typed, problem.choices()))
                .orElse(List.of());
    }

    private static String enumerated(List<String> all) {
        String some = all.stream()
                .limit(MOST_CHOICES)
                .map(choice -> choice.matches("[,;]") ? '"' + choice + '"' : choice)
                .collect(Collectors.joining(", "));
        return all.size() > MOST_CHOICES ? some + ", …" : some;
    }

    /** Returns whether the user's word is in curly quotes, which YAML does not take for quotes. */
    private boolean isInCurlyQuotes() {
        return problem.word()
                .filter(typed -> typed.matches("(?s)[“”„‘’«].*[“”’»]"))
                .isPresent();
    }

    /** Returns a place, without its file where that is the file of the problem. */
    private String seenFrom(Location place) {
        return place.file().equals(problem.location().file()) ? place.line() + ":" + place.column() : place.toString();
    }

    /** Returns the sentence and the hints in one line. */
    public String line() {
        return Stream.concat(Stream.of(sentence()), hints().stream())
                .collect(Collectors.joining(language == Language.FR ? "\u202f; " : "; "));
    }

    private Wording wording() {
        return Wording.of("readiness.problem.Problems", language);
    }
}
