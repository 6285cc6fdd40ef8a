package readiness.sheet;

import java.math.BigDecimal;
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
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;

/**
 * Writes what stands behind a question in a sheet, on one line.
 *
 * <p>Ids and numbers stand plain, a person's own words in double quotes. In a file that is written like JSON everything
 * but numbers is quoted, so that JSON stays JSON.
 */
final class ResponseWriter {

    private static final DumpSettings ONE_LINE = DumpSettings.builder()
            .setMultiLineFlow(false)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .build();

    private final boolean likeJson;
    private final List<Event> events = new ArrayList<>();

    private ResponseWriter(boolean likeJson) {
        this.likeJson = likeJson;
    }

    /** Returns the response to a question as it stands in a file. */
    static String write(Question question, Response response, boolean likeJson) {
        var writer = new ResponseWriter(likeJson);
        writer.response(question, response);
        return writer.text();
    }

    /** Returns a comment without an answer as it stands in a file. */
    static String write(String comment, boolean likeJson) {
        var writer = new ResponseWriter(likeJson);
        writer.commented(() -> writer.scalar("null", ScalarStyle.PLAIN), "value", Optional.of(comment));
        return writer.text();
    }

    /** Returns an id, a word of ours, as it stands in a file. */
    static String word(String word, boolean likeJson) {
        var writer = new ResponseWriter(likeJson);
        writer.plain(word);
        return writer.text();
    }

    /** Returns a person's own words as they stand in a file. */
    static String quoted(String words) {
        var writer = new ResponseWriter(true);
        writer.plain(words);
        return writer.text();
    }

    private void response(Question question, Response response) {
        boolean excused = response.answer() instanceof Answer.NotApplicable;
        if (!excused && response.comment().isEmpty()) {
            answer(question, response.answer());
            return;
        }
        commented(
                () -> answer(question, response.answer()),
                excused ? ResponseReader.NOT_APPLICABLE : "value",
                response.comment());
    }

    private void commented(Runnable answer, String key, Optional<String> comment) {
        events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW));
        plain(key);
        answer.run();
        comment.ifPresent(words -> {
            plain("comment");
            words(words);
        });
        events.add(new MappingEndEvent());
    }

    private void answer(Question question, Answer answer) {
        if (answer instanceof Answer.NotApplicable excuse) {
            words(excuse.reason());
        } else if (answer instanceof Answer.Words own) {
            words(own.text());
        } else if (answer instanceof Answer.Quantity quantity) {
            scalar(number(quantity.value()), ScalarStyle.PLAIN);
        } else if (answer instanceof Answer.Chosen chosen) {
            chosen(question, chosen);
        } else {
            plain(ResponseReader.DONT_KNOW);
        }
    }

    private void chosen(Question question, Answer.Chosen chosen) {
        boolean several = question.format() instanceof ResponseFormat.Multiple;
        if (several) {
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW));
        }
        chosen.options().forEach(option -> plain(option.name()));
        if (several) {
            events.add(new SequenceEndEvent());
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void plain(String word) {
        scalar(word, likeJson ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    private void words(String words) {
        scalar(words, ScalarStyle.DOUBLE_QUOTED);
    }

    private void scalar(String text, ScalarStyle style) {
        events.add(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style));
    }

    private String text() {
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
