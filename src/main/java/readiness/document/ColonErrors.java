package readiness.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/** Colons where none can be, and lines that lack one. */
final class ColonErrors {

    /** A line with a key and its value. */
    static final Pattern PAIR = Pattern.compile("(?<before>\\s*(- )*)(?<key>[\\w-]+):[ \\t]+(?<value>\\S.*)");

    /** A key and, on the same line, what can only be further keys: {@code title: en: Warmth}. */
    private static final Pattern KEY_AFTER_KEY =
            Pattern.compile("([a-z]{2}|value|not-applicable|question|score|all|any|not|id):\\s.*");

    /** A line in which anything at all is the key. */
    private static final Pattern ODD_PAIR = Pattern.compile("\\s*(- )*(?<key>[^\\s:#][^:]*):[ \\t]+(?<value>\\S.*)");

    private static final Pattern GLUED_DASH = Pattern.compile("(?<before>\\s*)-(?<value>[^\\s-].*)");
    private static final Pattern MISSING_COLON =
            Pattern.compile("(?<key>[^\\s=：→]+?)\\s*(?:->|=>|[=：→\\s])\\s*(?<value>.*)");
    private static final Pattern NO_BREAK_SPACE = Pattern.compile("(:[\\u00a0\\u202f])|(^\\s*[\\u00a0\\u202f])");

    private final LocatedText text;
    private final ProblemLog problems;

    ColonErrors(LocatedText text, ProblemLog problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Reports a colon in words, or after a line with an error. */
    void reportUnexpected(Location place) {
        Matcher pair = PAIR.matcher(text.line(place.line()));
        Matcher odd = ODD_PAIR.matcher(text.line(place.line()));
        if (isInValue(place, pair)) {
            reportInValue(place, pair);
        } else if (isItem(place.line())) {
            reportMissing(place.line());
        } else if (isInValue(place, odd)) {
            reportInValue(place, odd);
        } else if (lineBefore(place.line()) < 1) {
            problems.add(place, Code.NOT_YAML);
        } else {
            reportBelow(place, lineBefore(place.line()), pair);
        }
    }

    private boolean isInValue(Location place, Matcher pair) {
        return pair.matches() && text.before(place).length() > pair.start("value");
    }

    private void reportInValue(Location place, Matcher pair) {
        String value = pair.group("value").strip();
        if (KEY_AFTER_KEY.matcher(value).matches()) {
            problems.add(
                    text.atIndex(place.line(), pair.start("value")),
                    Code.MISSING_BRACES,
                    value,
                    pair.group("key") + ": {" + value + "}");
        } else {
            problems.addAbout(
                    place,
                    Optional.empty(),
                    Code.COLON_IN_TEXT,
                    pair.group("key") + ": " + Typos.inQuotes(pair.group("value")));
        }
    }

    /** Reports what is wrong with the line before a key, or with the indentation of the key. */
    private void reportBelow(Location place, int before, Matcher pair) {
        Matcher above = PAIR.matcher(text.line(before));
        if (isItem(before) || !above.matches()) {
            reportMissing(before);
        } else if (pair.matches() && pair.group("key").equals("comment")) {
            problems.add(
                    text.indented(place.line()),
                    Code.COMMENT_BELOW_ANSWER,
                    above.group("key"),
                    above.group("key") + ": {value: " + above.group("value").strip() + ", comment: "
                            + Typos.inQuotes(pair.group("value")) + "}");
        } else {
            problems.add(text.indented(place.line()), Code.WRONG_INDENTATION);
        }
    }

    private int lineBefore(int number) {
        int before = number - 1;
        while (before > 1 && text.line(before).isBlank()) {
            before--;
        }
        return before;
    }

    /**
     * Returns whether a line was meant as an item of a list, but begins with a bullet or a dash that YAML takes for a
     * word.
     */
    private boolean isItem(int number) {
        String line = text.line(number);
        return GLUED_DASH.matcher(line).matches() || Typos.otherBullet(line).matches();
    }

    /** Reports a line without a colon, where a key and its value were expected. */
    void reportMissing(int number) {
        String line = text.line(number);
        String words = line.strip();
        Location place = text.indented(number);
        Matcher space = NO_BREAK_SPACE.matcher(line);
        Matcher glued = Typos.gluedPair(words);
        Matcher dash = GLUED_DASH.matcher(line);
        Matcher bullet = Typos.otherBullet(line);
        if (bullet.matches()) {
            problems.add(place, Code.OTHER_BULLET, bullet.group("mark"), "- " + bullet.group("item"));
        } else if (dash.matches()) {
            String item = "- " + dash.group("value").strip();
            problems.add(place, Code.NO_SPACE_AFTER_DASH, words, item);
        } else if (space.find()) {
            problems.add(text.at(number, line.codePointCount(0, space.end())), Code.NO_BREAK_SPACE);
        } else if (glued.matches()) {
            problems.add(place, Code.MISSING_SPACE, words, glued.group("key") + ": " + glued.group("value"));
        } else {
            problems.add(place, Code.MISSING_COLON, words, asPair(words));
        }
    }

    /** Returns a line as a key with its value, or as a comment where no key can begin so. */
    private static String asPair(String line) {
        if (line.matches("(//|/\\*|--|;).*|\\p{Lu}\\p{L}*['’ ].*")) {
            return "# " + line.replaceFirst("^[/*;-]+\\s*", "").replaceFirst("\\s*\\*+/$", "");
        }
        Matcher words = MISSING_COLON.matcher(line);
        return words.matches() && !words.group("value").isEmpty()
                ? words.group("key") + ": " + words.group("value")
                : line.replaceFirst(":+$", "") + ": ...";
    }
}
