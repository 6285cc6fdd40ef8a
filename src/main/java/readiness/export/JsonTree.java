package readiness.export;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import readiness.questionnaire.Score;
import readiness.wording.Printable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * A JSON object in the making; absent values are written as {@code null}. The same values give the same bytes on every
 * Java. Characters that may not reach a terminal or a build log can only be in its strings, where JSON spells them as
 * {@link Printable#escaped} does.
 */
final class JsonTree {

    // The fast writer brings its own shortest form of a double; the one of the JDK changed with Java 19.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final JsonFactory FOR_HTML =
            FACTORY.rebuild().characterEscapes(new ScriptEscapes()).build();

    private final JsonGenerator json;

    private JsonTree(JsonGenerator json) {
        this.json = json;
    }

    /** Returns an indented document whose top object is filled in by {@code content}. */
    static String write(Consumer<JsonTree> content) {
        var text = new StringWriter();
        write(FACTORY.createGenerator(indented(), text), content);
        return Printable.escaped(text.append('\n').toString());
    }

    /** Returns the document on one line, with every character escaped that could end a script element. */
    static String writeForHtml(Consumer<JsonTree> content) {
        var text = new StringWriter();
        write(FOR_HTML.createGenerator(ObjectWriteContext.empty(), text), content);
        return Printable.escaped(text.toString());
    }

    private static void write(JsonGenerator generator, Consumer<JsonTree> content) {
        try (JsonGenerator json = generator) {
            json.writeStartObject();
            content.accept(new JsonTree(json));
            json.writeEndObject();
        }
    }

    void text(String key, String value) {
        json.writeStringProperty(key, value);
    }

    void text(String key, Optional<String> value) {
        value.ifPresentOrElse(words -> text(key, words), () -> json.writeNullProperty(key));
    }

    void number(String key, double value) {
        json.writeNumberProperty(key, value);
    }

    void number(String key, long value) {
        json.writeNumberProperty(key, value);
    }

    void number(String key, OptionalDouble value) {
        value.ifPresentOrElse(number -> number(key, number), () -> json.writeNullProperty(key));
    }

    void score(String key, Optional<Score> score) {
        score.ifPresentOrElse(known -> number(key, known.points()), () -> json.writeNullProperty(key));
    }

    void number(String key, Optional<Double> value) {
        value.ifPresentOrElse(number -> number(key, number), () -> json.writeNullProperty(key));
    }

    void count(String key, Optional<Integer> value) {
        value.ifPresentOrElse(number -> number(key, number), () -> json.writeNullProperty(key));
    }

    void number(String key, OptionalInt value) {
        value.ifPresentOrElse(number -> number(key, number), () -> json.writeNullProperty(key));
    }

    void flag(String key, boolean value) {
        json.writeBooleanProperty(key, value);
    }

    void absent(String key) {
        json.writeNullProperty(key);
    }

    void object(String key, Consumer<JsonTree> content) {
        json.writeObjectPropertyStart(key);
        content.accept(this);
        json.writeEndObject();
    }

    <T> void objects(String key, Collection<T> items, Consumer<T> content) {
        json.writeArrayPropertyStart(key);
        for (T item : items) {
            json.writeStartObject();
            content.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void texts(String key, Collection<String> items) {
        json.writeArrayPropertyStart(key);
        items.forEach(json::writeString);
        json.writeEndArray();
    }

    void numbers(String key, Collection<Double> items) {
        json.writeArrayPropertyStart(key);
        items.forEach(json::writeNumber);
        json.writeEndArray();
    }

    /** Writes texts beside each other; what is absent is null. */
    void optionalTexts(String key, Collection<Optional<String>> items) {
        array(key, items, json::writeString);
    }

    /** Writes whole numbers beside each other; what is absent is null. */
    void counts(String key, Collection<Optional<Integer>> items) {
        array(key, items, json::writeNumber);
    }

    /** Writes scores beside each other; what is absent is null. */
    void scores(String key, Collection<Optional<Score>> items) {
        array(key, items, score -> json.writeNumber(score.points()));
    }

    private <T> void array(String key, Collection<Optional<T>> items, Consumer<T> writer) {
        json.writeArrayPropertyStart(key);
        items.forEach(item -> item.ifPresentOrElse(writer, json::writeNull));
        json.writeEndArray();
    }

    private static ObjectWriteContext indented() {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
