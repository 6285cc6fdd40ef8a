package readiness.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problem in a user's files. Numbers are stable: a number is never changed and never used again. */
public enum Code {
    // YAML itself
    NOT_UTF8("R001", Severity.ERROR),
    FILE_TOO_LARGE("R002", Severity.ERROR),
    NOT_YAML("R003", Severity.ERROR),
    TAB_INDENTATION("R004", Severity.ERROR),
    DUPLICATE_KEY("R005", Severity.ERROR),
    ANCHOR("R006", Severity.ERROR),
    ALIAS("R007", Severity.ERROR),
    TAG("R008", Severity.ERROR),
    MERGE_KEY("R009", Severity.ERROR),
    TOO_DEEP("R010", Severity.ERROR),
    EMPTY_FILE("R011", Severity.ERROR),
    SEVERAL_DOCUMENTS("R012", Severity.ERROR),
    KEY_NOT_TEXT("R013", Severity.ERROR),
    UNREADABLE_FILE("R014", Severity.ERROR),
    CONTROL_CHARACTER("R015", Severity.ERROR),
    MISSING_SPACE("R016", Severity.ERROR),
    COLON_IN_TEXT("R017", Severity.ERROR),
    UNCLOSED_QUOTE("R018", Severity.ERROR),
    TEXT_AFTER_QUOTE("R019", Severity.ERROR),
    UNPAIRED_BRACKET("R040", Severity.ERROR),
    WRONG_INDENTATION("R041", Severity.ERROR),
    RESERVED_CHARACTER("R042", Severity.ERROR),
    UNKNOWN_ESCAPE("R043", Severity.ERROR),
    NO_BREAK_SPACE("R044", Severity.ERROR),
    MISSING_COLON("R045", Severity.ERROR),
    UTF_16("R046", Severity.ERROR),
    NO_REGULAR_FILE("R047", Severity.ERROR),
    TOO_MANY_VALUES("R048", Severity.ERROR),
    TOO_MANY_DOCUMENTS("R049", Severity.ERROR),
    TEXT_TOO_LONG("R050", Severity.ERROR),
    LINE_TOO_LONG("R051", Severity.ERROR),
    ROW_TOO_LONG("R052", Severity.ERROR),
    NO_SPACE_AFTER_DASH("R053", Severity.ERROR),
    STRAY_MARKS("R054", Severity.ERROR),
    COMMA_IN_TEXT("R055", Severity.ERROR),
    BRACKET_IN_TEXT("R056", Severity.ERROR),
    MISSING_BRACES("R057", Severity.ERROR),
    NO_TEXT_FILE("R058", Severity.ERROR),
    COMMENT_BELOW_ANSWER("R059", Severity.ERROR),
    COMMA_TOO_MANY("R061", Severity.ERROR),
    OTHER_BULLET("R062", Severity.ERROR),
    CUT_BY_HASH("R063", Severity.WARNING),

    // Any of our files
    UNKNOWN_KEY("R020", Severity.ERROR),
    MISSING_KEY("R021", Severity.ERROR),
    EXPECTED_TEXT("R022", Severity.ERROR),
    EXPECTED_NUMBER("R023", Severity.ERROR),
    EXPECTED_LIST("R024", Severity.ERROR),
    EXPECTED_MAP("R025", Severity.ERROR),
    EXPECTED_TRUE_OR_FALSE("R026", Severity.ERROR),
    NUMBER_OUT_OF_RANGE("R027", Severity.ERROR),
    UNKNOWN_WORD("R028", Severity.ERROR),
    NOTHING_GIVEN("R029", Severity.ERROR),
    NOT_AN_ID("R030", Severity.ERROR),
    AMBIGUOUS_ID("R031", Severity.ERROR),
    NOT_A_DATE("R032", Severity.ERROR),
    UNKNOWN_SCHEMA("R033", Severity.ERROR),
    EMPTY_LIST("R034", Severity.ERROR),
    EXPECTED_WHOLE_NUMBER("R035", Severity.ERROR),
    WEIGHT_NOT_POSITIVE("R036", Severity.ERROR),
    LIST_FOR_MAP("R037", Severity.ERROR),
    MAP_FOR_LIST("R038", Severity.ERROR),
    ONE_VALUE_WANTED("R039", Severity.ERROR),
    ITEM_TWICE("R060", Severity.ERROR),
    HIDDEN_CHARACTER("R064", Severity.ERROR),
    LIST_TOO_LONG("R065", Severity.ERROR),

    // Answers
    UNKNOWN_QUESTIONNAIRE("R101", Severity.ERROR),
    UNKNOWN_QUESTION("R102", Severity.ERROR),
    MISSING_TEAM("R103", Severity.ERROR),
    UNKNOWN_ANSWER("R104", Severity.ERROR),
    NEEDLESS_TEAM("R105", Severity.ERROR),
    CANNOT_BE_NOT_APPLICABLE("R106", Severity.ERROR),
    MISSING_REASON("R107", Severity.ERROR),
    ANSWER_OUT_OF_BOUNDS("R108", Severity.ERROR),
    OPTION_TWICE("R109", Severity.ERROR),
    ONE_ANSWER_WANTED("R110", Severity.ERROR),
    MALFORMED_ANSWER("R111", Severity.ERROR),
    OTHER_MAJOR_VERSION("R112", Severity.ERROR),
    OTHER_VERSION("R113", Severity.WARNING),
    HIDDEN_ANSWERED("R114", Severity.WARNING),
    REQUIRED_BLANK("R115", Severity.WARNING),
    MALFORMED_VERSION("R116", Severity.ERROR),
    LABEL_FOR_ID("R117", Severity.ERROR),
    ANOTHER_WORD_FOR_YES_OR_NO("R118", Severity.ERROR),
    SAME_RESPONDENT("R119", Severity.WARNING),
    UNKNOWN_COLUMN("R120", Severity.ERROR),
    MISSING_TEAM_COLUMN("R122", Severity.ERROR),
    OTHER_NUMBER_OF_CELLS("R123", Severity.ERROR),
    WHICH_QUESTIONNAIRE("R124", Severity.ERROR),
    UNCLOSED_CELL("R125", Severity.ERROR),
    ANSWER_OUTSIDE_ANSWERS("R126", Severity.ERROR),
    SEVERAL_IN_ONE("R127", Severity.ERROR),
    ANOTHER_WORD_FOR_DONT_KNOW("R128", Severity.ERROR),
    STANDS_ALONE("R129", Severity.ERROR),
    NO_WHOLE_ROW("R131", Severity.ERROR),
    TWO_ANSWERS("R132", Severity.ERROR),
    NEITHER_CHOSEN_NOR_NOT("R133", Severity.ERROR),
    TWO_NUMBERS("R134", Severity.ERROR),
    UNKNOWN_TEAM("R135", Severity.ERROR),
    ANSWERS_NOTHING("R136", Severity.ERROR),
    COLUMNS_NOT_READ("R137", Severity.WARNING),
    QUESTION_NOT_READ("R138", Severity.WARNING),
    OPEN_QUESTION("R139", Severity.WARNING),
    DATES_NOT_READ("R140", Severity.WARNING),
    READ_AS_WINDOWS_1252("R141", Severity.NOTE),
    NO_SUCH_WORKSHEET("R142", Severity.ERROR),
    NO_WORKBOOK("R143", Severity.ERROR),
    TABLE_TOO_LARGE("R144", Severity.ERROR),
    MALFORMED_JSON("R145", Severity.ERROR),
    NO_LIST_OF_PEOPLE("R146", Severity.ERROR),
    QUESTIONS_WITHOUT_COLUMN("R147", Severity.WARNING),
    MISSING_CUSTOMER("R148", Severity.ERROR),
    OTHER_DIGEST("R149", Severity.WARNING),
    DRAFT_LEFT_OUT("R150", Severity.NOTE),
    SHEET_LEFT_OUT("R151", Severity.NOTE),
    TABLE_LEFT_OUT("R152", Severity.NOTE),
    MORE_PROBLEMS("R153", Severity.NOTE),
    EMPTY_SHEET("R154", Severity.NOTE),
    OUT_OF_PERIOD("R155", Severity.NOTE),
    FORMER_ID_ANSWERED_TOO("R156", Severity.WARNING),
    HIDDEN_CHARACTER_LEFT_OUT("R157", Severity.WARNING),
    AFTER_THE_ASSESSMENT("R158", Severity.WARNING),
    FILE_LEFT_OUT("R159", Severity.NOTE),
    LINES_LEFT_OUT("R160", Severity.NOTE),
    NEARLY_TEAM_COLUMN("R161", Severity.WARNING),
    CELL_WITHOUT_VALUE("R162", Severity.ERROR),
    WHOSE_ANSWERS("R163", Severity.ERROR),
    TWO_CELLS("R164", Severity.ERROR),
    TOO_MANY_SHEETS("R165", Severity.ERROR),
    TABLES_NOT_NAMED("R166", Severity.NOTE),
    COMMENT_ALONE("R167", Severity.NOTE),
    WORKSHEET_NOT_READ("R168", Severity.WARNING),
    ONE_ROW_AN_ANSWER("R169", Severity.ERROR),
    HIDDEN_ROW("R170", Severity.WARNING),

    // Questionnaires
    ID_TWICE("R201", Severity.ERROR),
    UNKNOWN_FACET("R202", Severity.ERROR),
    UNKNOWN_SCALE("R203", Severity.ERROR),
    OPTIONS_OR_SCALE("R204", Severity.ERROR),
    KEY_OF_OTHER_TYPE("R205", Severity.ERROR),
    UNKNOWN_QUESTION_IN_TEST("R206", Severity.ERROR),
    LATER_QUESTION_IN_TEST("R207", Severity.ERROR),
    TEST_OF_OTHER_TYPE("R208", Severity.ERROR),
    UNKNOWN_OPTION_IN_TEST("R209", Severity.ERROR),
    UNKNOWN_SCORE("R210", Severity.ERROR),
    UNKNOWN_CRITERION("R211", Severity.ERROR),
    ONLY_ABOUT_TEAM("R212", Severity.ERROR),
    ONLY_ABOUT_ORGANISATION("R213", Severity.ERROR),
    POINTS_OUT_OF_ORDER("R214", Severity.ERROR),
    STEPS_OUT_OF_ORDER("R215", Severity.ERROR),
    BOUNDS_CROSSED("R216", Severity.ERROR),
    MISSING_REFERENCE_TEXT("R217", Severity.ERROR),
    MISSING_TRANSLATION("R218", Severity.WARNING),
    UNDECLARED_LANGUAGE("R219", Severity.ERROR),
    MALFORMED_CONDITION("R220", Severity.ERROR),
    WEIGHT_OF_ZERO("R221", Severity.ERROR),
    UNKNOWN_OPTION_OF_DECISION("R222", Severity.ERROR),
    MALFORMED_LANGUAGE("R223", Severity.ERROR),
    TOO_MANY_QUESTIONS("R224", Severity.ERROR),
    UNKNOWN_ADVICE_ABOVE("R225", Severity.ERROR),
    TEST_OF_OTHER_KIND("R226", Severity.ERROR),
    SCORE_WITHOUT_FACET("R227", Severity.ERROR),
    FORMER_ID_IN_USE("R228", Severity.ERROR),
    UNKNOWN_ROLE("R229", Severity.ERROR),
    SCALE_WITHOUT_SCORES("R230", Severity.ERROR),
    OPTION_NEVER_CHOSEN("R231", Severity.WARNING),
    NOTHING_TRANSLATED("R250", Severity.WARNING),
    TRANSLATED_SHARE("R251", Severity.NOTE),
    NEVER_ASKED("R252", Severity.WARNING),
    NEVER_HOLDS("R253", Severity.WARNING),
    OPTIONS_OUT_OF_ORDER("R254", Severity.WARNING),
    AGAINST_THE_OTHERS("R255", Severity.WARNING),
    WEIGHT_WITHOUT_EFFECT("R256", Severity.WARNING),
    FACET_WITHOUT_QUESTION("R257", Severity.WARNING),
    UNUSED_SCALE("R258", Severity.WARNING),
    TEXT_TOO_WIDE("R259", Severity.WARNING),
    NEVER_CHOSEN("R260", Severity.WARNING),
    FIRST_STEP_ABOVE_ZERO("R261", Severity.WARNING),
    PLACES_WITHOUT_RANKING("R262", Severity.WARNING),
    HIDDEN_BY_THE_MEAN("R263", Severity.WARNING),
    BETTER_ANSWER_LOWERS("R264", Severity.WARNING),
    BEST_ALWAYS_LAST("R265", Severity.WARNING),
    UNUSED_QUESTIONNAIRE("R266", Severity.NOTE),
    ALWAYS_ONE_SCORE("R267", Severity.WARNING),
    OPTIONS_ALIKE("R268", Severity.WARNING),
    PLACEHOLDER_IN_TEXT("R269", Severity.WARNING),

    // Assessments
    NO_SUCH_QUESTIONNAIRE("R301", Severity.ERROR),
    OUTSIDE_FOLDER("R302", Severity.ERROR),
    NO_ANSWERS_FOUND("R303", Severity.WARNING),
    WEIGHTS_FOR_OTHER_QUESTIONNAIRE("R305", Severity.ERROR),
    LANGUAGE_NOT_SPOKEN("R306", Severity.ERROR),
    QUESTIONNAIRE_TWICE("R307", Severity.ERROR),
    MALFORMED_PATTERN("R308", Severity.ERROR),
    WEIGHTS_WITHOUT_RANKING("R309", Severity.WARNING),
    LINK_NOT_FOLLOWED("R310", Severity.WARNING),
    MISNAMED_SETTINGS("R311", Severity.WARNING),
    NO_FILE_MATCHES("R312", Severity.WARNING),
    NO_SUCH_FILE("R313", Severity.ERROR),
    NO_SUCH_COLUMN("R314", Severity.ERROR),
    ENDING_NOT_READ("R315", Severity.WARNING),
    FOLDER_FOR_PATTERN("R316", Severity.WARNING),
    OTHER_SEPARATOR("R318", Severity.ERROR),
    NO_SHEET_IN_ANSWERS("R319", Severity.ERROR),
    TARGETS_FOR_OTHER_QUESTIONNAIRE("R325", Severity.ERROR),
    SINCE_AFTER_DATE("R326", Severity.ERROR),
    MORE_SHEETS_THAN_PEOPLE("R327", Severity.WARNING),
    TWO_ROUNDS("R328", Severity.WARNING),
    FILE_NAME_TOO_LONG("R329", Severity.ERROR),
    TOO_MANY_SUBJECTS("R340", Severity.ERROR),
    NO_SUCH_PREVIOUS("R330", Severity.WARNING),
    NAMES_ALIKE("R331", Severity.WARNING),
    NOT_AN_ADDRESS("R332", Severity.WARNING);

    private final String number;
    private final Severity severity;

    Code(String number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** Returns the stable number: {@code R104}. */
    public String number() {
        return number;
    }

    /** Returns the severity of every problem of this kind. */
    public Severity severity() {
        return severity;
    }

    /** Returns whether it is advice to the author of a questionnaire, which no result depends on. */
    public boolean isForAuthors() {
        return severity != Severity.ERROR && number.startsWith("R2") && number.compareTo("R250") >= 0;
    }

    /** Returns the code with this number or name, whatever its case; empty for an unknown one. */
    public static Optional<Code> of(String name) {
        return Stream.of(values())
                .filter(code ->
                        code.number.equalsIgnoreCase(name) || code.slug().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Returns the stable name: {@code unknown-answer}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
