package readiness.problem;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The limits on what is read from a file or a keyboard. Ordinary use reaches none of them; where one is exceeded, its
 * code is reported and the rest of the file is read.
 */
public enum Limit {
    /** Megabytes of a file that is read whole; where the program has less memory than usual, fewer. */
    FILE(32, Code.FILE_TOO_LARGE),
    /** Characters of a line: the work for one word grows with the square of its length. */
    LINE(1_000_000, Code.LINE_TOO_LONG),
    /** Levels of lists and keys in each other; conditions of conditions too. */
    DEPTH(40, Code.TOO_DEEP),
    /** Twenty questionnaires of a thousand questions would fit into one document. */
    VALUES(200_000, Code.TOO_MANY_VALUES),
    DOCUMENTS(200_000, Code.TOO_MANY_DOCUMENTS),
    /** Characters of a text, an answer or a comment. */
    TEXT(20_000, Code.TEXT_TOO_LONG),
    /** Characters of a name, a title of an assessment, a pattern of files. */
    NAME(200, Code.TEXT_TOO_LONG),
    /** Characters of a line that is typed in a survey. */
    TYPED(10_000, Code.TEXT_TOO_LONG),
    /** Megabytes of one row of a table, line ends within quotes included. */
    ROW(4, Code.ROW_TOO_LONG),
    /** Megabytes of a workbook once it is unpacked. */
    WORKBOOK(512, Code.TABLE_TOO_LARGE),
    /** Columns of a workbook or a table in JSON. */
    COLUMNS(16_384, Code.TABLE_TOO_LARGE),
    /** Cells of a workbook or a table in JSON. */
    CELLS(20_000_000, Code.TABLE_TOO_LARGE),
    QUESTIONS(500, Code.TOO_MANY_QUESTIONS),
    /** Teams or customers that have answered one questionnaire. */
    SUBJECTS(1_000, Code.TOO_MANY_SUBJECTS),
    /** Entries of any list that has no limit of its own. */
    LIST(1_000, Code.LIST_TOO_LONG),
    LANGUAGES(20, "languages"),
    ROLES(50, "roles"),
    DIMENSIONS(20, "dimensions"),
    FACETS(50, "facets"),
    SECTIONS(100, "sections"),
    OPTIONS(100, "options"),
    POINTS(100, "points"),
    FORMER_IDS(20, "formerly"),
    GATES(50, "gates"),
    NEEDS(50, "needs"),
    COSTS(50, "costs"),
    NEXT_STEPS(50, "next"),
    STEPS(50, "steps"),
    ADVICE(200, "advice"),
    ALL_CONDITIONS(50, "all"),
    ANY_CONDITION(50, "any"),
    TEAMS(1_000, "teams"),
    CUSTOMERS(1_000, "customers"),
    QUESTIONNAIRES(50, "questionnaires"),
    ANSWER_PATTERNS(100, "answers"),
    COLUMN_MAPS(100, "columns");

    private final int most;
    private final Code code;
    private final String key;

    Limit(int most, Code code) {
        this(most, code, "");
    }

    Limit(int most, String key) {
        this(most, Code.LIST_TOO_LONG, key);
    }

    Limit(int most, Code code, String key) {
        this.most = most;
        this.code = code;
        this.key = key;
    }

    public int most() {
        return most;
    }

    /** Returns the code that is reported where the limit is exceeded. */
    public Code code() {
        return code;
    }

    /** Returns the key of the list that is limited so; empty where the limit is not one of a list. */
    public Optional<String> list() {
        return Optional.of(key).filter(name -> !name.isEmpty());
    }

    /** Returns how long the list behind a key may be. */
    public static Limit ofList(String key) {
        return Stream.of(values())
                .filter(limit -> limit.list().equals(Optional.of(key)))
                .findFirst()
                .orElse(LIST);
    }
}
