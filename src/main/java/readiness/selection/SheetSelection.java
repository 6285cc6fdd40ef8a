package readiness.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import readiness.answers.AnswerSheet;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.assessment.Settings;
import readiness.assessment.SheetCounts;
import readiness.column.ColumnMap.RepeatedRows;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.source.ProblemGroups;
import readiness.source.ProblemLog;
import readiness.tally.LongIntMap;

/**
 * Sets aside the sheets that do not count, in this order: drafts, sheets out of the period, empty ones, and those of
 * respondents who answered again (method, section 8). All others are handed on as they come.
 *
 * <p>Of a respondent's sheets the latest counts. Where an earlier one had been handed on before, {@link #isFinal} is
 * false: then all files must be read once more, by the selection that {@link #again} returns.
 */
public final class SheetSelection implements Consumer<AnswerSheet> {

    private final Settings settings;
    private final Consumer<AnswerSheet> counted;
    private final ProblemLog problems;
    private final LongIntMap leftOut = new LongIntMap();
    private final PlaceNumbers places;
    private final RepeatReports repeats;
    private final LatestSheets latest;
    private final RespondentCheck meeting;
    private final SubjectTallies tallies = new SubjectTallies();
    private final List<Problem> remarks = new ArrayList<>();
    private ProblemGroups notesOfFile = ProblemGroups.ofCodes();
    private ProblemGroups remarksOfFile = ProblemGroups.ofCodes();
    private boolean inRows;
    private RepeatedRows repeated = RepeatedRows.LAST;
    private int sheets;
    private int drafts;

    public SheetSelection(Settings settings, Consumer<AnswerSheet> counted, ProblemLog problems) {
        this(settings, counted, problems, LongStream.empty(), PlaceNumbers.ofFiles(), Optional.empty());
    }

    /**
     * Returns a selection of sheets in a part of the files, where it is not known which of a respondent's sheets is the
     * latest.
     *
     * @param leftOut the numbers of sheets of people of whom another one counts, as far as that is known already
     * @param meeting takes note of the respondents
     */
    public SheetSelection(
            Settings settings,
            Consumer<AnswerSheet> counted,
            ProblemLog problems,
            LongStream leftOut,
            PlaceNumbers places,
            RespondentCheck meeting) {
        this(settings, counted, problems, leftOut, places, Optional.of(meeting));
    }

    private SheetSelection(
            Settings settings,
            Consumer<AnswerSheet> counted,
            ProblemLog problems,
            LongStream leftOut,
            PlaceNumbers places,
            Optional<RespondentCheck> meeting) {
        this.settings = settings;
        this.counted = counted;
        this.problems = problems;
        leftOut.forEach(sheet -> this.leftOut.add(sheet, 1));
        this.places = places;
        this.repeats = new RepeatReports(places, problems);
        this.latest = new LatestSheets(repeats);
        this.meeting = meeting.orElse(latest);
    }

    @Override
    public void accept(AnswerSheet sheet) {
        if (sheet.draft()) {
            drafts++;
            return;
        }
        long number = places.next(sheet.location());
        if (leftOut.value(number) > 0 || tallies.isOneTooMany(sheet, problems)) {
            return;
        }
        if (isOutOfPeriod(sheet)) {
            note(problem(sheet, Code.OUT_OF_PERIOD, sheet.date().orElseThrow().toString()));
        } else if (sheet.isEmpty()) {
            tallies.of(sheet).addEmpty();
            note(problem(sheet, Code.EMPTY_SHEET));
        } else if (isCounted(sheet, number)) {
            sheets++;
            tallies.of(sheet).add(sheet, number);
            compareWithAssessment(sheet);
            counted.accept(sheet);
        }
    }

    private boolean isOutOfPeriod(AnswerSheet sheet) {
        var date = sheet.date();
        return date.isPresent() && !settings.period().includes(date.get().day());
    }

    private void compareWithAssessment(AnswerSheet sheet) {
        var date = sheet.date();
        var period = settings.period();
        if (date.isPresent() && period.isOutrunBy(date.get().day())) {
            String end = period.date().orElseThrow().toString();
            var remark = problem(sheet, Code.AFTER_THE_ASSESSMENT, date.get().toString(), end);
            if (inRows) {
                remarksOfFile.add(remark);
            } else {
                remarks.add(remark);
            }
        }
    }

    /** Begins a file of which notes are one by one. */
    public void begin() {
        endFile();
        inRows = false;
        repeated = RepeatedRows.LAST;
    }

    /**
     * Begins a file each of whose rows is a sheet: notes of one code about them are one, with their number.
     *
     * @param which of several rows of one respondent count
     */
    public void beginRows(RepeatedRows which) {
        endFile();
        inRows = true;
        repeated = which;
    }

    /** Ends the last file. */
    public void endFile() {
        problems.addAll(notesOfFile.all());
        remarks.addAll(remarksOfFile.all());
        notesOfFile = ProblemGroups.ofCodes();
        remarksOfFile = ProblemGroups.ofCodes();
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

    /** Returns what is to be said about sheets that count, once it is known which these are. */
    public List<Problem> remarks() {
        return List.copyOf(remarks);
    }

    /** Returns the number of sheets that count. */
    public int sheets() {
        return sheets;
    }

    /** Returns the number of sheets that count, and of drafts outside of tables. */
    public int sheetsAndDrafts() {
        return sheets + drafts;
    }

    /** Returns whether no sheet was handed on that does not count after all. */
    public boolean isFinal() {
        return latest.isFinal();
    }

    /** Returns a selection that leaves out the sheets that were superseded, and reports nothing any more. */
    public SheetSelection again(Consumer<AnswerSheet> others) {
        return new SheetSelection(
                settings,
                others,
                new ProblemLog(),
                latest.superseded(),
                PlaceNumbers.ofFiles(),
                (questionnaire, person, sheet, date) -> true);
    }

    /** Returns what is reported about respondents with several sheets. */
    public RepeatReports repeats() {
        return repeats;
    }

    /** Returns the numbers of sheets about each subject. */
    public SheetCounts counts() {
        return tallies.counts();
    }

    /**
     * Sheets of one subject that are of different days.
     *
     * @param subject its name
     * @param earliest the place of the first sheet
     * @param days from the first to the last
     */
    public record Apart(String subject, Location earliest, long days) {}

    /** Returns the subjects whose dated sheets lie further apart than this number of days. */
    public List<Apart> furtherApart(long days) {
        var apart = new ArrayList<Apart>();
        tallies.each((questionnaire, subject, tally) -> {
            if (tally.days() > days) {
                String name = subject.orElse(questionnaire).name();
                apart.add(new Apart(name, places.location(tally.earliest()), tally.days()));
            }
        });
        return apart;
    }

    /** Writes the numbers of sheets. */
    public void writeTo(CountWriter out) {
        out.number(sheets);
        out.number(drafts);
        tallies.writeTo(out);
    }

    /** Adds the numbers that another selection has written. */
    public void addFrom(CountReader in) {
        sheets += in.count();
        drafts += in.count();
        tallies.addFrom(in);
    }

    private boolean isCounted(AnswerSheet sheet, long number) {
        OptionalLong person = Respondents.fingerprint(sheet);
        return person.isEmpty()
                || repeated == RepeatedRows.ALL
                || meeting.counts(
                        sheet.questionnaire(), person.getAsLong(), number, Respondents.date(sheet.date(), repeated));
    }
}
