package readiness.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;

/** Collects problems while reading, so that all of them are reported at once. */
public final class ProblemLog {

    private static final int MOST_SAID = 10_000;

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, IntFunction<String>> texts = new HashMap<>();

    /** The sentences reported about rows, each as a number. */
    private final Set<Integer> said = new HashSet<>();

    private boolean inRows;

    /** Keeps a file's text, so that a problem can show its line, until {@link #closed} releases it. */
    public void opened(String file, String text) {
        texts.put(file, new TextLines(text)::line);
    }

    /**
     * Keeps the function that returns the lines of a file of rows. A line is shown with the first of several equal
     * problems only; of the others the number is reported.
     */
    public void openedRow(String file, IntFunction<String> lines) {
        texts.put(file, lines);
        inRows = true;
    }

    /** Releases a file's text, after which no problem in it can show its line. */
    public void closed(String file) {
        texts.remove(file);
    }

    public void add(Location location, Code code, String... words) {
        add(Problem.at(location, code, words));
    }

    /**
     * Adds a problem about this word of the user's.
     *
     * @param word empty where the sentence is not about a word
     */
    public void addAbout(Location location, Optional<String> word, Code code, String... words) {
        add(Problem.about(location, word, code, words));
    }

    public void addSince(Location earlier, Location location, Code code, String... words) {
        add(Problem.at(location, code, words).since(earlier));
    }

    /** Adds a problem with a word that is none of those that would have been right. */
    public void addChoice(Location location, Code code, Collection<String> right, String... words) {
        add(Problem.at(location, code, words).choosingFrom(right));
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public boolean hasErrors() {
        return hasErrorsSince(0);
    }

    /** Returns a mark, after which {@link #hasErrorsSince} looks for errors. */
    public int mark() {
        return found.size();
    }

    public boolean hasErrorsSince(int mark) {
        return mark < found.size() && found.subList(mark, found.size()).stream().anyMatch(Problem::isError);
    }

    /** Returns whether a problem of a kind was added after a mark. */
    public boolean hasSince(int mark, Code code) {
        return found.subList(mark, found.size()).stream().anyMatch(problem -> problem.code() == code);
    }

    /** Removes and returns the problems between two marks. */
    public List<Problem> takeBack(int from, int to) {
        var some = found.subList(from, to);
        var taken = List.copyOf(some);
        some.clear();
        return taken;
    }

    /** Adds the id of a questionnaire to all problems after a mark. */
    public void attribute(int mark, String questionnaire) {
        found.subList(mark, found.size()).replaceAll(problem -> problem.of(questionnaire));
    }

    /** Turns the errors after a mark into warnings. */
    public void softenSince(int mark) {
        found.subList(mark, found.size()).replaceAll(Problem::asWarning);
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    private boolean isNew(Problem problem) {
        if (said.size() > MOST_SAID) {
            said.clear();
        }
        return said.add(Objects.hash(problem.code(), problem.words()));
    }

    /** Adds a problem, with its line where that is not known yet. */
    public void add(Problem problem) {
        var lines = Optional.ofNullable(texts.get(problem.location().file()));
        found.add(
                problem.line().isPresent() || (inRows && !isNew(problem))
                        ? problem
                        : problem.on(
                                lines.map(text -> text.apply(problem.location().line()))));
    }
}
