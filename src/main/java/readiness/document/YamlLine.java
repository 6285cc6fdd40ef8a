package readiness.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** A value of YAML on a single line, written piece by piece. */
public final class YamlLine {

    private static final DumpSettings ONE_LINE = DumpSettings.builder()
            .setMultiLineFlow(false)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .build();

    private final List<Event> events = new ArrayList<>();

    /** Adds a text that is quoted only where YAML would take it for something else. */
    public YamlLine plain(String text) {
        return scalar(text, ScalarStyle.PLAIN);
    }

    /** Adds a text in double quotes. */
    public YamlLine quoted(String text) {
        return scalar(text, ScalarStyle.DOUBLE_QUOTED);
    }

    /** Begins a mapping; its keys and values follow by turns. */
    public YamlLine beginMap() {
        events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW));
        return this;
    }

    /** Ends the mapping that was begun last. */
    public YamlLine endMap() {
        events.add(new MappingEndEvent());
        return this;
    }

    /** Begins a list. */
    public YamlLine beginList() {
        events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW));
        return this;
    }

    /** Ends the list that was begun last. */
    public YamlLine endList() {
        events.add(new SequenceEndEvent());
        return this;
    }

    private YamlLine scalar(String text, ScalarStyle style) {
        events.add(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style));
        return this;
    }

    /** Returns the line, without an end of line. */
    public String text() {
        var text = new StringBuilder();
        var emitter = new Emitter(ONE_LINE, new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int from, int length) {
                text.append(part, from, from + length);
            }
        });
        emitter.emit(new StreamStartEvent());
        emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        events.forEach(emitter::emit);
        emitter.emit(new DocumentEndEvent(false));
        emitter.emit(new StreamEndEvent());
        return text.toString().strip();
    }
}
