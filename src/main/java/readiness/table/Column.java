package readiness.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import readiness.document.Node;
import readiness.problem.Location;
import readiness.questionnaire.Question;
import readiness.sheet.ResponseReader;
import readiness.sheet.SheetKey;

/** What a column of a table stands for. */
sealed interface Column {

    /** A column that is not read. */
    record Ignored() implements Column {}

    /**
     * A column with the values of a key of a sheet.
     *
     * @param words what the words in its cells stand for
     */
    record Key(SheetKey key, Map<String, String> words) implements Column {

        Node node(String cell, Location place) {
            return new Node.Scalar(place, words.getOrDefault(cell, cell), true);
        }
    }

    /** A column with what people say about a question, by its number. */
    record Comment(int question) implements Column {}

    /**
     * A column with the answers to a question.
     *
     * @param number the number of the question in the codebook
     * @param words what the words in its cells stand for
     * @param between what separates several options in one cell
     */
    record Answers(Question question, int number, Map<String, String> words, String between) implements Column {

        private static final String REASON = ResponseReader.NOT_APPLICABLE + ":";

        /** Returns the answer in a cell as it would be written in a sheet. */
        Node node(String cell, Location place) {
            String word = word(cell);
            if (word.startsWith(REASON)) {
                var key = new Node.Scalar(place, ResponseReader.NOT_APPLICABLE, false);
                var reason =
                        new Node.Scalar(place, word.substring(REASON.length()).strip(), true);
                return new Node.Mapping(place, List.of(new Node.Entry(key, reason)));
            }
            Node text = new Node.Scalar(place, word, true);
            return question.format()
                    .fold(
                            choice -> text,
                            multiple -> word.equals(ResponseReader.DONT_KNOW)
                                    ? text
                                    : new Node.Sequence(place, options(cell, place)),
                            number -> new Node.Scalar(place, word, false),
                            yesNo -> text,
                            words -> text);
        }

        private List<Node> options(String cell, Location place) {
            var options = new ArrayList<Node>();
            int column = place.column();
            for (String part : cell.split(Pattern.quote(between), -1)) {
                int before = part.length() - part.stripLeading().length();
                if (!part.isBlank()) {
                    var start = new Location(place.file(), place.line(), column + before);
                    options.add(new Node.Scalar(start, word(part.strip()), true));
                }
                column += part.codePointCount(0, part.length()) + between.length();
            }
            return options;
        }

        private String word(String cell) {
            return words.getOrDefault(cell, cell);
        }
    }
}
