package readiness.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.assessment.Settings;
import readiness.assessment.SheetCounts;
import readiness.assessment.TableCount;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.row.ProblemGroups;
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
    private final Places places;
    private final Meeting meeting;
    private final Respondents respondents = new Respondents();
    private final Map<Id, Map<Optional<Id>, SheetTally>> tallies = new LinkedHashMap<>();
    private final Consumer<AnswerSheet> counted;
    private final Set<Id> crowded = new HashSet<>();
    private final List<Problem> remarks = new ArrayList<>();
    private ProblemGroups notesOfFile = ProblemGroups.ofCodes();
    private ProblemGroups remarksOfFile = ProblemGroups.ofCodes();
    private boolean inRows;
    private boolean mustReadAgain;
    private int sheets;
    private int drafts;
    private int repeated;
    private final ProblemGroups otherRepeats = ProblemGroups.ofCodes();

    /** How many sheets of each file are of people of whom another one counts. */
    private final Map<String, Integer> repeatedIn = new HashMap<>();

    SheetSelection(Settings settings, Consumer<AnswerSheet> counted, ProblemLog problems) {
        this(settings, counted, problems, Set.of());
    }

    private SheetSelection(
            Settings settings, Consumer<AnswerSheet> counted, ProblemLog problems, Set<Location> leftOut) {
        this.settings = settings;
        this.counted = counted;
        this.problems = problems;
        this.leftOut = leftOut;
        this.places = Places.ofFiles();
        this.meeting = this::isLatest;
    }

    /**
     * Returns a selection of sheets in a part of the files, where it is not known which of a respondent's sheets is the
     * latest.
     *
     * @param leftOut sheets of people of whom another one counts, as far as that is known already
     * @param meeting takes note of the respondents
     */
    SheetSelection(
            Settings settings,
            Consumer<AnswerSheet> counted,
            ProblemLog problems,
            Set<Location> leftOut,
            Places places,
            Meeting meeting) {
        this.settings = settings;
        this.counted = counted;
        this.problems = problems;
        this.leftOut = leftOut;
        this.places = places;
        this.meeting = meeting;
    }

    /** Takes note of a respondent's sheet, and says whether it counts as far as is known. */
    interface Meeting {
        boolean counts(Id questionnaire, long person, long place, long seconds);
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
            note(problem(sheet, Code.OUT_OF_PERIOD, sheet.date().orElseThrow().toString()));
        } else if (sheet.isEmpty()) {
            tally(sheet).addEmpty();
            note(problem(sheet, Code.EMPTY_SHEET));
        } else if (isCounted(sheet)) {
            sheets++;
            tally(sheet).add(sheet, places.number(sheet.location()));
            compareWithAssessment(sheet);
            counted.accept(sheet);
        }
    }

    private void compareWithAssessment(AnswerSheet sheet) {
        var period = settings.period();
        sheet.date()
                .filter(date -> period.isOutrunBy(date.day()))
                .map(date -> problem(
                        sheet,
                        Code.AFTER_THE_ASSESSMENT,
                        date.toString(),
                        period.date().orElseThrow().toString()))
                .ifPresent(inRows ? remarksOfFile::add : remarks::add);
    }

    /**
     * Begins a file, or ends the last one.
     *
     * @param rows whether each of its rows is a sheet: notes of one code about them are one, with their number
     */
    void begin(boolean rows) {
        problems.addAll(notesOfFile.all());
        remarks.addAll(remarksOfFile.all());
        notesOfFile = ProblemGroups.ofCodes();
        remarksOfFile = ProblemGroups.ofCodes();
        inRows = rows;
    }

    private static Problem problem(AnswerSheet sheet, Code code, String... words) {
        return Problem.at(sheet.location(), code, words)
                .of(sheet.questionnaire().name());
    }

    private void note(Problem problem) {
        if (inRows) {
            notesOfFile.add(problem);
        } else {
            problems.add(problem);
        }
    }

    /** Returns one message for all respondents with two sheets beyond those that are reported one by one. */
    List<Problem> otherRepeats() {
        return otherRepeats.all();
    }

    /** Returns the numbers of the rows of tables, with those of people of whom another sheet counts. */
    List<TableCount> withRepeated(List<TableCount> tables) {
        return tables.stream()
                .map(table -> table.repeating(repeatedIn.getOrDefault(table.file(), 0)))
                .toList();
    }

    /** Returns what is to be said about sheets that count, once it is known which these are. */
    List<Problem> remarks() {
        return List.copyOf(remarks);
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
        return !mustReadAgain;
    }

    /** Returns a selection that leaves out the sheets that were superseded, and reports nothing any more. */
    SheetSelection again(Consumer<AnswerSheet> others) {
        return new SheetSelection(settings, others, new ProblemLog(), Set.copyOf(superseded));
    }

    /** Returns the numbers of sheets about each subject. */
    SheetCounts counts() {
        var counts = new LinkedHashMap<Id, Map<Optional<Id>, SheetCounts.Count>>();
        each((questionnaire, subject, tally) -> counts.computeIfAbsent(questionnaire, id -> new LinkedHashMap<>())
                .put(subject, tally.count()));
        return new SheetCounts(counts);
    }

    /** Sheets of one subject that are of different days: the name, where the earliest is, and how many days. */
    interface Apart {
        void are(String subject, Location earliest, long days);
    }

    /** Calls for each subject whose dated sheets lie further apart than this. */
    void furtherApart(long days, Apart sheets) {
        each((questionnaire, subject, tally) -> {
            if (tally.days() > days) {
                sheets.are(
                        subject.map(Id::name).orElse(questionnaire.name()),
                        places.location(tally.earliest()),
                        tally.days());
            }
        });
    }

    /** Writes the numbers of sheets. */
    void writeTo(CountWriter out) {
        out.number(sheets);
        out.number(drafts);
        out.number(tallies.size());
        tallies.forEach((questionnaire, subjects) -> {
            out.words(questionnaire.name());
            out.number(subjects.size());
            subjects.forEach((subject, tally) -> {
                out.words(subject.map(Id::name).orElse(""));
                tally.writeTo(out);
            });
        });
    }

    /** Adds the numbers that another selection has written. */
    void addFrom(CountReader in) {
        sheets += in.count();
        drafts += in.count();
        for (int left = in.count(); left > 0; left--) {
            var questionnaire = new Id(in.words());
            for (int subjects = in.count(); subjects > 0; subjects--) {
                var subject =
                        Optional.of(in.words()).filter(name -> !name.isEmpty()).map(Id::new);
                tally(questionnaire, subject).addFrom(in);
            }
        }
    }

    private interface Visitor {
        void visit(Id questionnaire, Optional<Id> subject, SheetTally tally);
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

    private SheetTally tally(AnswerSheet sheet) {
        return tally(sheet.questionnaire(), sheet.subject());
    }

    private SheetTally tally(Id questionnaire, Optional<Id> subject) {
        return tallies.computeIfAbsent(questionnaire, id -> new LinkedHashMap<>())
                .computeIfAbsent(subject, id -> new SheetTally());
    }

    private boolean isCounted(AnswerSheet sheet) {
        OptionalLong person = Respondents.fingerprint(sheet);
        return person.isEmpty()
                || meeting.counts(
                        sheet.questionnaire(),
                        person.getAsLong(),
                        places.number(sheet.location()),
                        Respondents.seconds(sheet.date()));
    }

    /** Returns whether a sheet is its respondent's latest so far; the other one is reported. */
    private boolean isLatest(Id questionnaire, long person, long place, long seconds) {
        var repeat = respondents.meet(person, place, seconds);
        if (repeat == null) {
            return true;
        }
        report(questionnaire, repeat);
        superseded.add(places.location(repeat.superseded()));
        boolean latest = repeat.counting() == place;
        mustReadAgain |= latest;
        return latest;
    }

    /** Reports that a respondent has two sheets. */
    void report(Id questionnaire, Respondents.Repeated repeat) {
        var place = places.location(repeat.superseded());
        var problem = Problem.at(place, Code.SAME_RESPONDENT)
                .of(questionnaire.name())
                .since(places.location(repeat.counting()));
        repeatedIn.merge(place.file(), 1, Integer::sum);
        if (repeated++ < MOST_REPORTED) {
            problems.add(problem);
        } else {
            otherRepeats.add(problem);
        }
    }
}
