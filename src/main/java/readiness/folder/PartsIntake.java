package readiness.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import readiness.answers.CountReader;
import readiness.assessment.Settings;
import readiness.assessment.TableCount;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.selection.PlaceNumbers;
import readiness.selection.Respondents;
import readiness.selection.SheetSelection;
import readiness.settings.AssessmentFile;
import readiness.source.ProblemGroups;
import readiness.source.ProblemLog;

/** Brings together the parts in which the sheets of an assessment were counted. */
public final class PartsIntake {

    private final QuestionnaireCatalogue questionnaires;
    private final ProblemLog problems;
    private final PlaceNumbers places = PlaceNumbers.ofPart(0);
    private final SheetCollector collector;
    private final SheetSelection selection;
    private final List<TableCount> tables = new ArrayList<>();
    private FileReport file = new FileReport("");

    PartsIntake(QuestionnaireCatalogue questionnaires, Settings settings, ProblemLog problems) {
        this.questionnaires = questionnaires;
        this.problems = problems;
        this.collector = new SheetCollector(questionnaires, settings.commentsShown(), false);
        this.selection = new SheetSelection(
                settings, collector, problems, LongStream.empty(), places, (who, person, sheet, date) -> true);
    }

    /** What is said about a file in its parts so far. */
    private static final class FileReport {
        private final String name;
        private final ProblemGroups problems = ProblemGroups.ofSentences();
        private final ProblemGroups notes = ProblemGroups.ofCodes();
        private final ProblemGroups remarks = ProblemGroups.ofCodes();
        private int lines;

        private FileReport(String name) {
            this.name = name;
        }

        private void add(PartReport part) {
            part.problems().stream().map(this::moved).forEach(problems::add);
            part.notes().stream().map(this::moved).forEach(notes::add);
            part.remarks().stream().map(this::moved).forEach(remarks::add);
            lines += part.lines();
        }

        private Problem moved(Problem problem) {
            return lines == 0 ? problem : problem.below(lines);
        }
    }

    /**
     * Takes what is said about a part of rows; parts come in their order.
     *
     * @param name of the file that it is of
     */
    public void addReport(String name, PartReport report) {
        if (!file.name.equals(name)) {
            finishFile();
            file = new FileReport(name);
        }
        places.add(name, file.lines);
        file.add(report);
        tables.addAll(report.tables());
        report.questionnaires().forEach(questionnaires::find);
    }

    /** Adds what was counted in some parts; their reports have been taken. */
    public void addCounts(byte[] counts) {
        finishFile();
        var in = new CountReader(counts);
        selection.addFrom(in);
        collector.addFrom(in);
        selection.counts().byQuestionnaire().values().stream()
                .filter(subjects -> subjects.size() > Limit.SUBJECTS.most())
                .forEach(subjects -> problems.add(
                        Location.startOf(AssessmentFile.NAME),
                        Limit.SUBJECTS.code(),
                        Integer.toString(Limit.SUBJECTS.most())));
    }

    /** Adds sheets that have another one with the same answers. */
    public void addCopies(Id questionnaire, int copies) {
        collector.addCopies(questionnaire, copies);
    }

    /**
     * Reports a respondent with two sheets, in the order of the later ones; the reports of their parts have been taken.
     */
    public void addRepeated(Id questionnaire, Respondents.Repeated repeat) {
        selection.repeats().add(questionnaire, repeat);
    }

    private void finishFile() {
        file.problems.report(file.name, problems);
        file.notes.all().forEach(problems::add);
        file.remarks.all().forEach(problems::add);
        file = new FileReport("");
    }

    SheetCollector collector() {
        return collector;
    }

    SheetSelection selection() {
        return selection;
    }

    List<TableCount> tables() {
        return List.copyOf(tables);
    }
}
