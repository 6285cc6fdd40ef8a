package readiness.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import readiness.problem.Code;
import readiness.problem.Location;

/**
 * What people run into when they write YAML by hand, told by its name.
 *
 * <p>The engine says what it could not read, and where; that is often a line or two behind the slip itself.
 */
final class YamlTrap {

    /** What stands for a key whose colon is glued to its value. */
    private static final Pattern GLUED = Pattern.compile("(?<key>\\w[\\w-]*):(?<value>[^\\s:/].*)", Pattern.DOTALL);

    private static final Pattern PAIR = Pattern.compile("(?<before>\\s*(- )*)(?<key>[\\w-]+):[ \\t]+(?<value>\\S.*)");
    private static final Pattern FLOW_PAIR = Pattern.compile(".*[{,\\[]\\s*(?<key>[\\w-]+):\\s+(?<value>\\S.*)");
    private static final String FLOW = "while parsing a flow";
    private static final Pattern NO_BREAK_SPACE = Pattern.compile("(:[\\u00a0\\u202f])|(^\\s*[\\u00a0\\u202f])");
    private static final Pattern WRONG_START = Pattern.compile("found character '(.)' that cannot start any token.*");
    private static final Pattern ESCAPE = Pattern.compile("found unknown escape character (.)\\(.*");

    private final String file;
    private final List<String> lines;
    private final String message;
    private final String context;
    private final Optional<Mark> begun;
    private final Location place;
    private final Optional<ScalarEvent> last;

    private YamlTrap(String file, String text, MarkedYamlEngineException mistake, Optional<ScalarEvent> last) {
        this.file = file;
        this.lines = text.lines().toList();
        this.message = String.valueOf(mistake.getProblem());
        this.context = String.valueOf(mistake.getContext());
        this.begun = mistake.getContextMark();
        this.place =
                mistake.getProblemMark().or(() -> begun).map(this::location).orElseGet(() -> Location.startOf(file));
        this.last = last;
    }

    /**
     * Tells why the engine stopped reading.
     *
     * @param last the scalar that was read before
     */
    static void tell(
            String file,
            String text,
            MarkedYamlEngineException mistake,
            Optional<ScalarEvent> last,
            Problems problems) {
        new YamlTrap(file, text, mistake, last).tell(problems);
    }

    /** Returns the key and the value of words like {@code id:value} in which the space was forgotten. */
    static Optional<String> withSpace(Node.Scalar words) {
        Matcher glued = GLUED.matcher(words.text());
        return words.quoted() || !glued.matches() || glued.group("value").contains(": ")
                ? Optional.empty()
                : Optional.of(glued.group("key") + ": " + glued.group("value"));
    }

    private void tell(Problems problems) {
        if (isTab()) {
            problems.add(at(place.line(), 1 + line(place.line()).indexOf('\t')), Code.TAB_INDENTATION);
        } else if (context.equals("while scanning a quoted scalar")) {
            problems.add(begun(), Code.UNCLOSED_QUOTE, character(begun()));
        } else if (message.matches(ESCAPE.pattern())) {
            Matcher escape = ESCAPE.matcher(message);
            problems.add(
                    at(place.line(), place.column() - 1),
                    Code.UNKNOWN_ESCAPE,
                    "\\" + (escape.find() ? escape.group(1) : ""));
        } else if (lastWasQuoted()) {
            quoted(problems);
        } else if (context.startsWith(FLOW)) {
            flow(problems);
        } else if (isReserved()) {
            Location start = message.matches(WRONG_START.pattern()) ? place : begun();
            problems.add(start, Code.RESERVED_CHARACTER, character(start), quotedFrom(start));
        } else if (message.startsWith("mapping values are not allowed here")) {
            colon(problems);
        } else if (context.equals("while scanning a simple key")) {
            noColon(begun().line(), problems);
        } else {
            block(problems);
        }
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
    private void quoted(Problems problems) {
        Location start =
                last.flatMap(ScalarEvent::getStartMark).map(this::location).orElse(place);
        if (start.line() < place.line()) {
            problems.add(start, Code.UNCLOSED_QUOTE, character(start));
            return;
        }
        String rest = line(start.line()).substring(offset(start)).strip();
        String whole = context.startsWith(FLOW) ? rest.substring(0, 1 + rest.lastIndexOf(character(start))) : rest;
        boolean wrapped = whole.endsWith(character(start));
        problems.add(
                place,
                Code.TEXT_AFTER_QUOTE,
                character(start),
                inQuotes(wrapped ? whole.substring(1, whole.length() - 1) : whole));
    }

    private void flow(Problems problems) {
        Matcher pair = FLOW_PAIR.matcher(line(place.line()).substring(0, offset(place)));
        if (begun().line() == place.line() && character(place).equals(":") && pair.matches()) {
            String rest = line(place.line()).substring(offset(place)).replaceFirst("\\s*[,\\]}].*", "");
            problems.add(
                    place, Code.COLON_IN_TEXT, "", pair.group("key") + ": " + inQuotes(pair.group("value") + rest));
        } else {
            problems.add(begun(), Code.UNPAIRED_BRACKET, character(begun()));
        }
    }

    private boolean isReserved() {
        return message.matches(WRONG_START.pattern())
                || context.matches("while scanning (an alias|an anchor|a tag|a directive)");
    }

    /** A colon where there cannot be one: in words, or after a line that went wrong. */
    private void colon(Problems problems) {
        Matcher pair = PAIR.matcher(line(place.line()));
        if (pair.matches() && offset(place) > pair.start("value")) {
            problems.add(place, Code.COLON_IN_TEXT, "", pair.group("key") + ": " + inQuotes(pair.group("value")));
            return;
        }
        int before = place.line() - 1;
        while (before > 1 && line(before).isBlank()) {
            before--;
        }
        if (PAIR.matcher(line(before)).matches()) {
            problems.add(indented(place.line()), Code.WRONG_INDENTATION);
        } else {
            noColon(before, problems);
        }
    }

    /** A line that is no key with its value, and was taken for words. */
    private void noColon(int number, Problems problems) {
        String line = line(number);
        Matcher space = NO_BREAK_SPACE.matcher(line);
        Matcher glued = GLUED.matcher(line.strip());
        if (space.find()) {
            problems.add(at(number, line.codePointCount(0, space.end())), Code.NO_BREAK_SPACE);
        } else if (glued.matches()) {
            problems.add(
                    indented(number),
                    Code.MISSING_SPACE,
                    line.strip(),
                    glued.group("key") + ": " + glued.group("value"));
        } else {
            String[] words = line.strip().split("[\\s=]+", 2);
            String value = words.length == 2 ? words[1] : "...";
            problems.add(indented(number), Code.MISSING_COLON, line.strip(), words[0] + ": " + value);
        }
    }

    private void block(Problems problems) {
        String found = message.replaceFirst(".*but found ", "");
        Matcher pair = PAIR.matcher(line(place.line()));
        if (found.matches("'(<block .*|-)'")) {
            problems.add(place, Code.WRONG_INDENTATION);
        } else if (found.matches("'[]}]'")) {
            problems.add(place, Code.UNPAIRED_BRACKET, character(place));
        } else if (pair.matches() && pair.group("value").matches("[\\[{].*")) {
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

    private String quotedFrom(Location start) {
        return inQuotes(line(start.line()).substring(offset(start)));
    }

    private static String inQuotes(String words) {
        String bare = words.strip();
        return bare.contains("\"") || bare.contains("\\") ? "'" + bare.replace("'", "''") + "'" : '"' + bare + '"';
    }

    private String between(Location from, Location to) {
        return line(to.line()).substring(offset(from), offset(to));
    }

    /** Returns the character at a place; nothing at the end of a line. */
    private String character(Location at) {
        String rest = line(at.line()).substring(offset(at));
        return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
    }

    private int offset(Location at) {
        String line = line(at.line());
        return line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
    }

    private String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    private Location location(Mark mark) {
        return at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Location at(int line, int column) {
        return new Location(file, line, Math.max(1, column));
    }
}
