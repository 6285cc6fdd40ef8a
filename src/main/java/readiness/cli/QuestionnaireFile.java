package readiness.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import readiness.source.SourceFiles;

/** The file of a questionnaire that a command line names. */
final class QuestionnaireFile {

    private QuestionnaireFile() {}

    /** Returns the file that is named from here, or else from the assessment; no folder is one. */
    static Optional<Path> named(String name, Optional<Path> assessment) {
        return SourceFiles.resolve(Path.of(""), name)
                .filter(QuestionnaireFile::isFile)
                .or(() -> assessment
                        .flatMap(folder -> SourceFiles.resolve(folder, name))
                        .filter(QuestionnaireFile::isFile));
    }

    private static boolean isFile(Path path) {
        return Files.exists(path) && !Files.isDirectory(path);
    }
}
