package readiness.document;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.source.ProblemLog;
import readiness.source.TextLines;

/**
 * Reads YAML 1.2 into nodes that know their place, one document at a time.
 *
 * <p>The engine's events are taken as they come: there is no binding, so no tag, alias or merge key can do anything but
 * be refused, and a document is let go as soon as it has been looked at.
 */
public final class YamlDocuments {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            // Fewer and larger steps: each one copies the whole word that is being read.
            .setBufferSize(16_384)
            .build();

    private final String file;
    private final ParserImpl parser;
    private final ProblemLog problems;

    private final TextLines lines;

    /** Whether a comment may be behind something. */
    private final boolean commented;

    private Optional<ScalarEvent> last = Optional.empty();
    private int values;

    /** The line from which on nothing was passed. */
    private int unread = 1;

    private YamlDocuments(String file, String text, ProblemLog problems) {
        this.file = file;
        this.parser = parser(text);
        this.problems = problems;
        this.lines = new TextLines(text);
        this.commented = text.contains(" #");
    }

    /**
     * Passes the documents of a file to a consumer, up to the first error that makes the rest unreadable.
     *
     * <p>Documents without content are skipped; a file with no other documents is an error.
     *
     * @return the line from which on nothing was passed, because of an error; empty where all was read
     */
    public static OptionalInt read(String file, String text, ProblemLog problems, Consumer<Node> documents) {
        var reader = new YamlDocuments(file, text, problems);
        try {
            reader.readAll(documents);
            return OptionalInt.empty();
        } catch (MarkedYamlEngineException error) {
            YamlSyntaxErrors.report(file, text, error, reader.last, problems);
        } catch (ReaderException error) {
            problems.add(firstControlCharacter(file, text), Code.CONTROL_CHARACTER);
        } catch (YamlEngineException | NumberFormatException error) {
            // Another version of YAML, a character by a number that none has, a state that the engine did not foresee:
            // it says no place.
            problems.add(reader.location(reader.last.flatMap(ScalarEvent::getEndMark)), Code.NOT_YAML);
        } catch (Stop error) {
            problems.add(error.location, error.code, Integer.toString(error.limit));
        }
        return OptionalInt.of(reader.unread);
    }

    static ParserImpl parser(String text) {
        // The engine takes no tabs between tokens, and JSON is often indented with them; places stay the same.
        String spaced = text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, new WholeCharacters(spaced)));
    }

    /** Returns the only document of a file; a second one is an error. */
    public static Optional<Node> readSingle(String file, String text, ProblemLog problems) {
        var documents = new ArrayList<Node>();
        read(file, text, problems, documents::add);
        if (documents.size() > 1) {
            problems.add(documents.get(1).location(), Code.SEVERAL_DOCUMENTS);
        }
        return documents.stream().findFirst();
    }

    private void readAll(Consumer<Node> documents) {
        boolean empty = true;
        int read = 0;
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof NodeEvent first) {
                values = 0;
                if (++read > Limit.DOCUMENTS.most()) {
                    throw new Stop(location(event.getStartMark()), Limit.DOCUMENTS);
                }
                Node document = node(first, 0);
                // A syntax error after the document belongs to it, and must show before it is handed over.
                while (parser.hasNext() && parser.peekEvent().getEventId() == Event.ID.DocumentEnd) {
                    parser.next();
                }
                parser.peekEvent();
                if (!(document instanceof Node.Scalar scalar && scalar.isNothing())) {
                    empty = false;
                    documents.accept(document);
                    unread = location(parser.peekEvent().getStartMark()).line();
                }
            }
        }
        if (empty) {
            problems.add(Location.startOf(file), Code.EMPTY_FILE, "schema: readiness/...");
        }
    }

    private Node node(NodeEvent event, int depth) {
        Location location = location(event.getStartMark());
        if (depth > Limit.DEPTH.most()) {
            throw new Stop(location, Limit.DEPTH);
        }
        if (++values > Limit.VALUES.most()) {
            throw new Stop(location, Limit.VALUES);
        }
        if (event instanceof AliasEvent alias) {
            problems.add(location, Code.ALIAS, alias.getAlias().getValue());
            return new Node.Broken(location);
        }
        event.getAnchor().ifPresent(anchor -> problems.add(location, Code.ANCHOR, anchor.getValue()));
        if (event instanceof ScalarEvent scalar) {
            last = Optional.of(scalar);
            refuseTag(location, scalar.getTag());
            return scalar(location, scalar);
        }
        refuseTag(location, ((CollectionStartEvent) event).getTag());
        return event.getEventId() == Event.ID.SequenceStart
                ? sequence(location, depth)
                : mapping(location, depth, ((CollectionStartEvent) event).isFlow());
    }

    private Node scalar(Location location, ScalarEvent scalar) {
        int length = scalar.getValue().length();
        if (length > Limit.TEXT.most()) {
            problems.addAbout(
                    location,
                    Optional.empty(),
                    Limit.TEXT.code(),
                    Integer.toString(length),
                    Integer.toString(Limit.TEXT.most()));
            return new Node.Broken(location);
        }
        if (commented && scalar.isPlain()) {
            warnOfCut(scalar);
        }
        return new Node.Scalar(location, scalar.getValue(), !scalar.isPlain());
    }

    /** Reports words after a text that YAML takes for a comment and its author did not: {@code see ticket #12}. */
    private void warnOfCut(ScalarEvent scalar) {
        if (scalar.getEndMark().filter(mark -> !isBeforeHash(mark)).isPresent()) {
            return;
        }
        Location end = location(scalar.getEndMark());
        Typos.hashBehind(lines.line(end.line()), end.column())
                .ifPresent(rest -> problems.add(
                        new Location(file, end.line(), end.column() + rest.indexOf('#')),
                        Code.CUT_BY_HASH,
                        rest.strip(),
                        Typos.inQuotes(scalar.getValue() + rest)));
    }

    /** Returns whether a comment may be behind a place: looking into the line itself would cost the line each time. */
    private static boolean isBeforeHash(Mark mark) {
        int[] read = mark.getBuffer();
        int at = mark.getPointer();
        while (at < read.length && (read[at] == ' ' || read[at] == '\t')) {
            at++;
        }
        return at >= read.length || read[at] == '#' || read[at] == 0;
    }

    private Node sequence(Location location, int depth) {
        var items = new ArrayList<Node>();
        Event event = parser.next();
        while (event instanceof NodeEvent item) {
            items.add(node(item, depth + 1));
            event = parser.next();
        }
        return new Node.Sequence(location, items);
    }

    private Node mapping(Location location, int depth, boolean flow) {
        var entries = new MappingEntries(problems);
        Event event = parser.next();
        while (event instanceof NodeEvent keyEvent) {
            Node key = node(keyEvent, depth + 1);
            Node value = node((NodeEvent) parser.next(), depth + 1);
            if (!(flow && entries.continuesText(keyEvent, key, value))) {
                if (key instanceof Node.Scalar name && Typos.isIndentedByNoBreakSpace(name)) {
                    throw new Stop(key.location(), Code.NO_BREAK_SPACE, 0);
                }
                entries.add(key, value);
            }
            event = parser.next();
        }
        return new Node.Mapping(location, entries.all());
    }

    private void refuseTag(Location location, Optional<String> tag) {
        tag.ifPresent(name -> problems.add(location, Code.TAG, name.replaceFirst("^tag:yaml.org,2002:", "!!")));
    }

    private Location location(Optional<Mark> mark) {
        return mark.map(place -> location(file, place)).orElseGet(() -> Location.startOf(file));
    }

    private static Location location(String file, Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Location firstControlCharacter(String file, String text) {
        long printable = text.codePoints().takeWhile(StreamReader::isPrintable).count();
        String before = text.substring(0, text.offsetByCodePoints(0, (int) printable));
        long feeds = before.chars().filter(next -> next == '\n').count();
        int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        return new Location(file, 1 + (int) feeds, column);
    }

    /** Something that no file of ours has, or more of it than any needs; reading stops there. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Location location;
        private final Code code;
        private final int limit;

        private Stop(Location location, Limit limit) {
            this(location, limit.code(), limit.most());
        }

        private Stop(Location location, Code code, int limit) {
            this.location = location;
            this.code = code;
            this.limit = limit;
        }
    }
}
