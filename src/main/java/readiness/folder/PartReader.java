package readiness.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.assessment.Settings;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.questionnaire.Id;
import readiness.selection.PlaceNumbers;
import readiness.selection.SheetSelection;
import readiness.source.ProblemLog;
import readiness.source.Progress;
import readiness.source.SourceFile;

/** Reads sheets of an assessment part by part; the parts may be read on several machines, in any order. */
public final class PartReader {

    private final OpenedAssessment assessment;
    private final QuestionnaireCatalogue questionnaires;
    private final Settings settings;

    private PartReader(OpenedAssessment assessment) {
        this.assessment = assessment;
        this.questionnaires = assessment.questionnaires();
        this.settings = assessment.settings();
    }

    /**
     * Returns a reader for the assessment in a folder.
     *
     * @param folder with the settings and the questionnaires
     * @throws IOException if the folder cannot be read
     */
    public static PartReader of(Path folder) throws IOException {
        return new PartReader(OpenedAssessment.inFolder(folder, new ProblemLog()));
    }

    /** Returns whether a file says that it is a questionnaire: readers need those of the assessment. */
    public static boolean isQuestionnaire(SourceFile file) {
        return new DeclaredSchemas().isQuestionnaire(file);
    }

    /**
     * Reads a part.
     *
     * @param leftOut the numbers of sheets in it of people of whom another sheet counts
     */
    public CountedPart read(SheetPart part, LongStream leftOut) {
        var places = PlaceNumbers.ofPart(part.number());
        places.add(part.file().name(), 0);
        var people = new LinkedHashMap<Id, LongStream.Builder>();
        var collector = new SheetCollector(questionnaires, settings.commentsShown(), false);
        var notes = new ProblemLog();
        var selection = new SheetSelection(
                settings, collector, notes, leftOut, places, (questionnaire, person, sheet, date) -> {
                    people.computeIfAbsent(questionnaire, first -> LongStream.builder())
                            .add(person)
                            .add(sheet)
                            .add(date);
                    return true;
                });
        var problems = new ProblemLog();
        var readers = new SheetFiles.Readers(questionnaires, assessment.names(), problems);
        if (part.isCut()) {
            assessment.sheetFiles().readLines(part.file(), readers, selection);
        } else {
            assessment
                    .sheetFiles()
                    .read(
                            List.of(part.file()),
                            assessment.isChosen(),
                            readers,
                            selection,
                            selection,
                            Progress.unwatched());
        }
        var report = new PartReport(
                part.lines(), problems.all(), notes.all(), selection.remarks(), readers.counts(), usable());
        return new CountedPart(written(selection, collector), report, built(people), digests(collector));
    }

    private List<String> usable() {
        return questionnaires.usable().stream()
                .map(instrument -> instrument.questionnaire().id().name())
                .toList();
    }

    private static Map<Id, long[]> built(Map<Id, LongStream.Builder> people) {
        var built = new LinkedHashMap<Id, long[]>();
        people.forEach(
                (questionnaire, own) -> built.put(questionnaire, own.build().toArray()));
        return built;
    }

    private static Map<Id, long[]> digests(SheetCollector collector) {
        var digests = new LinkedHashMap<Id, long[]>();
        collector
                .copies()
                .forEach((questionnaire, copies) ->
                        digests.put(questionnaire, copies.digests().toArray()));
        return digests;
    }

    private static byte[] written(SheetSelection selection, SheetCollector collector) {
        var out = new CountWriter();
        selection.writeTo(out);
        collector.writeTo(out);
        return out.toBytes();
    }

    /** Returns the counts of several parts taken together. */
    public byte[] join(List<byte[]> parts) {
        var collector = new SheetCollector(questionnaires, settings.commentsShown(), false);
        var selection = new SheetSelection(settings, collector, new ProblemLog());
        parts.forEach(part -> {
            var in = new CountReader(part);
            selection.addFrom(in);
            collector.addFrom(in);
        });
        return written(selection, collector);
    }
}
