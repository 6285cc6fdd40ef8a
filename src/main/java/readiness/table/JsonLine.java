package readiness.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.answers.CodedResponse;
import readiness.cell.CharSlice;
import readiness.document.FileKind;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.sheet.SheetAssembly;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;
import readiness.table.JsonCodes.Notation;
import readiness.table.JsonCodes.Questions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the tokens of one line of JSON into a sheet, and gives up as soon as there is anything to report. */
final class JsonLine implements SheetAssembly.Places {

    private static final Map<String, SheetKey> KEYS =
            Stream.of(SheetKey.values()).collect(Collectors.toMap(SheetKey::key, Function.identity()));

    private static final int SCHEMA = 1 << SheetKey.values().length;
    private static final int QUESTIONNAIRE = SCHEMA << 1;
    private static final int ANSWERS = QUESTIONNAIRE << 1;

    private final JsonParser parser;
    private final JsonCodes codes;
    private final Location start;
    private final ProblemLog problems = new ProblemLog();
    private final List<SheetKey.KeyValue> entries = new ArrayList<>();
    private final CharSlice word = new CharSlice();
    private char[] options = {};

    /** The keys that were met, a bit each. */
    private int met;

    private @Nullable Questions questions;
    private @Nullable SheetAssembly sheet;
    private boolean[] answered = {};

    JsonLine(JsonParser parser, JsonCodes codes, Location start) {
        this.parser = parser;
        this.codes = codes;
        this.start = start;
    }

    /** Returns the sheet in the line; empty where there is anything to report. */
    Optional<AnswerSheet> read() {
        boolean clean = parser.nextToken() == JsonToken.START_OBJECT;
        while (clean && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            clean = field(parser.currentName());
        }
        if (!clean || parser.currentToken() != JsonToken.END_OBJECT || sheet == null) {
            return Optional.empty();
        }
        SheetAssembly whole = sheet;
        entries.forEach(entry -> entry.enter(whole));
        whole.checkSubject(this);
        var finished = whole.finish(this);
        return problems.mark() == 0 ? finished : Optional.empty();
    }

    private boolean field(String name) {
        JsonToken value = parser.nextToken();
        if (name.equals("answers")) {
            return isNew(ANSWERS) && value == JsonToken.START_OBJECT && readAnswers();
        }
        if (value != JsonToken.VALUE_STRING || parser.getStringLength() > Limit.TEXT.most()) {
            return false;
        }
        return switch (name) {
            case "schema" -> isNew(SCHEMA) && parser.getString().equals(FileKind.ANSWERS.schema());
            case "questionnaire" -> isNew(QUESTIONNAIRE) && questionnaire();
            default -> KEYS.containsKey(name) && isNew(bit(KEYS.get(name))) && entry(KEYS.get(name));
        };
    }

    /** Returns whether a key is met for the first time. */
    private boolean isNew(int key) {
        boolean isNew = (met & key) == 0;
        met |= key;
        return isNew;
    }

    private boolean questionnaire() {
        questions = codes.questionnaire(word()).orElse(null);
        return questions != null;
    }

    private boolean entry(SheetKey key) {
        var entry = codes.entry(key, word());
        entry.ifPresent(entries::add);
        return entry.isPresent();
    }

    private boolean readAnswers() {
        if (questions == null) {
            return false; // they may come in any order, but hardly ever do
        }
        sheet = new SheetAssembly(questions.codebook(), start, problems, 0);
        answered = new boolean[questions.codebook().questions().size()];
        int next = 0;
        boolean inOrder = parser.nextName(questions.name(next));
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            int question = inOrder ? next : questions.number(parser.currentName());
            if (question < 0 || answered[question] || !answer(questions, sheet, question)) {
                return false;
            }
            answered[question] = true;
            next = question + 1;
            inOrder = parser.nextName(questions.name(next));
        }
        return parser.currentToken() == JsonToken.END_OBJECT;
    }

    private boolean answer(Questions known, SheetAssembly into, int question) {
        CodedResponse code = switch (parser.nextToken()) {
            case VALUE_STRING ->
                parser.getStringLength() > Limit.TEXT.most() ? null : known.code(question, word(), Notation.QUOTED);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> known.code(question, word(), Notation.BARE);
            case VALUE_NULL -> CodedResponse.BLANK;
            case START_ARRAY -> list() ? known.code(question, word, Notation.LIST) : null;
            default -> null;
        };
        if (code == null) {
            return false;
        }
        into.answer(question, code);
        return true;
    }

    private CharSlice word() {
        return word.at(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** Reads the options of a list into one word, and returns whether it holds nothing but texts. */
    private boolean list() {
        int size = 0;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            int length = parser.getStringLength();
            options = size + length < options.length ? options : Arrays.copyOf(options, 2 * (size + length + 1));
            System.arraycopy(parser.getStringCharacters(), parser.getStringOffset(), options, size, length);
            for (int end = size + length; size < end; size++) {
                if (options[size] < ' ') {
                    return false; // an end of a line would make two options of one
                }
            }
            options[size++] = '\n';
        }
        word.at(options, 0, size);
        return parser.currentToken() == JsonToken.END_ARRAY && size <= Limit.TEXT.most();
    }

    @SuppressWarnings("EnumOrdinal") // A set of bits is kept for every row.
    private static int bit(SheetKey key) {
        return 1 << key.ordinal();
    }

    @Override
    public boolean has(SheetKey key) {
        return (met & bit(key)) != 0;
    }

    @Override
    public Optional<Location> key(SheetKey key) {
        return has(key) ? Optional.of(start) : Optional.empty();
    }

    @Override
    public Optional<Location> question(int question) {
        return Optional.empty();
    }

    @Override
    public Location answers() {
        return start;
    }
}
