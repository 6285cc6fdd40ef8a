package readiness.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readiness.cell.CodingCache;
import readiness.cell.TableRow;
import readiness.cell.UsualWords;
import readiness.cell.WordCache;
import readiness.cell.Words;
import readiness.column.Layout;
import readiness.column.Layout.KeyColumns;
import readiness.document.Node;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.sheet.SheetAssembly;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;

/** The cells of the keys of a sheet in the rows of a table. For one thread at a time. */
final class KeyCells {

    private static final Set<String> ANONYMOUS = UsualWords.keys("anonymous");
    private static final Set<String> NO_VALUE = UsualWords.keys("no-value");

    /** LimeSurvey writes this where a survey keeps no dates. */
    private static final String NO_DATE = "1980-01-01T00:00:00";

    private final Layout layout;
    private final List<Cells> cells = new ArrayList<>();
    private final Set<SheetKey> constants;

    private record Cells(KeyColumns columns, WordCache<Checked<SheetKey.KeyValue>> entries) {}

    KeyCells(Layout layout) {
        this.layout = layout;
        this.constants = layout.constants().stream().map(Layout.Constant::key).collect(Collectors.toUnmodifiableSet());
        layout.keys().forEach(columns -> cells.add(new Cells(columns, cache(columns.key()))));
    }

    private WordCache<Checked<SheetKey.KeyValue>> cache(SheetKey key) {
        return new WordCache<>(word -> CodingCache.checked(problems -> entry(key, word, problems)));
    }

    /** Returns what a cell says; empty where it says nothing, or has an error, which is reported. */
    private Optional<SheetKey.KeyValue> entry(SheetKey key, String word, ProblemLog problems) {
        var place = CodingCache.WORD;
        if (Words.hasControl(word)) {
            problems.add(place, Code.CONTROL_CHARACTER);
            return Optional.empty();
        }
        return switch (key) {
            case TEAM, CUSTOMER -> team(word, place, problems).flatMap(team -> read(key, team, problems));
            case DATE -> date(word, place, problems).flatMap(date -> read(key, date, problems));
            case ROLE -> read(key, layout.map().role(word).map(Id::name).orElse(word), problems);
            case STATE -> state(word, place, problems).flatMap(state -> read(key, state, problems));
            default -> named(key, word, place, problems);
        };
    }

    /** Returns who answers; nobody is named by an error of a spreadsheet, which would make one person of many. */
    private static Optional<SheetKey.KeyValue> named(SheetKey key, String word, Location place, ProblemLog problems) {
        String said = Words.key(word);
        if (NO_VALUE.contains(said)) {
            problems.add(place, Code.CELL_WITHOUT_VALUE, word);
        }
        return NO_VALUE.contains(said) || ANONYMOUS.contains(said) ? Optional.empty() : read(key, word, problems);
    }

    private static Optional<SheetKey.KeyValue> read(SheetKey key, String word, ProblemLog problems) {
        return key.read(new Node.Scalar(CodingCache.WORD, word, true), problems);
    }

    private Optional<String> team(String word, Location place, ProblemLog problems) {
        var known = layout.teams().find(word).map(Id::name);
        if (known.isEmpty() && layout.teams().areListed()) {
            problems.addChoice(place, Code.UNKNOWN_TEAM, Id.names(layout.teams().ids()), word);
            return Optional.empty();
        }
        return Optional.of(known.orElse(word));
    }

    private Optional<String> date(String word, Location place, ProblemLog problems) {
        var date = layout.dates().iso(word);
        if (date.isEmpty()) {
            problems.add(place, Code.DATES_NOT_READ);
        }
        return date.filter(day -> !day.equals(NO_DATE));
    }

    private Optional<String> state(String word, Location place, ProblemLog problems) {
        var words = layout.states();
        var draft = Optional.ofNullable(words.get(Words.key(word))).or(() -> Optional.ofNullable(words.get("*")));
        if (draft.isEmpty()) {
            problems.addChoice(place, Code.UNKNOWN_WORD, List.of("complete", "draft"), word);
        }
        return draft.map(unfinished -> unfinished ? "draft" : "complete");
    }

    /** Enters the keys of a row into its sheet. */
    void enter(TableRow row, SheetAssembly sheet, ProblemLog problems) {
        for (var constant : layout.constants()) {
            constant.key().read(constant.value(), problems).ifPresent(entry -> entry.enter(sheet));
        }
        for (Cells key : cells) {
            enter(key, row, sheet, problems);
        }
    }

    /** Enters the first cell that says anything; a date that cannot be read is reported where no other can. */
    private void enter(Cells key, TableRow row, SheetAssembly sheet, ProblemLog problems) {
        Optional<Problem> unread = Optional.empty();
        for (int column : key.columns.columns()) {
            if (row.cell(column).isEmpty()) {
                continue;
            }
            var entry = key.entries.of(row.cell(column));
            if (key.columns.key() == SheetKey.DATE && entry.value().isEmpty()) {
                unread = unread.or(() -> entry.problems().stream()
                        .map(problem -> problem.from(row.place(column)))
                        .findFirst());
                continue;
            }
            if (!entry.problems().isEmpty()) {
                entry.problems().forEach(problem -> problems.add(problem.from(row.place(column))));
            }
            if (entry.value().isPresent() || !entry.problems().isEmpty()) {
                entry.value().ifPresent(value -> value.enter(sheet));
                if (key.columns.key().isSubject()
                        && (entry.value().isEmpty() || isOfTwo(key.columns, column, row, problems))) {
                    sheet.spoil();
                }
                return;
            }
        }
        unread.ifPresent(problems::add);
        if (key.columns.key() == SheetKey.STATE && layout.states().getOrDefault("", false)) {
            read(SheetKey.STATE, "draft", problems).ifPresent(entry -> entry.enter(sheet));
        }
    }

    /** Returns whether a later cell names another team than the first filled one, which is reported. */
    private boolean isOfTwo(KeyColumns columns, int first, TableRow row, ProblemLog problems) {
        if (columns.columns().size() == 1) {
            return false;
        }
        var named = named(row.cell(first).text());
        var other = columns.columns().stream()
                .filter(column -> {
                    var team = named(row.cell(column).text());
                    return named.isPresent() && team.isPresent() && !team.equals(named);
                })
                .findFirst();
        other.ifPresent(column -> problems.addSince(
                row.place(first),
                row.place(column),
                Code.TWO_CELLS,
                columns.key().key(),
                row.cell(column).text()));
        return other.isPresent();
    }

    /** Returns the team of a cell; where none is listed, any id is one, and other words may say more of it. */
    private Optional<Id> named(String word) {
        return layout.teams()
                .find(word)
                .or(() -> Optional.of(word)
                        .filter(id -> !layout.teams().areListed() && Id.isWellFormed(id))
                        .map(Id::new));
    }

    /** Returns whether a row has a key, in a cell or in the settings for all rows. */
    boolean has(SheetKey key, TableRow row) {
        return constants.contains(key) || firstFilled(key, row) >= 0;
    }

    /** Returns where the first filled cell of a key is; the start of the row where the settings have the key. */
    Optional<Location> place(SheetKey key, TableRow row) {
        if (constants.contains(key)) {
            return Optional.of(row.start());
        }
        int column = firstFilled(key, row);
        return column < 0 ? Optional.empty() : Optional.of(row.place(column));
    }

    private int firstFilled(SheetKey key, TableRow row) {
        for (Cells each : cells) {
            if (each.columns.key() == key) {
                for (int column : each.columns.columns()) {
                    if (!row.cell(column).isEmpty()) {
                        return column;
                    }
                }
            }
        }
        return -1;
    }
}
