package readiness.console;

import java.util.List;
import java.util.stream.Stream;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.problem.ProblemText;
import readiness.problem.Severity;
import readiness.wording.Printable;
import readiness.wording.Wording;

/** Says a problem for ears: the place in words, and nothing drawn. */
public final class ProblemWords {

    private ProblemWords() {}

    public static List<String> of(Problem problem, Wording wording) {
        var language = wording.language();
        var text = new ProblemText(problem, language);
        String heading = wording.say(
                "problem-in-words",
                problem.severity().in(language),
                problem.code().number(),
                problem.location().file(),
                place(problem.location(), wording),
                text.sentence());
        var line = problem.line()
                .map(String::strip)
                .filter(words -> problem.severity() != Severity.NOTE && !words.isEmpty())
                .map(words -> wording.say("line-reads", shortened(words)));
        var hints = text.hints(first -> otherPlace(first, problem, wording)).stream();
        return Stream.of(Stream.of(heading), line.stream(), hints)
                .flatMap(lines -> lines)
                .map(Printable::safe)
                .toList();
    }

    private static String otherPlace(Location place, Problem problem, Wording wording) {
        String words = place(place, wording);
        return place.file().equals(problem.location().file()) ? words : place.file() + ", " + words;
    }

    private static String place(Location place, Wording wording) {
        return wording.say("place-in-words", Integer.toString(place.line()), Integer.toString(place.column()));
    }

    /** Returns the beginning of a long line: it is read aloud. */
    private static String shortened(String words) {
        int most = 200;
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }
}
