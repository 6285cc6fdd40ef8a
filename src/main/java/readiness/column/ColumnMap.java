package readiness.column;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import readiness.document.Node;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.sheet.SheetKey;
import readiness.source.Glob;
import readiness.source.SourceFile;

/**
 * How an assessment says that tables are to be read: one entry of {@code columns:}. It names only what the tables do
 * not show by themselves.
 *
 * @param pattern of the names of the tables it is about, as written
 * @param files which tables it is about
 * @param questionnaire what they answer; empty where their columns show it
 * @param format how the files are written
 * @param keys where the keys of a sheet come from
 * @param teams the teams, or customers, that cells name in other words
 * @param states whether a row is a draft, by the words of the state's column; {@code *} matches every other word
 * @param filters which rows count
 * @param repeated which of several rows of one respondent count
 * @param emptyIsNone whether an empty cell of a question with several options means that none was chosen
 * @param between what separates several options in one cell; empty where the cells show it
 * @param options the meanings of words in any cell
 * @param others what becomes of columns that nothing names
 * @param questions the columns of questions, by the question's id
 */
public record ColumnMap(
        Named pattern,
        Glob files,
        Optional<Named> questionnaire,
        TableFormat format,
        Map<SheetKey, KeySource> keys,
        Map<String, Id> teams,
        Map<String, Boolean> states,
        List<Filter> filters,
        RepeatedRows repeated,
        boolean emptyIsNone,
        Optional<String> between,
        Map<String, Named> options,
        Others others,
        Map<Named, AnswerSource> questions) {

    /** The placeholder for a column that is still to be named. */
    static final String OPEN = "?";

    public ColumnMap {
        keys = Map.copyOf(keys);
        teams = Map.copyOf(teams);
        states = Map.copyOf(states);
        filters = List.copyOf(filters);
    }

    /** Something that the file names, and where it does. */
    public record Named(String name, Location location) {
        boolean isOpen() {
            return name.equals(OPEN);
        }
    }

    /**
     * How a file is written; what is empty is found out from the file.
     *
     * @param sheet the name of a workbook's sheet
     * @param rows the key of the list that holds the people in a JSON document
     * @param header the number of the row with the headers, from 1
     * @param skip the numbers of rows that are no person, from 1
     * @param decimal what separates the decimals of numbers
     * @param dayFirst whether the day comes before the month in dates
     * @param layout the columns of a table with one row an answer
     */
    public record TableFormat(
            Optional<Named> sheet,
            Optional<Named> rows,
            OptionalInt header,
            Set<Integer> skip,
            Optional<Character> separator,
            Optional<Charset> encoding,
            Optional<Character> decimal,
            Optional<Boolean> dayFirst,
            Optional<LongLayout> layout) {

        /** Returns whether a character may separate cells: quotes and line ends mean something else already. */
        public static boolean maySeparate(char character) {
            return character != '"' && character != '\n' && character != '\r';
        }

        static TableFormat shown() {
            return new TableFormat(
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** The columns of a table with one row an answer: the question, and what was answered. */
    public record LongLayout(Named item, Named value) {}

    /**
     * Where the value of a key comes from.
     *
     * @param columns the headers of the columns; the first that is filled holds
     * @param is the value for all rows
     */
    public record KeySource(List<Named> columns, Optional<Node> is) {}

    /** The words in a column for which a row counts, or does not count. */
    public record Filter(Named column, Set<String> words, boolean counts) {}

    /** Which of several rows of one respondent count. */
    public enum RepeatedRows {
        LAST,
        FIRST,
        ALL
    }

    /** What becomes of columns that nothing names. */
    public enum Others {
        WARN,
        IGNORE,
        REFUSE
    }

    /**
     * The columns of a question.
     *
     * @param columns their headers; the first that is filled holds; none where the header is the question's own
     * @param options the headers of the columns of single options, by the option's id
     * @param between what separates several options in one cell
     * @param words the meanings of the words in the cells
     * @param ticked the words for an option that was chosen
     */
    public record AnswerSource(
            List<Named> columns,
            Map<Named, Named> options,
            Optional<String> between,
            Map<String, Named> words,
            Set<String> ticked) {

        /** Returns whether the columns of the answers are still to be named. */
        boolean isOpen() {
            return Stream.concat(columns.stream(), options.values().stream()).anyMatch(Named::isOpen);
        }
    }

    /** Returns what holds where the assessment says nothing. */
    public static ColumnMap none() {
        return new ColumnMap(
                new Named("", Location.startOf("")),
                Glob.of("**"),
                Optional.empty(),
                TableFormat.shown(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                RepeatedRows.LAST,
                true,
                Optional.empty(),
                Map.of(),
                Others.WARN,
                Map.of());
    }

    /** Returns whether the map is about a file. */
    public boolean isAbout(SourceFile file) {
        return file.matches(files);
    }

    /** Returns every header that the map names, with its place; those of a long table are gone when it is turned. */
    Stream<Named> headers() {
        return Stream.of(
                        keys.values().stream().flatMap(source -> source.columns().stream()),
                        filters.stream().map(Filter::column),
                        questions.values().stream()
                                .flatMap(cells ->
                                        Stream.concat(cells.columns().stream(), cells.options().values().stream())))
                .flatMap(names -> names)
                .filter(name -> !name.isOpen());
    }
}
