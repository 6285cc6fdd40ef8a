package readiness.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/** Errors between braces or brackets. */
final class FlowErrors {

    private static final Pattern PAIR = Pattern.compile(".*[{,\\[]\\s*(?<key>[\\w-]+):\\s+(?<value>\\S.*)");

    private final LocatedText text;
    private final EngineError error;
    private final ProblemLog problems;

    FlowErrors(LocatedText text, EngineError error, ProblemLog problems) {
        this.text = text;
        this.error = error;
        this.problems = problems;
    }

    void report() {
        Location place = error.place();
        String character = text.character(place);
        Matcher pair = PAIR.matcher(text.before(place));
        boolean inValue = error.begun().line() == place.line() && pair.matches();
        if (character.equals(",")) {
            problems.add(place, Code.COMMA_TOO_MANY);
        } else if (inValue && character.matches("[\\[{]")) {
            String rest = text.from(place).replaceFirst("\\s*(}+|,\\s*[\\w-]+:\\s.*)$", "");
            problems.add(place, Code.BRACKET_IN_TEXT, character, inQuotes(pair, rest));
        } else if (inValue && character.equals(":")) {
            String rest = text.from(place).replaceFirst("\\s*[,\\]}].*", "");
            problems.addAbout(place, Optional.empty(), Code.COLON_IN_TEXT, inQuotes(pair, rest));
        } else {
            problems.add(error.begun(), Code.UNPAIRED_BRACKET, text.character(error.begun()));
        }
    }

    private static String inQuotes(Matcher pair, String rest) {
        return pair.group("key") + ": " + Typos.inQuotes(pair.group("value") + rest);
    }
}
