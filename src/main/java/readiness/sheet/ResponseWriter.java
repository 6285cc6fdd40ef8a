package readiness.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import readiness.answers.Response;
import readiness.document.YamlLine;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Question;

/**
 * Writes the response to a question in a sheet, on one line.
 *
 * <p>Ids and numbers are written without quotes, a person's own words in double quotes. In a file that is written like
 * JSON everything but numbers is quoted, so that it remains JSON.
 */
final class ResponseWriter {

    private static final String VALUE = "value";

    private final boolean likeJson;
    private final YamlLine line = new YamlLine();

    private ResponseWriter(boolean likeJson) {
        this.likeJson = likeJson;
    }

    /** Returns the response to a question as it is written in a file. */
    static String write(Question question, Response response, boolean likeJson) {
        var writer = new ResponseWriter(likeJson);
        writer.response(question, response);
        return writer.line.text();
    }

    /** Returns a comment without an answer as it is written in a file. */
    static String write(String comment, boolean likeJson) {
        var writer = new ResponseWriter(likeJson);
        writer.commented(() -> writer.line.plain("null"), VALUE, Optional.of(comment));
        return writer.line.text();
    }

    /** Returns an id, or another word of the format, as it is written in a file. */
    static String word(String word, boolean likeJson) {
        var writer = new ResponseWriter(likeJson);
        writer.plain(word);
        return writer.line.text();
    }

    /** Returns a person's own words as they are written in a file. */
    static String quoted(String words) {
        var writer = new ResponseWriter(true);
        writer.plain(words);
        return writer.line.text();
    }

    private void response(Question question, Response response) {
        Runnable answer = writing(question, response.answer());
        String key = key(response.answer());
        if (key.equals(VALUE) && response.comment().isEmpty()) {
            answer.run();
        } else {
            commented(answer, key, response.comment());
        }
    }

    /** Returns the key before an answer that is written as a mapping. */
    private static String key(Answer answer) {
        return answer.fold(
                chosen -> VALUE,
                quantity -> VALUE,
                words -> VALUE,
                () -> VALUE,
                notApplicable -> ResponseReader.NOT_APPLICABLE);
    }

    private void commented(Runnable answer, String key, Optional<String> comment) {
        line.beginMap();
        plain(key);
        answer.run();
        comment.ifPresent(words -> {
            plain("comment");
            words(words);
        });
        line.endMap();
    }

    private Runnable writing(Question question, Answer answer) {
        return answer.fold(
                chosen -> () -> chosen(question, chosen),
                quantity -> () -> line.plain(number(quantity.value())),
                own -> () -> words(own.text()),
                () -> () -> plain(ResponseReader.DONT_KNOW),
                notApplicable -> () -> words(notApplicable.reason()));
    }

    private void chosen(Question question, Answer.Chosen chosen) {
        boolean several = question.format().takesSeveral();
        if (several) {
            line.beginList();
        }
        chosen.options().forEach(option -> plain(option.name()));
        if (several) {
            line.endList();
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void plain(String word) {
        if (likeJson) {
            line.quoted(word);
        } else {
            line.plain(word);
        }
    }

    private void words(String words) {
        line.quoted(words);
    }
}
