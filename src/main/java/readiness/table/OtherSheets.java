package readiness.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.cell.HeaderWords;
import readiness.intake.TableStart;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.workbook.Workbook;

/** The sheets of a workbook beside the one that is read. */
public final class OtherSheets {

    private OtherSheets() {}

    /** Returns the name of the sheet of a workbook that is read where none is named. */
    public static Optional<String> first(SourceFile file) {
        return Workbook.first(file);
    }

    static void report(SourceFile file, Set<String> read, QuestionnaireCatalogue questionnaires, ProblemLog problems) {
        if (file.hasEnding(".xlsx")) {
            var others = Workbook.heads(file, Optional.of(read), new ProblemLog());
            others.forEach((sheet, head) -> {
                if (TableStart.holdsAnswers(head, words(questionnaires))) {
                    problems.add(Location.startOf(file.name()), Code.WORKSHEET_NOT_READ, sheet);
                }
            });
        }
    }

    static List<HeaderWords> words(QuestionnaireCatalogue questionnaires) {
        return questionnaires.known().stream()
                .flatMap(name -> questionnaires.find(name).stream())
                .map(HeaderWords::new)
                .toList();
    }
}
