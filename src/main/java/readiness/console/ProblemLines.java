package readiness.console;

import java.util.ArrayList;
import java.util.List;
import readiness.problem.Problem;
import readiness.problem.ProblemText;
import readiness.problem.Severity;
import readiness.wording.Language;
import readiness.wording.Printable;

/**
 * Lays a problem out for a person at a terminal: what is wrong, the line with the place marked, what to do; colour adds
 * nothing to it.
 */
public final class ProblemLines {

    /** Longer lines are cut to a window around the place. */
    private static final int WINDOW = 72;

    private static final String CUT = "…";

    private static final String PLAIN = "\u001b[0m";

    private ProblemLines() {}

    public static List<String> of(Problem problem, Language language, boolean colored) {
        String number = Integer.toString(problem.location().line());
        String margin = " ".repeat(number.length());
        var lines = new ArrayList<String>();
        var text = new ProblemText(problem, language);
        String heading = problem.severity().in(language) + "[" + problem.code().number() + "]";
        lines.add(heading + ": " + text.sentence());
        lines.add(margin + "--> " + problem.location());
        problem.line()
                .filter(line -> problem.severity() != Severity.NOTE && !line.isBlank())
                .ifPresent(line -> {
                    lines.add(margin + " |");
                    lines.addAll(excerpt(problem, number, margin, line));
                    lines.add(margin + " |");
                });
        text.hints().forEach(hint -> lines.add(margin + " = " + hint));
        lines.replaceAll(Printable::safe);
        if (colored) {
            lines.set(
                    0,
                    color(problem.severity()) + heading + PLAIN + lines.get(0).substring(heading.length()));
        }
        return List.copyOf(lines);
    }

    /** Returns what turns a terminal bold, and red, yellow or blue. */
    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;34m";
        };
    }

    private static List<String> excerpt(Problem problem, String number, String margin, String line) {
        int length = line.codePointCount(0, line.length());
        int place = Math.min(problem.location().column() - 1, length);
        int from = length <= WINDOW ? 0 : Math.max(0, Math.min(place - WINDOW / 3, length - WINDOW));
        int to = Math.min(length, from + WINDOW);
        String before = from > 0 ? CUT : "";
        String shown = before + characters(line, from, to) + (to < length ? CUT : "");
        int marked = Math.max(1, Math.min(problem.length(), to - place));
        String indent = " ".repeat(before.length() + place - from);
        return List.of(number + " | " + shown.stripTrailing(), margin + " | " + indent + "^".repeat(marked));
    }

    /** Returns some characters, each one column wide, so that the mark is below its place. */
    private static String characters(String line, int from, int to) {
        int start = line.offsetByCodePoints(0, from);
        var shown = new StringBuilder();
        line.substring(start, line.offsetByCodePoints(start, to - from))
                .codePoints()
                .map(Printable::shown)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
