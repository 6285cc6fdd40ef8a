package readiness.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/**
 * The places of a sheet's keys and values in its text, first character to last, so that one can be changed and the rest
 * left alone. The text has been read before, and has no errors.
 */
public final class TextSpans {

    private final String text;
    private final ParserImpl parser;

    /** Where each scalar begins, and the first character behind it. */
    private final NavigableMap<Integer, Integer> scalars = new TreeMap<>();

    private final Map<String, EntrySpans> fields = new LinkedHashMap<>();
    private final Map<String, EntrySpans> answers = new LinkedHashMap<>();
    private boolean flow;
    private boolean answersFlow;

    /** The place that was looked up last, in characters of Unicode and in chars: the next one is near. */
    private int lastIndex;

    private int lastPlace;

    private TextSpans(String text) {
        this.text = text;
        this.parser = YamlDocuments.parser(text);
    }

    /** A stretch of the text; {@code end} is the first character behind it. */
    public record Span(int start, int end) {}

    /** A key and its value. */
    public record EntrySpans(Span key, Span value) {}

    /** Returns the places in a text. */
    public static TextSpans of(String text) {
        var places = new TextSpans(text);
        Event event = places.parser.next();
        while (!(event instanceof MappingStartEvent)) {
            event = places.parser.next();
        }
        places.flow = ((CollectionStartEvent) event).isFlow();
        places.entries(places.fields, true);
        return places;
    }

    /** Returns whether the sheet is written in braces, as JSON is. */
    public boolean isFlow() {
        return flow;
    }

    /** Returns whether the answers are written in braces. */
    public boolean answersAreFlow() {
        return answersFlow;
    }

    public Optional<EntrySpans> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    public Optional<EntrySpans> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    public boolean hasAnswers() {
        return !answers.isEmpty();
    }

    /** Returns the column, from 0, in which the answers begin. */
    public int indentation() {
        return answers.values().stream()
                .findFirst()
                .map(entry -> entry.key().start() - startOfLine(entry.key().start()))
                .orElse(2);
    }

    /** Returns the comments in a stretch of the text, each from its sign to the end of its line. */
    public List<String> comments(Span span) {
        var comments = new ArrayList<String>();
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) == '#' && !isInScalar(i)) {
                comments.add(text.substring(i, endOfLine(i)).strip());
                i = endOfLine(i);
            }
        }
        return comments;
    }

    private boolean isInScalar(int place) {
        var scalar = scalars.floorEntry(place);
        return scalar != null && place < scalar.getValue();
    }

    public int startOfLine(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    /** Returns the place before the line break, or the end of the text. */
    public int endOfLine(int place) {
        int end = text.indexOf('\n', place);
        int last = end < 0 ? text.length() : end;
        return last > place && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }

    /** Takes in the entries of a mapping and returns the event that closes it. */
    private Event entries(Map<String, EntrySpans> entries, boolean top) {
        Event event = parser.next();
        while (event instanceof ScalarEvent key) {
            Span keySpan = span(key);
            Event value = parser.next();
            boolean answersBegin = top && key.getValue().equals("answers") && value instanceof MappingStartEvent;
            Span valueSpan = answersBegin ? answers((MappingStartEvent) value) : span((NodeEvent) value);
            entries.put(key.getValue(), new EntrySpans(keySpan, valueSpan));
            event = parser.next();
        }
        return event;
    }

    private Span answers(MappingStartEvent start) {
        answersFlow = start.isFlow();
        Event closing = entries(answers, false);
        int end = answersFlow
                ? place(closing.getEndMark())
                : answers.values().stream()
                        .mapToInt(entry -> entry.value().end())
                        .max()
                        .orElse(place(start.getStartMark()));
        return new Span(place(start.getStartMark()), end);
    }

    private Span span(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return span(scalar);
        }
        int start = place(event.getStartMark());
        boolean braces = ((CollectionStartEvent) event).isFlow();
        int last = start;
        Event next = parser.next();
        while (next instanceof NodeEvent item) {
            last = span(item).end();
            next = parser.next();
        }
        return new Span(start, braces ? place(next.getEndMark()) : last);
    }

    /** A block of text ends with its last line, not with the empty ones behind it. */
    private Span span(ScalarEvent scalar) {
        int start = place(scalar.getStartMark());
        int end = place(scalar.getEndMark());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        scalars.put(start, end);
        return new Span(start, end);
    }

    private int place(Optional<Mark> mark) {
        int index = mark.orElseThrow().getIndex();
        lastPlace = text.offsetByCodePoints(lastPlace, index - lastIndex);
        lastIndex = index;
        return lastPlace;
    }
}
