package readiness.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import readiness.document.Node;
import readiness.problem.Location;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.sheet.ResponseReader;

/**
 * What a column of a table stands for.
 *
 * @param kind what is in its cells
 * @param key the key of a sheet, or the id of a question
 * @param question the number of the question; -1 where it is about none
 * @param words what words in a cell stand for
 * @param between what parts several options in one cell
 * @param format how the question is answered; nothing for other columns
 */
record Column(
        Kind kind, String key, int question, Map<String, String> words, String between, Optional<ResponseFormat> format)
        implements CellReading {

    /** What can be in a cell. */
    enum Kind {
        KEY,
        ANSWER,
        COMMENT,
        IGNORED
    }

    private static final String REASON = ResponseReader.NOT_APPLICABLE + ":";

    static Column ofKey(String key, Map<String, String> words) {
        return new Column(Kind.KEY, key, -1, words, "", Optional.empty());
    }

    static Column ofAnswers(Question question, int place, Map<String, String> words, String between) {
        return new Column(Kind.ANSWER, question.id().name(), place, words, between, Optional.of(question.format()));
    }

    static Column ofComments(Question question, int place) {
        return new Column(Kind.COMMENT, question.id().name(), place, Map.of(), "", Optional.empty());
    }

    static Column ignored() {
        return new Column(Kind.IGNORED, "", -1, Map.of(), "", Optional.empty());
    }

    @Override
    public String word(String cell) {
        return words.getOrDefault(cell, cell);
    }

    @Override
    public Node node(String cell, Location location) {
        String word = word(cell);
        if (word.startsWith(REASON)) {
            var key = new Node.Scalar(location, ResponseReader.NOT_APPLICABLE, false);
            var reason =
                    new Node.Scalar(location, word.substring(REASON.length()).strip(), true);
            return new Node.Mapping(location, List.of(new Node.Entry(key, reason)));
        }
        if (format.orElse(null) instanceof ResponseFormat.Multiple && !word.equals(ResponseReader.DONT_KNOW)) {
            return new Node.Sequence(location, parts(cell, location));
        }
        return new Node.Scalar(location, word, !(format.orElse(null) instanceof ResponseFormat.NumberLine));
    }

    private List<Node> parts(String cell, Location location) {
        var parts = new ArrayList<Node>();
        int column = location.column();
        for (String part : cell.split(Pattern.quote(between), -1)) {
            int before = part.length() - part.stripLeading().length();
            if (!part.isBlank()) {
                var place = new Location(location.file(), location.line(), column + before);
                parts.add(new Node.Scalar(place, word(part.strip()), true));
            }
            column += part.codePointCount(0, part.length()) + between.length();
        }
        return parts;
    }
}
