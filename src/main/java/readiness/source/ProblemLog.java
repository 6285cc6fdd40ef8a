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

/** Collects what is wrong, so that reading goes on and everything is told at once. */
public final class ProblemLog {

    private static final int MOST_SAID = 10_000;

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, IntFunction<String>> texts = new HashMap<>();

    /** What was said of rows, a number for each sentence. */
    private final Set<Integer> said = new HashSet<>();

    private boolean inRows;

    /** Takes note of a file's text, so that a problem can show its line; {@link #closed} lets it go. */
    public void opened(String file, String text) {
        texts.put(file, new TextLines(text)::line);
    }

    /** Takes note of what returns the lines of a file, by their numbers. */
    public void opened(String file, IntFunction<String> lines) {
        texts.put(file, lines);
    }

    /**
     * Takes note of what returns the lines of a row: they are shown with the first problem that says the same, since
     * the others are told as so many more.
     */
    public void openedRow(String file, IntFunction<String> lines) {
        texts.put(file, lines);
        inRows = true;
    }

    /** Lets a file's text go: nothing more will be said about it. */
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
        return found.stream().anyMatch(Problem::isError);
    }

    /** Returns a mark; {@link #hasErrorsSince} then speaks only of what came after it. */
    public int mark() {
        return found.size();
    }

    public boolean hasErrorsSince(int mark) {
        return mark < found.size() && found.subList(mark, found.size()).stream().anyMatch(Problem::isError);
    }

    /** Takes back what was told between two marks, and returns it. */
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

    /** Makes warnings of the errors after a mark. */
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
