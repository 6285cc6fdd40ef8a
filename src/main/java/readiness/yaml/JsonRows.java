package readiness.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.yaml.RowBlocks.Block;
import readiness.yaml.RowBlocks.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads sheets from NDJSON: one on each line, with the keys that sheets have in YAML. */
final class JsonRows extends RowReader {

    private static final JsonFactory JSON = new JsonFactory();

    JsonRows(String file, Questionnaires questionnaires) {
        super(file, questionnaires);
    }

    @Override
    void read(Block block, Consumer<AnswerSheet> sheets, List<Problem> problems) {
        var clean = borrow();
        for (Row row : block.rows()) {
            if (row.isBlank()) {
                continue;
            }
            var sheet = fast(clean, row);
            if (sheet != null) {
                sheets.accept(sheet);
            } else {
                explain(row, sheets, problems);
            }
        }
        giveBack(clean);
    }

    /** JSON is YAML, and the reader of YAML has a word for every mistake. */
    @Override
    void explain(String text, Problems problems, Consumer<AnswerSheet> sheets) {
        String row = text.strip();
        if (!row.startsWith("{") || !row.endsWith("}")) {
            problems.add(Location.startOf(file), Code.NO_WHOLE_ROW, "{", "}");
            return;
        }
        // A sheet with anything behind it is none to rely on.
        var read = new ArrayList<AnswerSheet>();
        AnswersReader.ofRows(questionnaires, problems).read(file, text.stripTrailing(), read::add);
        if (!problems.hasErrors()) {
            read.forEach(sheets);
        }
    }

    private @Nullable AnswerSheet fast(CleanSheet sheet, Row row) {
        sheet.begin();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), row.block(), row.from(), row.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME && !sheet.isSpoilt()) {
                field(parser, sheet);
            }
            boolean whole = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
            return whole ? sheet.end(new Location(file, row.line(), 1)) : null;
        } catch (JacksonException malformed) {
            return null;
        }
    }

    private static void field(JsonParser parser, CleanSheet sheet) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("answers") && value == JsonToken.START_OBJECT) {
            answers(parser, sheet);
            return;
        }
        if (value != JsonToken.VALUE_STRING) {
            sheet.require(false);
            return;
        }
        String words = parser.getString();
        switch (name) {
            case "schema" -> sheet.require(words.equals(AnswersReader.SCHEMA));
            case "questionnaire" -> sheet.questionnaire(words);
            case "team" -> sheet.team(words);
            case "respondent" -> sheet.respondent(words);
            case "role" -> sheet.role(words);
            case "date" -> sheet.date(words);
            case "state" -> sheet.require(words.equals("complete"));
            default -> sheet.require(false);
        }
    }

    private static void answers(JsonParser parser, CleanSheet sheet) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME && !sheet.isSpoilt()) {
            int question = sheet.question(parser.currentName());
            switch (parser.nextToken()) {
                case VALUE_STRING -> {
                    String word = parser.getString();
                    sheet.require(sheet.takesWord(question) || word.equals(AnswerReader.DONT_KNOW));
                    sheet.answer(question, word, place -> new Node.Scalar(place, word, true));
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    String digits = parser.getString();
                    sheet.answer(question, digits, place -> new Node.Scalar(place, digits, false));
                }
                case VALUE_NULL -> {}
                case START_ARRAY -> several(parser, question, sheet);
                default -> sheet.require(false);
            }
        }
        sheet.require(parser.currentToken() == JsonToken.END_OBJECT);
    }

    private static void several(JsonParser parser, int question, CleanSheet sheet) {
        var words = new ArrayList<String>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            words.add(parser.getString());
        }
        sheet.require(!sheet.takesWord(question) && parser.currentToken() == JsonToken.END_ARRAY);
        sheet.answer(
                question,
                "[" + String.join(",", words),
                place -> new Node.Sequence(
                        place,
                        words.stream()
                                .map(word -> (Node) new Node.Scalar(place, word, true))
                                .toList()));
    }
}
