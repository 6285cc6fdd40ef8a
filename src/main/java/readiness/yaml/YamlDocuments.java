package readiness.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import readiness.problem.Code;
import readiness.problem.Location;

/**
 * Reads YAML 1.2 into nodes that know their place, one document at a time.
 *
 * <p>The engine's events are taken as they come: there is no binding, so no tag, alias or merge key can do anything but
 * be refused, and a document is let go as soon as it has been looked at.
 */
final class YamlDocuments {

    /** Deeper files are no questionnaires, answers or assessments; they are attacks or accidents. */
    private static final int DEEPEST = 40;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private final String file;
    private final ParserImpl parser;
    private final Problems problems;

    private YamlDocuments(String file, String text, Problems problems) {
        this.file = file;
        this.parser = parser(text);
        this.problems = problems;
    }

    /**
     * Hands over the documents of a file, up to the first mistake that makes the rest unreadable.
     *
     * <p>Documents without content are passed over; a file of nothing else is a mistake.
     */
    static void read(String file, String text, Problems problems, Consumer<Node> documents) {
        try {
            new YamlDocuments(file, text, problems).readAll(documents);
        } catch (MarkedYamlEngineException mistake) {
            reportUnreadable(file, text, problems, mistake);
        } catch (ReaderException mistake) {
            problems.add(firstControlCharacter(file, text), Code.CONTROL_CHARACTER);
        } catch (YamlVersionException mistake) {
            problems.add(Location.startOf(file), Code.NOT_YAML);
        } catch (TooDeep mistake) {
            problems.add(mistake.location, Code.TOO_DEEP, Integer.toString(DEEPEST));
        }
    }

    private static ParserImpl parser(String text) {
        // The engine takes no tabs between tokens, and JSON is often indented with them; places stay the same.
        String spaced = text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, spaced));
    }

    /** Returns the only document of a file; a second one is a mistake. */
    static Optional<Node> readSingle(String file, String text, Problems problems) {
        var documents = new ArrayList<Node>();
        read(file, text, problems, documents::add);
        if (documents.size() > 1) {
            problems.add(documents.get(1).location(), Code.SEVERAL_DOCUMENTS);
        }
        return documents.stream().findFirst();
    }

    /** Returns what stands behind a key at the top of a file, mistakes or not; reads no further than need be. */
    static Optional<String> peek(String text, String key) {
        try {
            var parser = parser(text);
            while (parser.hasNext() && parser.peekEvent().getEventId() != Event.ID.MappingStart) {
                parser.next();
            }
            return parser.hasNext() ? valueOf(parser, key) : Optional.empty();
        } catch (YamlEngineException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> valueOf(ParserImpl parser, String key) {
        int depth = 0;
        boolean atKey = false;
        boolean found = false;
        do {
            Event event = parser.next();
            if (depth == 1 && event instanceof NodeEvent) {
                atKey = !atKey;
                if (found) {
                    return event instanceof ScalarEvent value ? Optional.of(value.getValue()) : Optional.empty();
                }
                found = atKey
                        && event instanceof ScalarEvent name
                        && name.getValue().equals(key);
            }
            depth += depthOf(event);
        } while (depth > 0);
        return Optional.empty();
    }

    private static int depthOf(Event event) {
        return event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
    }

    private void readAll(Consumer<Node> documents) {
        boolean empty = true;
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof NodeEvent first) {
                Node document = node(first, 0);
                if (!(document instanceof Node.Scalar scalar && scalar.isNothing())) {
                    empty = false;
                    documents.accept(document);
                }
            }
        }
        if (empty) {
            problems.add(Location.startOf(file), Code.EMPTY_FILE);
        }
    }

    private Node node(NodeEvent event, int depth) {
        Location location = location(event.getStartMark());
        if (depth > DEEPEST) {
            throw new TooDeep(location);
        }
        if (event instanceof AliasEvent alias) {
            problems.add(location, Code.ALIAS, alias.getAlias().getValue());
            return new Node.Broken(location);
        }
        event.getAnchor().ifPresent(anchor -> problems.add(location, Code.ANCHOR, anchor.getValue()));
        if (event instanceof ScalarEvent scalar) {
            refuseTag(location, scalar.getTag());
            return new Node.Scalar(location, scalar.getValue(), !scalar.isPlain());
        }
        refuseTag(location, ((CollectionStartEvent) event).getTag());
        return event.getEventId() == Event.ID.SequenceStart ? sequence(location, depth) : mapping(location, depth);
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

    private Node mapping(Location location, int depth) {
        var entries = new ArrayList<Node.Entry>();
        Map<String, Location> first = new HashMap<>();
        Event event = parser.next();
        while (event instanceof NodeEvent keyEvent) {
            Node key = node(keyEvent, depth + 1);
            Node value = node((NodeEvent) parser.next(), depth + 1);
            keep(entries, first, key, value);
            event = parser.next();
        }
        return new Node.Mapping(location, entries);
    }

    private void keep(List<Node.Entry> entries, Map<String, Location> first, Node key, Node value) {
        if (!(key instanceof Node.Scalar name)) {
            if (!(key instanceof Node.Broken)) {
                problems.add(key.location(), Code.KEY_NOT_TEXT);
            }
            return;
        }
        if (name.text().equals("<<") && !name.quoted()) {
            problems.add(name.location(), Code.MERGE_KEY);
            return;
        }
        Location earlier = first.putIfAbsent(name.text(), name.location());
        if (earlier == null) {
            entries.add(new Node.Entry(name, value));
        } else {
            problems.addSince(earlier, name.location(), Code.DUPLICATE_KEY, name.text());
        }
    }

    private void refuseTag(Location location, Optional<String> tag) {
        tag.ifPresent(name -> problems.add(location, Code.TAG, name));
    }

    private Location location(Optional<Mark> mark) {
        return mark.map(place -> location(file, place)).orElseGet(() -> Location.startOf(file));
    }

    private static Location location(String file, Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static void reportUnreadable(
            String file, String text, Problems problems, MarkedYamlEngineException mistake) {
        var mark = mistake.getProblemMark().or(mistake::getContextMark);
        Location location = mark.map(place -> location(file, place)).orElseGet(() -> Location.startOf(file));
        boolean tab = text.lines()
                .skip(location.line() - 1L)
                .findFirst()
                .filter(line -> line.stripLeading().length() < line.length()
                        && line.substring(0, line.length() - line.stripLeading().length())
                                .contains("\t"))
                .isPresent();
        problems.add(location, tab ? Code.TAB_INDENTATION : Code.NOT_YAML);
    }

    private static Location firstControlCharacter(String file, String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                break;
            }
            column = character == '\n' ? 1 : column + 1;
            line = character == '\n' ? line + 1 : line;
        }
        return new Location(file, line, column);
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Location location;

        private TooDeep(Location location) {
            this.location = location;
        }
    }
}
