package readiness.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readiness.folder.PartReader;
import readiness.settings.AssessmentFile;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;

/** The settings of an assessment and the YAML files beside them, in a form that can be sent. */
final class AssessmentCopy implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /**
     * Returns a copy of the files in a folder that may be settings or questionnaires.
     *
     * @throws IOException if the folder cannot be read
     */
    static AssessmentCopy of(Path folder) throws IOException {
        var copy = new AssessmentCopy();
        for (SourceFile file : SourceFiles.below(folder, "", new ProblemLog())) {
            if (file.name().equals(AssessmentFile.NAME) || PartReader.isQuestionnaire(file)) {
                copy.files.put(file.name(), Files.readAllBytes(file.path()));
            }
        }
        return copy;
    }

    /** Returns a reader for the assessment, on whatever machine this is. */
    PartReader reader() throws IOException {
        Path folder = Files.createTempDirectory("readiness");
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling(""));
                Files.write(path, file.getValue());
            }
            return PartReader.of(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
