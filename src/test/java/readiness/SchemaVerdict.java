package readiness;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import readiness.problem.Code;
import tools.jackson.core.JacksonException;

/** What the published schema says of a file, beside what the program's own checks say. */
public enum SchemaVerdict {
    ACCEPTS,
    REFUSES;

    private static final Path SCHEMAS = Path.of("src/main/resources/readiness/schema");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What a schema can say: which keys there are, and what kind of thing stands behind each. */
    private static final Set<Code> SAYABLE = EnumSet.of(
            Code.UNKNOWN_KEY,
            Code.MISSING_KEY,
            Code.EXPECTED_TEXT,
            Code.EXPECTED_NUMBER,
            Code.EXPECTED_LIST,
            Code.EXPECTED_MAP,
            Code.EXPECTED_TRUE_OR_FALSE,
            Code.NUMBER_OUT_OF_RANGE,
            Code.UNKNOWN_WORD,
            Code.NOTHING_GIVEN,
            Code.NOT_AN_ID,
            Code.AMBIGUOUS_ID,
            Code.UNKNOWN_SCHEMA,
            Code.EMPTY_LIST,
            Code.EXPECTED_WHOLE_NUMBER,
            Code.WEIGHT_NOT_POSITIVE,
            Code.LIST_FOR_MAP,
            Code.MAP_FOR_LIST,
            Code.ONE_VALUE_WANTED,
            Code.ITEM_TWICE,
            Code.ANSWER_OUTSIDE_ANSWERS,
            Code.TEST_OF_OTHER_KIND,
            Code.MALFORMED_VERSION,
            Code.OPTIONS_OR_SCALE,
            Code.KEY_OF_OTHER_TYPE,
            Code.ONLY_ABOUT_TEAM,
            Code.ONLY_ABOUT_ORGANISATION,
            Code.MALFORMED_CONDITION,
            Code.WEIGHT_OF_ZERO,
            Code.MALFORMED_LANGUAGE,
            Code.LANGUAGE_NOT_SPOKEN,
            Code.MALFORMED_ANSWER,
            Code.HIDDEN_CHARACTER);

    /** What it can say of some words and not of others: it knows how a date or an id looks, and not which there are. */
    private static final Set<Code> PARTLY_SAYABLE = EnumSet.of(
            Code.NOT_A_DATE,
            Code.LIST_TOO_LONG,
            Code.TEXT_TOO_LONG,
            Code.UNKNOWN_QUESTION,
            Code.UNKNOWN_ANSWER,
            Code.UNKNOWN_QUESTIONNAIRE,
            Code.ANOTHER_WORD_FOR_YES_OR_NO,
            Code.ANOTHER_WORD_FOR_DONT_KNOW,
            Code.SEVERAL_IN_ONE,
            Code.STANDS_ALONE,
            Code.MISSING_REASON,
            Code.LABEL_FOR_ID,
            Code.ONE_ANSWER_WANTED,
            Code.UNDECLARED_LANGUAGE,
            Code.UNKNOWN_FACET,
            Code.UNKNOWN_SCORE);

    /** Returns what the schema of this kind says of a file, all of its documents together. */
    public static SchemaVerdict on(String kind, String text) throws IOException {
        Schema schema = REGISTRY.getSchema(Files.readString(SCHEMAS.resolve(kind + ".schema.json")));
        boolean accepted = Stream.of(text.split("(?m)^---$", -1))
                .filter(document -> !document.isBlank())
                .allMatch(document -> accepts(schema, document));
        return accepted ? ACCEPTS : REFUSES;
    }

    /** Returns whether a schema takes a document; one that is no YAML at all, it does not. */
    private static boolean accepts(Schema schema, String document) {
        try {
            return schema.validate(document, InputFormat.YAML).isEmpty();
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    /** Returns whether the program's checks, which found these errors, and the schema are of one mind. */
    public boolean agreesWith(String kind, Collection<Code> errors) {
        // A schema does not see the question that an answer is to.
        if (errors.stream()
                .anyMatch(code -> SAYABLE.contains(code)
                        && !(kind.equals("answers") && (isOfQuestion(code) || isOfName(code))))) {
            return this == REFUSES;
        }
        return this == ACCEPTS || errors.stream().anyMatch(code -> PARTLY_SAYABLE.contains(code) || isOfQuestion(code));
    }

    /** A team is named by its id, or by any words where the assessment lists it. */
    private static boolean isOfName(Code code) {
        return code == Code.NOT_AN_ID || code == Code.AMBIGUOUS_ID;
    }

    private static boolean isOfQuestion(Code code) {
        return code == Code.EXPECTED_LIST || code == Code.EXPECTED_NUMBER || code == Code.ONE_VALUE_WANTED;
    }

    /** Returns whether the file is YAML as we take it; of other files a schema has nothing to say. */
    public static boolean isAsked(Collection<Code> errors) {
        return errors.stream().noneMatch(code -> code.number().matches("R00.|R01.|R04.|R05.|R06[12]"));
    }
}
