package readiness.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.cell.FormTool;
import readiness.cell.Head;
import readiness.cell.HeaderWords;
import readiness.cell.Words;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/** The columns of a table by their headers, and which of them have a meaning already. Columns are numbered from 0. */
final class HeaderColumns {

    private final HeaderWords words;
    private final Head head;
    private final int lastHeader;
    private final int width;

    /** The columns that have a meaning. */
    private final Set<Integer> taken = new TreeSet<>();

    /** Columns that decide which rows count; they may hold an answer or the key of a sheet besides. */
    private final Set<Integer> filters = new HashSet<>();

    /** Columns that repeat another column, and are not reported. */
    private final Set<Integer> doubled = new HashSet<>();

    /** Columns that ask something else about a question: how important it is, or how many points it gave. */
    private final Set<Integer> aside;

    HeaderColumns(Headers headers) {
        this.words = headers.words();
        this.head = headers.head();
        this.lastHeader = headers.last();
        this.width = head.width(lastHeader);
        this.aside = aside(headers.tool());
    }

    private Set<Integer> aside(Optional<FormTool> tool) {
        var alone = new HashSet<Integer>();
        var rows = new TreeMap<Integer, List<Integer>>();
        var aside = new HashSet<Integer>();
        for (int column = 0; column < width; column++) {
            int number = column;
            boolean isMark = names(column).stream()
                    .anyMatch(name -> tool.filter(own -> own.isMark(name)).isPresent());
            named(column).findFirst().filter(match -> match.option().isEmpty()).ifPresent(match -> {
                if (isMark) {
                    aside.add(number);
                } else if (match.isRow()) {
                    rows.computeIfAbsent(match.question(), first -> new ArrayList<>())
                            .add(number);
                } else {
                    alone.add(match.question());
                }
            });
        }
        rows.forEach((question, columns) -> {
            if (alone.contains(question) || areFilledTogether(columns)) {
                aside.addAll(columns);
            }
        });
        return aside;
    }

    /** Returns whether people fill several of the columns, which are those of different questions then. */
    private boolean areFilledTogether(List<Integer> columns) {
        return IntStream.range(lastHeader + 1, head.rows().size())
                .anyMatch(row -> columns.stream()
                                .filter(column -> !head.text(row, column).isBlank())
                                .count()
                        > 1);
    }

    int width() {
        return width;
    }

    /** Returns the numbers of all columns. */
    IntStream all() {
        return IntStream.range(0, width);
    }

    /** Returns the columns of a header that the settings name. */
    List<Integer> of(Named name) {
        var exact = with(header -> header.equals(name.name()));
        return exact.isEmpty() ? with(header -> Words.key(header).equals(Words.key(name.name()))) : exact;
    }

    /** Returns the columns of headers that the settings name and that are known, in their order. */
    List<Integer> of(List<Named> names) {
        return names.stream()
                .filter(name -> !name.isOpen())
                .flatMap(name -> of(name).stream())
                .toList();
    }

    /** Returns the columns with such a header. */
    List<Integer> with(Predicate<String> header) {
        return all().filter(column -> names(column).stream().anyMatch(header))
                .boxed()
                .toList();
    }

    /** Returns the headers of a column. */
    List<String> names(int column) {
        return head.names(lastHeader, column);
    }

    /** Returns where the lowest header of a column is; empty for a column without any. */
    Optional<Location> place(int column) {
        return head.place(lastHeader, column);
    }

    /** Returns the filled cells of a column, of the first rows. */
    List<String> cells(int column) {
        return head.below(lastHeader, column);
    }

    boolean isFree(int column) {
        return !taken.contains(column);
    }

    void take(Collection<Integer> columns) {
        taken.addAll(columns);
    }

    void ignoreDoubled(Collection<Integer> columns) {
        doubled.addAll(columns);
    }

    void filterBy(Collection<Integer> columns) {
        filters.addAll(columns);
    }

    boolean isFilter(int column) {
        return filters.contains(column);
    }

    /** Returns the columns that are read. */
    Set<Integer> taken() {
        var all = new HashSet<>(taken);
        all.addAll(filters);
        return all;
    }

    Set<Integer> doubled() {
        return doubled;
    }

    /** Returns what a column names: by its own headers, or as an option beside other options of the same question. */
    Optional<HeaderWords.Match> match(int column) {
        return matches(column).findFirst().or(() -> optionBesideOthers(column));
    }

    String withoutGroups(String header) {
        return words.withoutGroups(header);
    }

    /** Returns what the headers of a column name. */
    Stream<HeaderWords.Match> matches(int column) {
        return aside.contains(column) ? Stream.empty() : named(column);
    }

    private Stream<HeaderWords.Match> named(int column) {
        return names(column).stream().flatMap(name -> words.match(name).stream());
    }

    /** Returns the columns with comments on the answers, by the numbers of the questions. */
    Map<Integer, List<Integer>> comments() {
        return all().boxed()
                .filter(this::isFree)
                .flatMap(column -> names(column).stream()
                        .flatMap(name -> words.commented(name).stream())
                        .limit(1)
                        .map(question -> Map.entry(question, column)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Returns whether a header of a column is an id that a question had before. */
    boolean isFormerly(int column, Id id) {
        return names(column).stream()
                .anyMatch(name -> words.formerId(name).filter(id::equals).isPresent());
    }

    private Optional<HeaderWords.Match> optionBesideOthers(int column) {
        return names(column).stream()
                .flatMap(name -> words.questionsWithOption(name)
                        .filter(question -> isOption(question, column - 1) || isOption(question, column + 1))
                        .mapToObj(question -> words.ofOption(question, name).orElseThrow()))
                .findFirst();
    }

    private boolean isOption(int question, int column) {
        return column >= 0
                && column < width
                && names(column).stream()
                        .anyMatch(name -> words.ofOption(question, name).isPresent());
    }
}
