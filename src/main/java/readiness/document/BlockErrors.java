package readiness.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/** Errors between the lines of a list or a map: indentation, and values that begin with a sign of YAML. */
final class BlockErrors {

    private static final Pattern BRACKETED_ITEM = Pattern.compile("\\s*(- )+(?<value>\\[[^\\]]*\\]\\s*\\S.*)");

    private final LocatedText text;
    private final EngineError error;
    private final ProblemLog problems;

    BlockErrors(LocatedText text, EngineError error, ProblemLog problems) {
        this.text = text;
        this.error = error;
        this.problems = problems;
    }

    void report() {
        Location place = error.place();
        if (error.message().startsWith("expected '<document start>'")
                && text.firstLine().column() > 1) {
            problems.add(text.firstLine(), Code.WRONG_INDENTATION);
            return;
        }
        String line = text.line(place.line());
        String found = error.message().replaceFirst(".*but found ", "");
        Matcher pair = ColonErrors.PAIR.matcher(line);
        Matcher item = BRACKETED_ITEM.matcher(line);
        if (pair.matches() && pair.group("value").startsWith("- ")) {
            reportReserved(pair);
        } else if (item.matches()) {
            reportReserved(item);
        } else if (isBraced(place.line()) && isBraced(place.line() - 1)) {
            problems.add(text.indented(place.line() - 1), Code.MAP_FOR_LIST);
        } else if (found.matches("'(<block .*|<scalar>|[-?])'") && place.equals(text.indented(place.line()))) {
            problems.add(place, Code.WRONG_INDENTATION);
        } else if (found.matches("'[]}]'")) {
            problems.add(place, Code.UNPAIRED_BRACKET, text.character(place));
        } else if (pair.matches() && pair.group("value").matches("[\\[{,?|>-].*")) {
            reportReserved(pair);
        } else {
            problems.add(place, Code.NOT_YAML);
        }
    }

    private void reportReserved(Matcher line) {
        Location start = text.atIndex(error.place().line(), line.start("value"));
        problems.add(start, Code.RESERVED_CHARACTER, text.character(start), text.quotedFrom(start));
    }

    private boolean isBraced(int line) {
        return text.line(line).strip().startsWith("{");
    }
}
