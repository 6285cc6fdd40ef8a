package readiness.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readiness.settings.AssessmentFile;
import readiness.settings.QuestionnaireSettings;
import readiness.settings.SettingsEdit;
import readiness.settings.SettingsReader;
import readiness.source.ProblemLog;

/** Bytes as {@code assessment.yaml}: read or refused with reasons; one without errors takes in another table. */
public final class Assessments {

    private static final SettingsEdit.NewEntry ENTRY =
            new SettingsEdit.NewEntry(List.of("- files: \"new.csv\"", "  questionnaire: warmth"), OptionalInt.empty());

    private Assessments() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Fed.text(bytes).ifPresent(Assessments::read);
    }

    private static void read(String text) {
        var problems = new ProblemLog();
        var contents = contents(text, problems);
        Fed.look(problems.all());
        if (contents.isPresent() && !problems.hasErrors()) {
            SettingsEdit.with(text, ENTRY, Optional.of("new.csv")).ifPresent(edited -> compare(contents.get(), edited));
        }
    }

    private static Optional<AssessmentFile> contents(String text, ProblemLog problems) {
        var contents = new SettingsReader(problems).read(text);
        var ofQuestionnaires = new QuestionnaireSettings(Fed.catalogue(), problems);
        contents.ifPresent(ofQuestionnaires::checkTargets);
        contents.flatMap(AssessmentFile::weights).ifPresent(ofQuestionnaires::weights);
        return contents;
    }

    private static void compare(AssessmentFile before, String edited) {
        var problems = new ProblemLog();
        var after = contents(edited, problems);
        Fed.expect(!problems.hasErrors(), edited);
        Fed.expect(after.orElseThrow().settings().equals(before.settings()), edited);
        Fed.expect(
                after.orElseThrow().sources().columns().size()
                        == before.sources().columns().size() + 1,
                edited);
    }
}
