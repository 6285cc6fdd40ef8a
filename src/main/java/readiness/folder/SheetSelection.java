package readiness.folder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.answers.SheetDate;
import readiness.assessment.Settings;
import readiness.assessment.SheetCounts;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;

/**
 * Sets aside the sheets that do not count, in this order: drafts, sheets out of the period, empty ones, and those of
 * respondents who answered again (method, section 8). All others are handed on as they come.
 *
 * <p>Of a respondent's sheets the latest counts. Where an earlier one had been handed on before, {@link #isFinal} is
 * false: then all files must be read once more, by the selection that {@link #again} returns.
 */
final class SheetSelection implements Consumer<AnswerSheet> {

    /** Where more people than this answer twice, a column of something else was taken for that of respondents. */
    private static final int MOST_REPORTED = 1_000;

    private final Settings settings;
    private final ProblemLog problems;
    private final Set<Location> leftOut;
    private final Set<Location> superseded = new HashSet<>();
    private final Respondents respondents = new Respondents();
    private final Map<Id, Map<Optional<Id>, Tally>> tallies = new LinkedHashMap<>();
    private final Consumer<AnswerSheet> counted;
    private final Set<Id> crowded = new HashSet<>();
    private final Map<Code, RowNote> notes = new EnumMap<>(Code.class);
    private boolean inRows;
    private int sheets;
    private int drafts;
    private int repeated;

    SheetSelection(Settings settings, Consumer<AnswerSheet> counted, ProblemLog problems) {
        this(settings, counted, problems, Set.of());
    }

    private SheetSelection(
            Settings settings, Consumer<AnswerSheet> counted, ProblemLog problems, Set<Location> leftOut) {
        this.settings = settings;
        this.counted = counted;
        this.problems = problems;
        this.leftOut = leftOut;
    }

    /** The sheets about one subject so far. */
    private static final class Tally {
        private int counted;
        private int empty;
        private int unreadable;
        private @Nullable AnswerSheet earliest;
        private @Nullable LocalDate latest;

        private void add(AnswerSheet sheet) {
            counted++;
            unreadable += sheet.unreadable();
            sheet.date().map(SheetDate::day).ifPresent(day -> {
                if (latest == null || day.isAfter(latest)) {
                    latest = day;
                }
                if (earliest == null
                        || day.isBefore(earliest.date().orElseThrow().day())) {
                    earliest = sheet;
                }
            });
        }

        private long days() {
            return earliest == null
                    ? 0
                    : ChronoUnit.DAYS.between(earliest.date().orElseThrow().day(), latest);
        }
    }

    @Override
    public void accept(AnswerSheet sheet) {
        if (sheet.draft()) {
            drafts++;
            return;
        }
        if (leftOut.contains(sheet.location()) || isOfOneTooMany(sheet)) {
            return;
        }
        if (sheet.date().filter(date -> !settings.period().includes(date.day())).isPresent()) {
            note(sheet, Code.OUT_OF_PERIOD, sheet.date().orElseThrow().toString());
        } else if (sheet.isEmpty()) {
            tally(sheet).empty++;
            note(sheet, Code.EMPTY_SHEET);
        } else if (isLatest(sheet)) {
            sheets++;
            tally(sheet).add(sheet);
            compareWithAssessment(sheet);
            counted.accept(sheet);
        }
    }

    private void compareWithAssessment(AnswerSheet sheet) {
        var period = settings.period();
        sheet.date()
                .filter(date -> period.isOutrunBy(date.day()))
                .ifPresent(date -> note(
                        sheet,
                        Code.AFTER_THE_ASSESSMENT,
                        date.toString(),
                        period.date().orElseThrow().toString()));
    }

    /**
     * Begins a file, or ends the last one.
     *
     * @param rows whether each of its rows is a sheet: notes of one code about them are one, with their number
     */
    void begin(boolean rows) {
        notes.values().forEach(note -> problems.add(note.problem()));
        notes.clear();
        inRows = rows;
    }

    private void note(AnswerSheet sheet, Code code, String... words) {
        var problem = Problem.at(sheet.location(), code, words)
                .of(sheet.questionnaire().name());
        if (inRows) {
            notes.computeIfAbsent(code, first -> new RowNote(problem)).add(sheet.location());
        } else {
            problems.add(problem);
        }
    }

    /** A note about the first of some rows, and where the others are. */
    private static final class RowNote {
        private static final int MOST_PLACES = 2;

        private final Problem first;
        private final List<Location> others = new ArrayList<>();
        private int rows;

        private RowNote(Problem first) {
            this.first = first;
        }

        private void add(Location place) {
            rows++;
            if (rows > 1 && others.size() < MOST_PLACES) {
                others.add(place);
            }
        }

        private Problem problem() {
            return rows == 1 ? first : first.repeated(rows - 1, others);
        }
    }

    /** Returns the number of sheets that count. */
    int sheets() {
        return sheets;
    }

    /** Returns the number of sheets that count, and of drafts outside of tables. */
    int sheetsAndDrafts() {
        return sheets + drafts;
    }

    /** Returns whether no sheet was handed on that does not count after all. */
    boolean isFinal() {
        return superseded.isEmpty();
    }

    /** Returns a selection that leaves out the sheets that were superseded, and reports nothing any more. */
    SheetSelection again(Consumer<AnswerSheet> others) {
        return new SheetSelection(settings, others, new ProblemLog(), Set.copyOf(superseded));
    }

    /** Returns the numbers of sheets about each subject. */
    SheetCounts counts() {
        var counts = new LinkedHashMap<Id, Map<Optional<Id>, SheetCounts.Count>>();
        each((questionnaire, subject, tally) -> counts.computeIfAbsent(questionnaire, id -> new LinkedHashMap<>())
                .put(subject, new SheetCounts.Count(tally.counted, tally.empty, tally.unreadable)));
        return new SheetCounts(counts);
    }

    /** Calls for each subject whose dated sheets lie further apart than this. */
    void furtherApart(long days, BiConsumer<AnswerSheet, Long> earliestAndDays) {
        each((questionnaire, subject, tally) -> {
            if (tally.earliest != null && tally.days() > days) {
                earliestAndDays.accept(tally.earliest, tally.days());
            }
        });
    }

    private interface Visitor {
        void visit(Id questionnaire, Optional<Id> subject, Tally tally);
    }

    private void each(Visitor visitor) {
        tallies.forEach((questionnaire, subjects) -> subjects.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(id -> id.map(Id::name).orElse(""))))
                .forEach(entry -> visitor.visit(questionnaire, entry.getKey(), entry.getValue())));
    }

    /** Returns whether a sheet is about one more team or customer than can be compared; the first is reported. */
    private boolean isOfOneTooMany(AnswerSheet sheet) {
        var subjects = tallies.getOrDefault(sheet.questionnaire(), Map.of());
        boolean tooMany = subjects.size() >= Limit.SUBJECTS.most() && !subjects.containsKey(sheet.subject());
        if (tooMany && crowded.add(sheet.questionnaire())) {
            problems.add(sheet.location(), Limit.SUBJECTS.code(), Integer.toString(Limit.SUBJECTS.most()));
        }
        return tooMany;
    }

    private Tally tally(AnswerSheet sheet) {
        return tallies.computeIfAbsent(sheet.questionnaire(), id -> new LinkedHashMap<>())
                .computeIfAbsent(sheet.subject(), subject -> new Tally());
    }

    /** Returns whether the sheet is its respondent's latest so far; the other one is reported. */
    private boolean isLatest(AnswerSheet sheet) {
        OptionalLong person = Respondents.fingerprint(sheet);
        if (person.isEmpty()) {
            return true;
        }
        var outcome = respondents.meet(person.getAsLong(), sheet.location(), sheet.date());
        if (outcome == null) {
            return true;
        }
        if (repeated++ < MOST_REPORTED) {
            problems.add(Problem.at(outcome.superseded(), Code.SAME_RESPONDENT)
                    .of(sheet.questionnaire().name())
                    .since(outcome.counting()));
        }
        boolean latest = outcome.counting().equals(sheet.location());
        if (latest) {
            superseded.add(outcome.superseded());
        }
        return latest;
    }
}
