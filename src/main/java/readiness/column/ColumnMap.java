package readiness.column;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readiness.cell.Words;
import readiness.document.Node;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.sheet.SheetKey;
import readiness.source.Glob;
import readiness.source.SourceFile;
import readiness.wording.Keyword;

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
 * @param roles the roles of the questionnaire that cells name in other words
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
        Map<Named, Id> roles,
        Map<String, Boolean> states,
        List<Filter> filters,
        RepeatedRows repeated,
        boolean emptyIsNone,
        Optional<String> between,
        Map<String, Named> options,
        Others others,
        Map<Named, AnswerSource> questions) {

    public ColumnMap {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        filters = List.copyOf(filters);
    }

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
    public enum RepeatedRows implements Keyword {
        LAST,
        FIRST,
        ALL
    }

    /** What becomes of columns that nothing names. */
    public enum Others implements Keyword {
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
            return hasOpenOption() || columns.stream().anyMatch(Named::isOpen);
        }

        /** Returns whether the column of one of the options is still to be named. */
        boolean hasOpenOption() {
            return options.values().stream().anyMatch(Named::isOpen);
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
                Map.of(),
                List.of(),
                RepeatedRows.LAST,
                true,
                Optional.empty(),
                Map.of(),
                Others.WARN,
                Map.of());
    }

    /** Returns the map of a table that was turned from one row an answer to one row a person: its rows all count. */
    public ColumnMap turned() {
        return new ColumnMap(
                pattern,
                files,
                questionnaire,
                format.turned(),
                keys,
                teams,
                roles,
                states,
                List.of(),
                repeated,
                emptyIsNone,
                between,
                options,
                others,
                questions);
    }

    /** Returns the role that the assessment says a word means. */
    public Optional<Id> role(String word) {
        return roles.entrySet().stream()
                .filter(role -> Words.key(role.getKey().name()).equals(Words.key(word)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns whether the map is about a file. */
    public boolean isAbout(SourceFile file) {
        return file.matches(files);
    }

    /** Returns every header that the map names, with its place. */
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
