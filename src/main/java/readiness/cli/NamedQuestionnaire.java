package readiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import readiness.assessment.Instrument;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.catalogue.QuestionnaireReader;
import readiness.folder.AssessmentFolder;
import readiness.invocation.Invocation;
import readiness.invocation.UsageException;
import readiness.questionnaire.Questionnaire;
import readiness.source.SourceFiles;

/**
 * Finds the questionnaire that a command line names: by its id the assessment’s own, then a built-in one, and by its
 * name a file.
 *
 * @param assessment the folder of the assessment that the command is for
 */
record NamedQuestionnaire(Invocation invocation, Optional<Path> assessment) {

    /** Returns the questionnaire; empty where its file has errors, which are reported. */
    Optional<Questionnaire> find(String name) throws IOException {
        var own = assessment.isPresent() ? AssessmentFolder.questionnaires(assessment.get()) : Map.<String, Path>of();
        var builtIn = builtIn(name);
        if (builtIn.isPresent() && !own.containsKey(name)) {
            return builtIn;
        }
        return read(Optional.ofNullable(own.get(name)).or(() -> file(name)).orElseThrow(() -> none(name, own)));
    }

    static Optional<Questionnaire> builtIn(String name) {
        return BuiltInQuestionnaires.find(name).map(Instrument::questionnaire);
    }

    /** Returns the file of this name from here, or else from the assessment; no folder is one. */
    private Optional<Path> file(String name) {
        return SourceFiles.resolve(Path.of(""), name)
                .filter(NamedQuestionnaire::isFile)
                .or(() -> assessment
                        .flatMap(folder -> SourceFiles.resolve(folder, name))
                        .filter(NamedQuestionnaire::isFile));
    }

    private static boolean isFile(Path path) {
        return Files.exists(path) && !Files.isDirectory(path);
    }

    private Optional<Questionnaire> read(Path file) {
        var checked = QuestionnaireReader.read(file);
        if (checked.hasErrors()) {
            invocation.report(checked.problems());
        }
        return checked.value();
    }

    private UsageException none(String name, Map<String, Path> own) {
        var known = new TreeSet<>(own.keySet());
        known.addAll(BuiltInQuestionnaires.ids());
        return UsageException.noSuchQuestionnaire(name, known, invocation.wording());
    }
}
