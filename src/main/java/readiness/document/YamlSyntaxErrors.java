package readiness.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;
import readiness.source.TextLines;

/**
 * Names the errors that people make when they write YAML by hand.
 *
 * <p>The engine reports what it could not read, and where; that is often a line or two after the error itself.
 */
final class YamlSyntaxErrors {

    /** A key whose colon is glued to its value. */
    private static final Pattern GLUED = Pattern.compile("(?<key>\\w[\\w-]*):(?<value>[^\\s:/].*)", Pattern.DOTALL);

    private static final Pattern PAIR = Pattern.compile("(?<before>\\s*(- )*)(?<key>[\\w-]+):[ \\t]+(?<value>\\S.*)");
    private static final Pattern BRACKETED_ITEM = Pattern.compile("\\s*(- )+(?<value>\\[[^\\]]*\\]\\s*\\S.*)");
    private static final Pattern FLOW_PAIR = Pattern.compile(".*[{,\\[]\\s*(?<key>[\\w-]+):\\s+(?<value>\\S.*)");
    private static final String FLOW = "while parsing a flow";
    /** A key and, on the same line, what can only be further keys: {@code title: en: Warmth}. */
    private static final Pattern KEY_AFTER_KEY =
            Pattern.compile("([a-z]{2}|value|not-applicable|question|score|all|any|not|id):\\s.*");

    /** What a page or a merge leaves behind when a file is copied out of it. */
    private static final Pattern STRAY = Pattern.compile("(```|~~~|<<<<<<<|=======|>>>>>>>).*");

    /** What word processors begin an item with. */
    private static final Pattern BULLET = Pattern.compile("\\s*(?<mark>[•–—*·◦‣▪+])[\\s\\u00a0\\u202f]+(?<item>\\S.*)");

    private static final Pattern HASH = Pattern.compile("\\s+#[\\p{L}\\p{N}].*");
    private static final Pattern GLUED_DASH = Pattern.compile("(?<before>\\s*)-(?<value>[^\\s-].*)");
    private static final Pattern MISSING_COLON =
            Pattern.compile("(?<key>[^\\s=：→]+?)\\s*(?:->|=>|[=：→\\s])\\s*(?<value>.*)");
    private static final Pattern NO_BREAK_SPACE = Pattern.compile("(:[\\u00a0\\u202f])|(^\\s*[\\u00a0\\u202f])");
    private static final Pattern WRONG_START = Pattern.compile("found character '(.)' that cannot start any token.*");
    private static final Pattern ESCAPE = Pattern.compile("found unknown escape character (.)\\(.*");

    private static final int LONGEST = 5_000;

    private final String file;
    private final TextLines lines;
    private final String message;
    private final String context;
    private final Optional<Mark> begun;
    private final Location place;
    private final Optional<ScalarEvent> last;

    private YamlSyntaxErrors(String file, String text, MarkedYamlEngineException error, Optional<ScalarEvent> last) {
        this.file = file;
        this.lines = new TextLines(text);
        this.message = String.valueOf(error.getProblem());
        this.context = String.valueOf(error.getContext());
        this.begun = error.getContextMark();
        this.place = error.getProblemMark().or(() -> begun).map(this::location).orElseGet(() -> Location.startOf(file));
        this.last = last;
    }

    /**
     * Reports why the engine stopped reading.
     *
     * @param last the scalar that was read before
     */
    static void report(
            String file,
            String text,
            MarkedYamlEngineException error,
            Optional<ScalarEvent> last,
            ProblemLog problems) {
        new YamlSyntaxErrors(file, text, error, last).report(problems);
    }

    /** Returns the key and the value of words like {@code id:value} in which the space was forgotten. */
    static Optional<String> withSpace(Node.Scalar words) {
        Matcher glued = GLUED.matcher(words.text());
        return words.quoted() || !glued.matches() || glued.group("value").contains(": ")
                ? Optional.empty()
                : Optional.of(glued.group("key") + ": " + glued.group("value"));
    }

    /** Returns a key without the no-break space that was typed before its colon; empty where there is none. */
    static Optional<String> withoutNoBreakSpace(Node.Scalar key) {
        int end = key.text().length();
        while (end > 0 && isNoBreakSpace(key.text().charAt(end - 1))) {
            end--;
        }
        String bare = key.text().substring(0, end);
        return key.quoted() || bare.equals(key.text()) ? Optional.empty() : Optional.of(bare);
    }

    private static boolean isNoBreakSpace(char character) {
        return character == '\u00a0' || character == '\u202f';
    }

    /** Returns the rest of a line that continues a text though YAML takes it for a comment. */
    static Optional<String> hashBehind(String line, int column) {
        String rest =
                line.substring(line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length()))));
        return HASH.matcher(rest).matches() ? Optional.of(rest) : Optional.empty();
    }

    /** Returns whether a key is indented with no-break spaces, so that its parent is unknown. */
    static boolean isIndentedByNoBreakSpace(Node.Scalar key) {
        return !key.quoted() && (key.text().startsWith("\u00a0") || key.text().startsWith("\u202f"));
    }

    /** Returns the place of that space. */
    static Location noBreakSpaceIn(Node.Scalar key) {
        int before = withoutNoBreakSpace(key).orElse("").codePoints().toArray().length;
        return new Location(
                key.location().file(), key.location().line(), key.location().column() + before);
    }

    private void report(ProblemLog problems) {
        if (isLong(place) || isLong(begun())) {
            problems.add(place, Code.NOT_YAML);
            return;
        }
        var stray = strayLine();
        if (stray.isPresent()) {
            String line = line(stray.get()).strip();
            problems.add(indented(stray.get()), Code.STRAY_MARKS, line);
        } else if (isTab()) {
            problems.add(at(place.line(), 1 + line(place.line()).indexOf('\t')), Code.TAB_INDENTATION);
        } else if (context.equals("while scanning a quoted scalar")) {
            problems.add(begun(), Code.UNCLOSED_QUOTE, character(begun()));
        } else if (message.matches(ESCAPE.pattern()) || message.startsWith("expected escape sequence")) {
            Matcher escape = ESCAPE.matcher(message);
            problems.add(
                    at(place.line(), place.column() - 1),
                    Code.UNKNOWN_ESCAPE,
                    "\\" + (escape.find() ? escape.group(1) : character(at(place.line(), place.column() - 1))));
        } else if (lastWasQuoted()) {
            quoted(problems);
        } else if (context.startsWith(FLOW)) {
            flow(problems);
        } else if (isReserved()) {
            reserved(message.matches(WRONG_START.pattern()) ? place : begun(), problems);
        } else if (message.startsWith("mapping values are not allowed here")) {
            colon(problems);
        } else if (context.equals("while scanning a simple key")) {
            noColon(begun().line(), problems);
        } else {
            block(problems);
        }
    }

    /** Nobody writes such a line by hand, and looking for what was meant takes longer the longer it is. */
    private boolean isLong(Location at) {
        return line(at.line()).length() > LONGEST;
    }

    private boolean isTab() {
        String line = line(place.line());
        String indentation =
                line.substring(0, line.length() - line.stripLeading().length());
        return indentation.contains("\t") || character(place).equals("\t");
    }

    private boolean lastWasQuoted() {
        return last.filter(scalar -> scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                        || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED)
                .flatMap(ScalarEvent::getEndMark)
                .map(this::location)
                .filter(end -> end.line() == place.line() && end.column() <= place.column())
                .filter(end -> between(end, place).isBlank())
                .isPresent();
    }

    /** Words follow a closing quote: either it was none, or it closes one of an earlier line. */
    private void quoted(ProblemLog problems) {
        Location start =
                last.flatMap(ScalarEvent::getStartMark).map(this::location).orElse(place);
        if (start.line() < place.line()) {
            problems.add(start, Code.UNCLOSED_QUOTE, character(start));
            return;
        }
        String rest = line(start.line()).substring(offset(start)).strip();
        String behind = line(place.line()).substring(offset(place)).strip();
        if (behind.equals(",") && !context.startsWith(FLOW)) {
            problems.add(place, Code.TEXT_AFTER_QUOTE, character(start), rest.substring(0, rest.lastIndexOf(',')));
            return;
        }
        if (character(start).equals("'")
                && !behind.isEmpty()
                && Character.isLetter(behind.charAt(0))
                && !rest.substring(1).replaceFirst("'", "").contains("'")) {
            // An apostrophe that closes what was opened by another slip: 'aujourd'hui
            problems.add(place, Code.TEXT_AFTER_QUOTE, character(start), inQuotes(rest.substring(1)));
            return;
        }
        String whole = context.startsWith(FLOW) ? rest.substring(0, 1 + rest.lastIndexOf(character(start))) : rest;
        boolean wrapped = whole.endsWith(character(start));
        problems.add(
                place,
                Code.TEXT_AFTER_QUOTE,
                character(start),
                inQuotes(wrapped ? whole.substring(1, whole.length() - 1) : whole));
    }

    /** Returns the line at the place, or just before it, that only a page or a merge can have left there. */
    private Optional<Integer> strayLine() {
        return Stream.of(place.line(), begun().line(), place.line() - 1)
                .filter(number ->
                        number > 0 && STRAY.matcher(line(number).strip()).matches())
                .findFirst();
    }

    private void flow(ProblemLog problems) {
        if (character(place).equals(",")) {
            problems.add(place, Code.COMMA_TOO_MANY);
            return;
        }
        Matcher words = FLOW_PAIR.matcher(line(place.line()).substring(0, offset(place)));
        if (begun().line() == place.line() && character(place).matches("[\\[{]") && words.matches()) {
            String rest = line(place.line()).substring(offset(place)).replaceFirst("\\s*(}+|,\\s*[\\w-]+:\\s.*)$", "");
            problems.add(
                    place,
                    Code.BRACKET_IN_TEXT,
                    character(place),
                    words.group("key") + ": " + inQuotes(words.group("value") + rest));
            return;
        }
        Matcher pair = FLOW_PAIR.matcher(line(place.line()).substring(0, offset(place)));
        if (begun().line() == place.line() && character(place).equals(":") && pair.matches()) {
            String rest = line(place.line()).substring(offset(place)).replaceFirst("\\s*[,\\]}].*", "");
            problems.addAbout(
                    place,
                    Optional.empty(),
                    Code.COLON_IN_TEXT,
                    pair.group("key") + ": " + inQuotes(pair.group("value") + rest));
        } else {
            problems.add(begun(), Code.UNPAIRED_BRACKET, character(begun()));
        }
    }

    private boolean isReserved() {
        return message.matches(WRONG_START.pattern())
                || context.matches("while scanning (an alias|an anchor|a tag|a directive)");
    }

    private void reserved(Location start, ProblemLog problems) {
        Matcher bullet = BULLET.matcher(line(start.line()));
        if (bullet.matches() && start.equals(indented(start.line()))) {
            bullet(start, bullet, problems);
        } else {
            problems.add(start, Code.RESERVED_CHARACTER, character(start), quotedFrom(start));
        }
    }

    private static void bullet(Location start, Matcher bullet, ProblemLog problems) {
        problems.add(start, Code.OTHER_BULLET, bullet.group("mark"), "- " + bullet.group("item"));
    }

    /** Returns the item that words are which begin with another bullet than a dash. */
    static Optional<String> withDash(Node.Scalar words) {
        Matcher bullet = BULLET.matcher(words.text());
        if (words.quoted() || words.text().length() > LONGEST || !bullet.matches()) {
            return Optional.empty();
        }
        String next = "\\s" + Pattern.quote(bullet.group("mark")) + "\\s.*";
        return Optional.of("- " + bullet.group("item").replaceFirst(next, ""));
    }

    /** A colon where there cannot be one: in words, or after a line that went wrong. */
    private void colon(ProblemLog problems) {
        Matcher pair = PAIR.matcher(line(place.line()));
        if (pair.matches() && offset(place) > pair.start("value")) {
            String value = pair.group("value").strip();
            if (KEY_AFTER_KEY.matcher(value).matches()) {
                problems.add(
                        at(place.line(), 1 + line(place.line()).codePointCount(0, pair.start("value"))),
                        Code.MISSING_BRACES,
                        value,
                        pair.group("key") + ": {" + value + "}");
                return;
            }
            problems.addAbout(
                    place,
                    Optional.empty(),
                    Code.COLON_IN_TEXT,
                    pair.group("key") + ": " + inQuotes(pair.group("value")));
            return;
        }
        int before = place.line() - 1;
        while (before > 1 && line(before).isBlank()) {
            before--;
        }
        Matcher above = PAIR.matcher(line(before));
        if (isItem(place.line())) {
            noColon(place.line(), problems);
        } else if (isItem(before)) {
            noColon(before, problems);
        } else if (above.matches() && pair.matches() && pair.group("key").equals("comment")) {
            problems.add(
                    indented(place.line()),
                    Code.COMMENT_BELOW_ANSWER,
                    above.group("key"),
                    above.group("key") + ": {value: " + above.group("value").strip() + ", comment: "
                            + inQuotes(pair.group("value")) + "}");
        } else if (above.matches()) {
            problems.add(indented(place.line()), Code.WRONG_INDENTATION);
        } else {
            noColon(before, problems);
        }
    }

    /** Returns whether a line was to be an item of a list, and is none to YAML. */
    private boolean isItem(int number) {
        return GLUED_DASH.matcher(line(number)).matches()
                || BULLET.matcher(line(number)).matches();
    }

    /** A line that is no key with its value, and was taken for words. */
    private void noColon(int number, ProblemLog problems) {
        String line = line(number);
        Matcher space = NO_BREAK_SPACE.matcher(line);
        Matcher glued = GLUED.matcher(line.strip());
        Matcher dash = GLUED_DASH.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            bullet(indented(number), bullet, problems);
        } else if (dash.matches()) {
            problems.add(
                    indented(number),
                    Code.NO_SPACE_AFTER_DASH,
                    line.strip(),
                    "- " + dash.group("value").strip());
        } else if (space.find()) {
            problems.add(at(number, line.codePointCount(0, space.end())), Code.NO_BREAK_SPACE);
        } else if (glued.matches()) {
            problems.add(
                    indented(number),
                    Code.MISSING_SPACE,
                    line.strip(),
                    glued.group("key") + ": " + glued.group("value"));
        } else {
            problems.add(indented(number), Code.MISSING_COLON, line.strip(), asPair(line.strip()));
        }
    }

    /** Returns a line as a key with its value, or as a comment where no key can begin so. */
    private static String asPair(String line) {
        if (line.startsWith("//") || line.matches("\\p{Lu}\\p{L}*['’ ].*")) {
            return "# " + line.replaceFirst("^/+\\s*", "");
        }
        Matcher words = MISSING_COLON.matcher(line);
        return words.matches() && !words.group("value").isEmpty()
                ? words.group("key") + ": " + words.group("value")
                : line.replaceFirst(":+$", "") + ": ...";
    }

    private void block(ProblemLog problems) {
        if (message.startsWith("expected '<document start>'") && firstLine().column() > 1) {
            problems.add(firstLine(), Code.WRONG_INDENTATION);
            return;
        }
        String found = message.replaceFirst(".*but found ", "");
        Matcher pair = PAIR.matcher(line(place.line()));
        Matcher item = BRACKETED_ITEM.matcher(line(place.line()));
        if (pair.matches() && pair.group("value").startsWith("- ")) {
            Location start = at(place.line(), 1 + line(place.line()).codePointCount(0, pair.start("value")));
            problems.add(start, Code.RESERVED_CHARACTER, character(start), quotedFrom(start));
        } else if (item.matches()) {
            Location start = at(place.line(), 1 + line(place.line()).codePointCount(0, item.start("value")));
            problems.add(start, Code.RESERVED_CHARACTER, character(start), quotedFrom(start));
        } else if (line(place.line()).strip().startsWith("{")
                && line(place.line() - 1).strip().startsWith("{")) {
            problems.add(indented(place.line() - 1), Code.MAP_FOR_LIST);
        } else if (found.matches("'(<block .*|-)'")) {
            problems.add(place, Code.WRONG_INDENTATION);
        } else if (found.matches("'[]}]'")) {
            problems.add(place, Code.UNPAIRED_BRACKET, character(place));
        } else if (pair.matches() && pair.group("value").matches("[\\[{,?|>-].*")) {
            Location start = at(place.line(), 1 + line(place.line()).codePointCount(0, pair.start("value")));
            problems.add(start, Code.RESERVED_CHARACTER, character(start), quotedFrom(start));
        } else {
            problems.add(place, Code.NOT_YAML);
        }
    }

    private Location begun() {
        return begun.map(this::location).orElse(place);
    }

    private Location indented(int number) {
        String line = line(number);
        return at(number, 1 + line.length() - line.stripLeading().length());
    }

    /** Returns where the first line begins that is no comment. */
    private Location firstLine() {
        return indented(lines.firstThat(line -> !line.isBlank() && !line.strip().startsWith("#")));
    }

    private String quotedFrom(Location start) {
        String words = line(start.line()).substring(offset(start)).strip();
        // Brackets that were opened before the text end behind it.
        while (words.matches(".+[\\]}]") && closesMore(words)) {
            words = words.substring(0, words.length() - 1).strip();
        }
        return inQuotes(words.replaceFirst("^`([^`]*)`$", "$1"));
    }

    private static boolean closesMore(String words) {
        long open = words.chars()
                .filter(character -> character == '[' || character == '{')
                .count();
        long close = words.chars()
                .filter(character -> character == ']' || character == '}')
                .count();
        return close > open;
    }

    static String inQuotes(String words) {
        String bare = words.strip();
        return bare.contains("\"") || bare.contains("\\") ? "'" + bare.replace("'", "''") + "'" : '"' + bare + '"';
    }

    private String between(Location from, Location to) {
        return line(to.line()).substring(offset(from), offset(to));
    }

    /** Returns the character at a place; {@code ""} at the end of a line. */
    private String character(Location at) {
        String rest = line(at.line()).substring(offset(at));
        return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
    }

    private int offset(Location at) {
        String line = line(at.line());
        return line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
    }

    private String line(int number) {
        return lines.line(number);
    }

    private Location location(Mark mark) {
        return at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Location at(int line, int column) {
        return new Location(file, line, Math.max(1, column));
    }
}
