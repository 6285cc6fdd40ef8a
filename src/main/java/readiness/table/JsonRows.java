package readiness.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.ProblemLog;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.sheet.ResponseReader;
import readiness.sheet.SheetReader;
import readiness.table.RowBlocks.Block;
import readiness.table.RowBlocks.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads sheets from NDJSON: one on each line, with the keys that sheets have in YAML. */
public final class JsonRows extends RowReader {

    private static final JsonFactory JSON = new JsonFactory();

    private static final char LAST_OF_ASCII = '~';
    private static final char FIRST_BEYOND_CONTROLS = '\u00a0';
    private static final char NEXT_LINE = '\u0085';

    /** What stands where bytes are no character; the two behind it are none either. */
    private static final char REPLACEMENT = '\ufffd';

    public JsonRows(String file, QuestionnaireCatalogue questionnaires) {
        super(file, questionnaires);
    }

    @Override
    public void read(Block block, Consumer<AnswerSheet> sheets, List<Problem> problems) {
        var lines = new Lines(block);
        for (Row row : block.rows()) {
            if (!row.isBlank()) {
                var sheet = lines.read(row);
                if (sheet != null) {
                    sheets.accept(sheet);
                } else {
                    explain(row, sheets, problems);
                }
            }
        }
        lines.close();
    }

    /** JSON is YAML, and the reader of YAML has a word for every mistake. */
    @Override
    public void explain(String text, ProblemLog problems, Consumer<AnswerSheet> sheets) {
        String row = text.strip();
        if (!row.startsWith("{") || !row.endsWith("}")) {
            problems.add(Location.startOf(file), Code.NO_WHOLE_ROW, "{", "}");
            return;
        }
        // A sheet with anything behind it is none to rely on.
        var read = new ArrayList<AnswerSheet>();
        SheetReader.ofRows(questionnaires, problems).read(file, text.stripTrailing(), read::add);
        if (!problems.hasErrors()) {
            read.forEach(sheets);
        }
    }

    /**
     * Returns whether all characters are such as sheets may have, and none replaces another. What parts lines is left
     * to the parser, which refuses it within words.
     */
    private static boolean isText(String words, int bytes) {
        if (words.length() == bytes) { // ASCII and what replaces other bytes: searched in far greater steps
            return words.indexOf(0) < 0 && words.indexOf(LAST_OF_ASCII + 1) < 0 && words.indexOf(REPLACEMENT) < 0;
        }
        for (int place = 0; place < words.length(); place++) {
            char character = words.charAt(place);
            if (character == 0
                    || (character > LAST_OF_ASCII && character < FIRST_BEYOND_CONTROLS && character != NEXT_LINE)
                    || character >= REPLACEMENT) {
                return false;
            }
        }
        return true;
    }

    /** How an answer is written. */
    private enum Answer implements CellReading {
        QUOTED {
            @Override
            public Node node(String written, Location place) {
                return new Node.Scalar(place, written, true);
            }
        },
        BARE {
            @Override
            public Node node(String written, Location place) {
                return new Node.Scalar(place, written, false);
            }
        },
        /** Several options, a line behind each. */
        LIST {
            @Override
            public Node node(String written, Location place) {
                return new Node.Sequence(
                        place,
                        written.lines()
                                .map(option -> QUOTED.node(option, place))
                                .toList());
            }
        };

        @Override
        public String word(String written) {
            return written;
        }
    }

    /** The lines of a block, which one parser reads on and on for as long as there is nothing to be said. */
    private final class Lines {

        private final Block block;
        private final boolean isText;
        private final CodingCache vocabulary = borrow();
        private @Nullable JsonParser parser;

        /** Where the parser began. */
        private int start;

        private Lines(Block block) {
            this.block = block;
            this.isText = isText(block.text(), block.size());
        }

        private void close() {
            giveBack(vocabulary);
            stop();
        }

        /** Returns the sheet in a line; null where there is something to be said. */
        private @Nullable AnswerSheet read(Row row) {
            var sheet = new FastSheetBuilder(vocabulary);
            sheet.require(isShort(row) && (isText || isText(row.text(), row.size())));
            if (!sheet.isSpoilt()) {
                fill(sheet, row);
            }
            if (sheet.isSpoilt()) {
                stop(); // it may be anywhere
            }
            return sheet.end(new Location(file, row.line(), 1));
        }

        private void fill(FastSheetBuilder sheet, Row row) {
            var reading = parser == null ? begin(row) : parser;
            try {
                new Line(reading, sheet).read();
                sheet.require(row.endsAt(start + (int) reading.currentLocation().getByteOffset()));
            } catch (JacksonException malformed) {
                sheet.require(false);
            }
        }

        private JsonParser begin(Row row) {
            start = row.from();
            parser = JSON.createParser(ObjectReadContext.empty(), row.block(), start, block.end() - start);
            return parser;
        }

        private void stop() {
            if (parser != null) {
                parser.close();
                parser = null;
            }
        }
    }

    /** A line, from one word to the next. */
    private static final class Line {

        private static final char[] DONT_KNOW =
                CharSlice.of(ResponseReader.DONT_KNOW).copy();

        private final JsonParser parser;
        private final FastSheetBuilder sheet;
        private final CharSlice word = new CharSlice();
        private char[] options = {};

        private Line(JsonParser parser, FastSheetBuilder sheet) {
            this.parser = parser;
            this.sheet = sheet;
        }

        private void read() {
            sheet.require(parser.nextToken() == JsonToken.START_OBJECT);
            var met = new HashSet<String>();
            while (!sheet.isSpoilt() && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                sheet.require(met.add(parser.currentName()));
                field(parser.currentName());
            }
            sheet.require(parser.currentToken() == JsonToken.END_OBJECT && met.contains("answers"));
        }

        private void field(String key) {
            JsonToken value = parser.nextToken();
            sheet.require(value == (key.equals("answers") ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING));
            if (sheet.isSpoilt()) {
                return;
            }
            switch (key) {
                case "answers" -> answers();
                case "schema" -> sheet.require(parser.getString().equals(FileKind.ANSWERS.schema()));
                case "questionnaire" -> sheet.questionnaire(word());
                case "team" -> sheet.team(word(), Answer.QUOTED);
                case "respondent" -> sheet.respondent(word().text());
                case "role" -> sheet.role(word(), Answer.QUOTED);
                case "date" -> sheet.date(word(), Answer.QUOTED);
                case "state" -> sheet.require(parser.getString().equals("complete"));
                default -> sheet.require(false);
            }
        }

        private void answers() {
            boolean inOrder = parser.nextName(sheet.likely());
            while (!sheet.isSpoilt() && parser.currentToken() == JsonToken.PROPERTY_NAME) {
                answer(inOrder ? sheet.likelyQuestion() : sheet.question(parser.currentName()));
                inOrder = parser.nextName(sheet.likely());
            }
            sheet.require(parser.currentToken() == JsonToken.END_OBJECT);
        }

        private void answer(int question) {
            boolean takesWord = sheet.takesWord(question);
            switch (parser.nextToken()) {
                case VALUE_STRING -> {
                    sheet.require(takesWord || word().is(DONT_KNOW));
                    sheet.answer(question, word(), Answer.QUOTED);
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    sheet.require(!takesWord);
                    sheet.answer(question, word(), Answer.BARE);
                }
                case VALUE_NULL -> sheet.blank(question);
                case START_ARRAY -> {
                    sheet.require(!takesWord);
                    sheet.answer(question, list(), Answer.LIST);
                }
                default -> sheet.require(false);
            }
        }

        private CharSlice word() {
            sheet.require(parser.getStringLength() <= YamlDocuments.LONGEST_TEXT);
            return word.at(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        }

        /** Returns the options of a list. */
        private CharSlice list() {
            int size = 0;
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                int length = parser.getStringLength();
                options = size + length < options.length ? options : Arrays.copyOf(options, 2 * (size + length + 1));
                System.arraycopy(parser.getStringCharacters(), parser.getStringOffset(), options, size, length);
                for (int end = size + length; size < end; size++) {
                    sheet.require(options[size] >= ' '); // an end of a line would make two options of one
                }
                options[size++] = '\n';
            }
            sheet.require(parser.currentToken() == JsonToken.END_ARRAY);
            return word.at(options, 0, size);
        }
    }
}
