package readiness.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.row.RowBlocks;
import readiness.row.RowBlocks.Block;
import readiness.row.RowBytes;
import readiness.row.RowReader;
import readiness.row.TableTally;
import readiness.sheet.SheetReader;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads sheets from NDJSON: one on each line, with the keys that sheets have in YAML.
 *
 * <p>JSON is YAML, and the reader of YAML has a message for every error: a line with anything to report is read by it.
 */
final class JsonRows extends RowReader<JsonCodes> {

    private static final JsonFactory JSON = new JsonFactory();

    private static final char LAST_OF_ASCII = '~';
    private static final char FIRST_BEYOND_CONTROLS = '\u00a0';
    private static final char NEXT_LINE = '\u0085';

    /** A character in the place of bytes that are none; the two behind it are no characters either. */
    private static final char REPLACEMENT = '\ufffd';

    /** Keys that every sheet has. */
    private static final List<String> OURS = List.of("\"answers\"", "\"questionnaire\"", "\"schema\"");

    private final QuestionnaireCatalogue questionnaires;

    JsonRows(String file, QuestionnaireCatalogue questionnaires) {
        super(file);
        this.questionnaires = questionnaires;
    }

    /** Returns whether the lines of a file are sheets as they are in YAML; otherwise their keys are headers. */
    static boolean hasSheets(SourceFile file) {
        var first = new ArrayList<String>();
        file.stream(
                new ProblemLog(),
                stream -> RowBlocks.ofLines(stream).next().stream()
                        .flatMap(block -> block.rows().stream())
                        .filter(row -> !row.isBlank())
                        .findFirst()
                        .ifPresent(row -> first.add(row.text())));
        return first.isEmpty()
                || OURS.stream().anyMatch(first.get(0)::contains)
                || !first.get(0).contains("{");
    }

    @Override
    protected JsonCodes memory() {
        return new JsonCodes(questionnaires);
    }

    @Override
    protected TableTally tally(JsonCodes codes) {
        return TableTally.NOTHING;
    }

    @Override
    protected void read(Block block, JsonCodes codes, Consumer<AnswerSheet> sheets, ProblemLog problems) {
        try (var lines = new Lines(block, codes)) {
            for (RowBytes row : block.rows()) {
                if (!row.isBlank()) {
                    lines.read(row).ifPresentOrElse(sheets, () -> explain(row, sheets, problems));
                }
            }
        }
    }

    /** Reads a line as YAML, with everything that is to be reported about it. */
    private void explain(RowBytes row, Consumer<AnswerSheet> sheets, ProblemLog problems) {
        int above = row.line() - 1;
        var own = new ProblemLog();
        var sheet = decode(file, row, problems).flatMap(text -> {
            own.opened(file, text);
            return explain(text, own);
        });
        boolean isReported = own.all().stream().anyMatch(problem -> problem.code() == Code.SHEET_LEFT_OUT);
        if (sheet.isEmpty() && !isReported) {
            own.add(Location.startOf(file), Code.SHEET_LEFT_OUT);
        }
        sheet.ifPresent(read -> sheets.accept(read.below(above)));
        own.all().forEach(problem -> problems.add(problem.below(above)));
    }

    /** Returns the sheet of a line; empty where it holds none, and where a second one follows, as reported. */
    private Optional<AnswerSheet> explain(String text, ProblemLog problems) {
        String row = text.strip();
        var read = new ArrayList<AnswerSheet>();
        boolean isWhole = row.startsWith("{") && row.endsWith("}");
        if (isWhole) {
            SheetReader.ofRows(questionnaires, problems).read(file, text.stripTrailing(), read::add);
        }
        if (!isWhole || read.size() > 1) {
            problems.add(Location.startOf(file), Code.NO_WHOLE_ROW, "{", "}");
        }
        return read.size() == 1 ? Optional.of(read.get(0)) : Optional.empty();
    }

    /**
     * Returns whether all characters are such as sheets may have, and none replaces another. Line separators are left
     * to the parser, which refuses them within words.
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

    /** The lines of a block; one parser reads on from line to line until one has anything to report. */
    private final class Lines implements AutoCloseable {

        private final Block block;
        private final JsonCodes codes;
        private final boolean isText;
        private @Nullable JsonParser parser;

        /** Where in the block the parser began. */
        private int start;

        private Lines(Block block, JsonCodes codes) {
            this.block = block;
            this.codes = codes;
            this.isText = isText(block.text(), block.size());
        }

        /** Returns the sheet in a line; empty where there is anything to report. */
        private Optional<AnswerSheet> read(RowBytes row) {
            var sheet = isShort(row) && (isText || isText(row.text(), row.size()))
                    ? parse(row)
                    : Optional.<AnswerSheet>empty();
            if (sheet.isEmpty()) {
                close(); // the parser may be anywhere
            }
            return sheet;
        }

        private Optional<AnswerSheet> parse(RowBytes row) {
            JsonParser open = parser == null ? open(row) : parser;
            try {
                return new JsonLine(open, codes, new Location(file, row.line(), 1))
                        .read()
                        .filter(sheet ->
                                row.endsAt(start + (int) open.currentLocation().getByteOffset()));
            } catch (JacksonException malformed) {
                return Optional.empty();
            }
        }

        private JsonParser open(RowBytes row) {
            start = row.from();
            var open = JSON.createParser(ObjectReadContext.empty(), row.block(), start, block.end() - start);
            parser = open;
            return open;
        }

        @Override
        public void close() {
            if (parser != null) {
                parser.close();
                parser = null;
            }
        }
    }
}
