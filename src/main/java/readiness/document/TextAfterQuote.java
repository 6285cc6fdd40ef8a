package readiness.document;

import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/** Words that follow a closing quote: either it was meant as a character, or it closes one of an earlier line. */
final class TextAfterQuote {

    private final LocatedText text;
    private final EngineError error;
    private final Location start;
    private final ProblemLog problems;

    /** @param start the place of the opening quote */
    TextAfterQuote(LocatedText text, EngineError error, Location start, ProblemLog problems) {
        this.text = text;
        this.error = error;
        this.start = start;
        this.problems = problems;
    }

    void report() {
        if (start.line() < error.place().line()) {
            problems.add(start, Code.UNCLOSED_QUOTE, text.character(start));
            return;
        }
        String quote = text.character(start);
        problems.add(
                error.place(),
                Code.TEXT_AFTER_QUOTE,
                quote,
                meant(quote, text.from(start).strip()));
    }

    /**
     * Returns what was probably meant.
     *
     * @param rest the line from the opening quote on
     */
    private String meant(String quote, String rest) {
        String behind = text.from(error.place()).strip();
        String before = rest.substring(0, rest.length() - behind.length());
        if (behind.matches("[,;]|//.*") && !error.isInFlow()) {
            return behind.length() == 1 ? before.strip() : before + "#" + behind.substring(2);
        }
        if (error.isInFlow() && behind.matches(";?\\s*[\"'].*")) {
            return before.strip() + ", " + behind.replaceFirst(";?\\s*([\"'].*?)[\\]}]*$", "$1");
        }
        if (isApostrophe(quote, rest, behind)) {
            return Typos.inQuotes(rest.substring(1));
        }
        String whole = error.isInFlow() ? rest.substring(0, 1 + rest.lastIndexOf(quote)) : rest;
        boolean wrapped = whole.length() > 1 && whole.endsWith(quote);
        return Typos.inQuotes(wrapped ? whole.substring(1, whole.length() - 1) : whole);
    }

    /** Returns whether an apostrophe closes what was opened by another typo: {@code 'aujourd'hui}. */
    private static boolean isApostrophe(String quote, String rest, String behind) {
        return quote.equals("'")
                && !behind.isEmpty()
                && Character.isLetter(behind.charAt(0))
                && !rest.substring(1).replaceFirst("'", "").contains("'");
    }
}
