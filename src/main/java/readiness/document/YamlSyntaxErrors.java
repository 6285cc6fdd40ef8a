package readiness.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/**
 * Names the errors that people make when they write YAML by hand.
 *
 * <p>The engine reports what it could not read, and where; that is often a line or two after the error itself. Which
 * kind of error it was shows in the engine's own words; each kind with more than one cause has a class of its own.
 */
final class YamlSyntaxErrors {

    /** What a page, a mail or a merge leaves behind: fences, rules, tags, quotations. */
    private static final Pattern STRAY =
            Pattern.compile("(```|~~~|<<<<<<<|=======|>>>>>>>|> |<[/!a-zA-Z]).*|>|(?!(---|\\.\\.\\.)$)[-–—_=*~.]{2,}");

    private static final Pattern WRONG_START = Pattern.compile("found character '(.)' that cannot start any token.*");
    private static final Pattern ESCAPE = Pattern.compile("found unknown escape character (.)\\(.*");

    private final LocatedText text;
    private final EngineError error;
    private final Optional<ScalarEvent> last;
    private final ProblemLog problems;

    private YamlSyntaxErrors(LocatedText text, EngineError error, Optional<ScalarEvent> last, ProblemLog problems) {
        this.text = text;
        this.error = error;
        this.last = last;
        this.problems = problems;
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
        var located = new LocatedText(file, text);
        new YamlSyntaxErrors(located, EngineError.of(error, located), last, problems).report();
    }

    private void report() {
        Location place = error.place();
        if (isLong(place) || isLong(error.begun())) {
            // Nobody writes such a line by hand, and looking for what was meant takes longer the longer it is.
            problems.add(place, Code.NOT_YAML);
            return;
        }
        var stray = strayLine();
        var quoted = quotedBefore();
        if (stray.isPresent()) {
            problems.add(
                    text.indented(stray.get()),
                    Code.STRAY_MARKS,
                    text.line(stray.get()).strip());
        } else if (isTab()) {
            problems.add(text.at(place.line(), 1 + text.line(place.line()).indexOf('\t')), Code.TAB_INDENTATION);
        } else if (error.context().equals("while scanning a quoted scalar")) {
            problems.add(error.begun(), Code.UNCLOSED_QUOTE, text.character(error.begun()));
        } else if (isEscape()) {
            reportEscape();
        } else if (quoted.isPresent() && !(error.isInFlow() && text.from(place).isBlank())) {
            new TextAfterQuote(text, error, quoted.get(), problems).report();
        } else if (error.isInFlow()) {
            new FlowErrors(text, error, problems).report();
        } else if (isReserved()) {
            reportReserved(error.message().matches(WRONG_START.pattern()) ? place : error.begun());
        } else if (error.message().startsWith("mapping values are not allowed here")) {
            new ColonErrors(text, problems).reportUnexpected(place);
        } else if (error.context().equals("while scanning a simple key")) {
            new ColonErrors(text, problems).reportMissing(error.begun().line());
        } else {
            new BlockErrors(text, error, problems).report();
        }
    }

    private boolean isLong(Location at) {
        return !Typos.mayBeTyped(text.line(at.line()));
    }

    /** Returns the line at the place, or just before it, that only a page or a merge can have left there. */
    private Optional<Integer> strayLine() {
        int line = error.place().line();
        return Stream.of(line, error.begun().line(), line - 1)
                .filter(number ->
                        number > 0 && STRAY.matcher(text.line(number).strip()).matches())
                .findFirst();
    }

    private boolean isTab() {
        String line = text.line(error.place().line());
        String indentation =
                line.substring(0, line.length() - line.stripLeading().length());
        return indentation.contains("\t") || text.character(error.place()).equals("\t");
    }

    private boolean isEscape() {
        return error.message().matches(ESCAPE.pattern()) || error.message().startsWith("expected escape sequence");
    }

    private void reportEscape() {
        Location backslash = text.at(error.place().line(), error.place().column() - 1);
        Matcher escape = ESCAPE.matcher(error.message());
        problems.add(
                backslash, Code.UNKNOWN_ESCAPE, "\\" + (escape.find() ? escape.group(1) : text.character(backslash)));
    }

    /** Returns where a text in quotes begins that ends just before the place. */
    private Optional<Location> quotedBefore() {
        Location place = error.place();
        return last.filter(scalar -> scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                        || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED)
                .filter(scalar -> scalar.getEndMark()
                        .map(text::location)
                        .filter(end -> end.line() == place.line() && end.column() <= place.column())
                        .filter(end -> text.between(end, place).isBlank())
                        .isPresent())
                .map(scalar ->
                        openingQuote(scalar.getStartMark().map(text::location).orElse(place), scalar.getScalarStyle()));
    }

    /** Returns the place of the quote: an anchor or a tag may stand before it. */
    private Location openingQuote(Location start, ScalarStyle style) {
        int before = text.from(start).indexOf(style == ScalarStyle.DOUBLE_QUOTED ? '"' : '\'');
        return before < 0
                ? start
                : text.atIndex(start.line(), text.before(start).length() + before);
    }

    private boolean isReserved() {
        return error.message().matches(WRONG_START.pattern())
                || error.context().matches("while scanning (an alias|an anchor|a tag|a directive)");
    }

    private void reportReserved(Location start) {
        Matcher bullet = Typos.otherBullet(text.line(start.line()));
        if (bullet.matches() && start.equals(text.indented(start.line()))) {
            problems.add(start, Code.OTHER_BULLET, bullet.group("mark"), "- " + bullet.group("item"));
        } else {
            problems.add(start, Code.RESERVED_CHARACTER, text.character(start), text.quotedFrom(start));
        }
    }
}
