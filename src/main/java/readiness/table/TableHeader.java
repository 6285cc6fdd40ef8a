package readiness.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.answers.Codebook;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.ProblemLog;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Suggestions;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.sheet.ResponseReader;
import readiness.table.ColumnMap.Cells;
import readiness.table.ColumnMap.Named;

/** Finds out from a table's header, and what the assessment says of it, what each column stands for. */
public final class TableHeader {

    /** What may part the cells where nobody says what does. */
    static final String SEPARATORS = ",;\t";

    private static final String COMMENT = ".comment";

    private final String file;
    private final ColumnMap map;
    private final QuestionnaireCatalogue questionnaires;
    private final ProblemLog problems;

    public TableHeader(String file, ColumnMap map, QuestionnaireCatalogue questionnaires, ProblemLog problems) {
        this.file = file;
        this.map = map;
        this.questionnaires = questionnaires;
        this.problems = problems;
    }

    /** Returns what reads the rows below this header; nothing where a mistake in it would spoil every row. */
    public Optional<CsvRows> reader(String header) {
        int mark = problems.mark();
        problems.opened(file, header);
        char separator = map.separator().orElseGet(() -> separatorIn(header));
        var cells = Cell.of(header, separator).stream().map(Cell::plain).toList();
        char shown = separatorIn(header);
        if (cells.size() == 1 && shown != separator && Cell.of(header, shown).size() > 1) {
            problems.add(
                    Location.startOf(file),
                    Code.OTHER_SEPARATOR,
                    "",
                    named(separator),
                    named(shown),
                    "separator: " + named(shown));
            problems.add(Location.startOf(file), Code.TABLE_LEFT_OUT);
            return Optional.empty();
        }
        var codebook = codebook(cells);
        var columns = codebook.map(book -> columns(book, cells)).orElse(List.of());
        problems.closed(file);
        if (problems.hasErrorsSince(mark) || codebook.isEmpty()) {
            problems.add(Location.startOf(file), Code.TABLE_LEFT_OUT);
            return Optional.empty();
        }
        String name = codebook.get().questionnaire().id().name();
        return Optional.of(new CsvRows(file, questionnaires, name, separator, columns));
    }

    private static String named(char separator) {
        return separator == '\t' ? "tab" : "\"" + separator + "\"";
    }

    /** Returns what parts the first cell of a header from the second. */
    private static char separatorIn(String header) {
        return SEPARATORS
                .chars()
                .mapToObj(separator -> (char) separator)
                .map(separator -> Map.entry(separator, Cell.of(header, separator)))
                .filter(cut -> cut.getValue().size() > 1)
                .min(Comparator.comparingInt(cut -> cut.getValue().get(1).column()))
                .map(Map.Entry::getKey)
                .orElse(',');
    }

    private Optional<Codebook> codebook(List<Cell> cells) {
        if (map.questionnaire().isPresent()) {
            var named = map.questionnaire().get();
            var known = questionnaires.isKnown(named.name())
                    ? questionnaires.find(named.name())
                    : Optional.<Codebook>empty();
            if (!questionnaires.isKnown(named.name())) {
                problems.addChoice(named.location(), Code.UNKNOWN_QUESTIONNAIRE, questionnaires.known(), named.name());
            }
            return known;
        }
        var counts = new LinkedHashMap<String, Long>();
        for (String name : questionnaires.known()) {
            questionnaires.find(name).ifPresent(book -> counts.put(name, columnsOf(book, cells)));
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var fitting = counts.entrySet().stream()
                .filter(count -> most > 0 && count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (fitting.size() == 1) {
            return questionnaires.find(fitting.get(0));
        }
        // The columns may fit one whose mistakes are told already.
        if (!questionnaires.areSomeBroken()) {
            problems.addChoice(
                    Location.startOf(file),
                    Code.WHICH_QUESTIONNAIRE,
                    counts.keySet().stream()
                            .map(name -> "questionnaire: " + name)
                            .toList());
        }
        return Optional.empty();
    }

    private static long columnsOf(Codebook codebook, List<Cell> cells) {
        var ids = codebook.questions().stream()
                .map(question -> question.id().name())
                .collect(Collectors.toSet());
        return cells.stream().filter(cell -> ids.contains(cell.text())).count();
    }

    private List<Column> columns(Codebook codebook, List<Cell> cells) {
        var known = knownColumns(codebook);
        var given = new LinkedHashMap<String, Location>();
        for (Cell cell : cells) {
            Location place = new Location(file, cell.line(), cell.column());
            Location earlier = given.putIfAbsent(cell.text(), place);
            if (earlier != null && known.containsKey(cell.text())) {
                problems.addSince(earlier, place, Code.COLUMN_TWICE, cell.text());
            }
        }
        cells.stream()
                .filter(Cell::isBlank)
                .filter(cell -> !map.othersIgnored())
                .forEach(
                        cell -> problems.add(new Location(file, cell.line(), cell.column()), Code.COLUMN_WITHOUT_NAME));
        refuseSharedColumns();
        // Whoever misspelt a column in the map has one mistake and not two.
        if (!refuseMissing(given) && !map.othersIgnored()) {
            refuseUnknown(codebook, known.keySet(), given);
        }
        refuseTeamless(codebook, known, cells);
        return cells.stream()
                .map(cell -> Optional.ofNullable(known.get(cell.text())).orElseGet(Column::ignored))
                .toList();
    }

    /** Tells a column that the assessment names and the table does not have, and returns whether there is one. */
    private boolean refuseMissing(Map<String, Location> given) {
        var missing = Stream.concat(
                        map.sheet().values().stream(),
                        map.questions().values().stream().flatMap(cells -> cells.column().stream()))
                .filter(column -> !given.containsKey(column.name()))
                .toList();
        missing.forEach(column ->
                problems.addChoice(column.location(), Code.NO_SUCH_COLUMN, given.keySet(), column.name(), file));
        return !missing.isEmpty();
    }

    /** Tells a column that the assessment names for two things: one of them would be lost. */
    private void refuseSharedColumns() {
        var first = new HashMap<String, Location>();
        Stream.concat(
                        map.sheet().values().stream(),
                        map.questions().values().stream().flatMap(cells -> cells.column().stream()))
                .forEach(column -> {
                    Location earlier = first.putIfAbsent(column.name(), column.location());
                    if (earlier != null) {
                        problems.addSince(earlier, column.location(), Code.COLUMN_TWICE, column.name());
                    }
                });
    }

    private void refuseUnknown(Codebook codebook, Set<String> known, Map<String, Location> given) {
        given.forEach((name, place) -> {
            if (!known.contains(name) && !name.isEmpty() && !isMapped(name)) {
                String questionnaire = codebook.questionnaire().id().name();
                problems.addChoice(place, Code.UNKNOWN_COLUMN, known, name, questionnaire);
            }
        });
    }

    /**
     * Returns whether the assessment names a column, were it for a question that is not there: that is told by itself.
     */
    private boolean isMapped(String name) {
        return map.questions().entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue().column().orElse(entry.getKey()).name().equals(name));
    }

    /** Tells a table without the team that every row needs, unless a column may be it that nobody knows. */
    private void refuseTeamless(Codebook codebook, Map<String, Column> known, List<Cell> cells) {
        boolean needed = codebook.questionnaire().about() == About.TEAM
                && !map.sheet().containsKey("team")
                && cells.stream().noneMatch(cell -> cell.text().equals("team"));
        boolean mayBeMisspelt =
                !map.othersIgnored() && cells.stream().anyMatch(cell -> !known.containsKey(cell.text()));
        if (needed && !mayBeMisspelt) {
            problems.add(
                    Location.startOf(file),
                    Code.MISSING_TEAM_COLUMN,
                    codebook.questionnaire().id().name());
        }
    }

    /** Returns every column that the table may have, by its name. */
    private Map<String, Column> knownColumns(Codebook codebook) {
        var known = new LinkedHashMap<String, Column>();
        for (String key : ColumnMap.KEYS) {
            String name =
                    Optional.ofNullable(map.sheet().get(key)).map(Named::name).orElse(key);
            known.put(name, Column.ofKey(key, key.equals("team") ? map.teams() : Map.of()));
        }
        var named = questions(codebook);
        var shared = names(map.options());
        checkShared(codebook);
        for (int place = 0; place < codebook.questions().size(); place++) {
            Question question = codebook.questions().get(place);
            var cells = Optional.ofNullable(named.get(question.id()));
            var words = new HashMap<>(shared);
            cells.ifPresent(own -> words.putAll(names(own.options())));
            String name = cells.flatMap(Cells::column)
                    .map(Named::name)
                    .orElse(question.id().name());
            String between = cells.map(Cells::between).orElse(ColumnMap.BETWEEN);
            known.put(name, Column.ofAnswers(question, place, words, between));
            known.put(question.id().name() + COMMENT, Column.ofComments(question, place));
        }
        return known;
    }

    /** Returns what the assessment says of each question's column; it must be about questions and their options. */
    private Map<Id, Cells> questions(Codebook codebook) {
        var byId = new HashMap<Id, Cells>();
        map.questions().forEach((name, cells) -> {
            var place = Id.isWellFormed(name.name()) ? codebook.place(new Id(name.name())) : OptionalInt.empty();
            if (place.isEmpty()) {
                problems.addChoice(
                        name.location(),
                        Code.UNKNOWN_QUESTION,
                        codebook.questions().stream()
                                .map(known -> known.id().name())
                                .toList(),
                        name.name(),
                        codebook.questionnaire().id().name());
                return;
            }
            Question question = codebook.questions().get(place.getAsInt());
            byId.put(question.id(), cells);
            checkOptions(question, place.getAsInt(), cells);
        });
        return byId;
    }

    /** Tells a word for all questions that is nearly one that some of them take: it would never be met. */
    private void checkShared(Codebook codebook) {
        var taken = new TreeSet<>(List.of(ResponseReader.DONT_KNOW, ResponseReader.NOT_APPLICABLE));
        codebook.questions()
                .forEach(question -> question.format()
                        .options()
                        .forEach(option -> taken.add(option.id().name())));
        map.options().values().stream()
                .filter(word -> !taken.contains(word.name()))
                .filter(word -> !Suggestions.near(word.name(), taken).isEmpty())
                .distinct()
                .forEach(word -> problems.addChoice(
                        word.location(),
                        Code.UNKNOWN_ANSWER,
                        taken,
                        word.name(),
                        codebook.questionnaire().id().name()));
    }

    private void checkOptions(Question question, int place, Cells cells) {
        var column = Column.ofAnswers(question, place, Map.of(), cells.between());
        for (Named option : new HashSet<>(cells.options().values())) {
            new ResponseReader(question, problems).read(column.node(option.name(), option.location()));
        }
    }

    private static Map<String, String> names(Map<String, Named> options) {
        var names = new HashMap<String, String>();
        options.forEach((words, option) -> names.put(words, option.name()));
        return names;
    }
}
