package readiness.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import readiness.assessment.Instrument;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;
import readiness.source.Utf8Text;

/** The questionnaires that come with the program. */
public final class BuiltInQuestionnaires {

    /** In the order in which they are listed. */
    private static final List<String> BUILT_IN = List.of(
            "pilot-team",
            "pilot-customer",
            "transformation-strategy",
            "people-and-recruitment",
            "incident-reviews",
            "monitoring-and-alerting",
            "automation-ladder",
            "shared-tools-team",
            "shared-tools-users",
            "cloud-choice");

    private static final String EXAMPLE = "questionnaires/examples/northern-services";

    private BuiltInQuestionnaires() {}

    /** Returns the ids of the built-in questionnaires. */
    public static List<String> ids() {
        return BUILT_IN;
    }

    /** Returns the built-in questionnaire of this id. */
    public static Optional<Instrument> find(String id) {
        return BUILT_IN.contains(id)
                ? Optional.of(new Instrument(QuestionnaireImage.read(resource(image(id)))))
                : Optional.empty();
    }

    /** Returns the same questionnaire from its file, of which the image was made. */
    static Questionnaire parsed(String id) {
        String text = Utf8Text.of(id, bytes(id).orElseThrow(), new ProblemLog()).orElseThrow();
        return QuestionnaireReader.readGood(id + ".yaml", text);
    }

    /**
     * Returns what the build adds to the library: images made of the questionnaires' files, by their own file names.
     */
    public static Map<String, byte[]> images() {
        var images = new TreeMap<String, byte[]>();
        BUILT_IN.forEach(id -> images.put(image(id), QuestionnaireImage.write(parsed(id))));
        return images;
    }

    private static String image(String id) {
        return "questionnaires/" + id + ".image";
    }

    /** Returns the unchanged file of a built-in questionnaire, comments included. */
    public static Optional<byte[]> bytes(String id) {
        return BUILT_IN.contains(id) ? Optional.of(resource("questionnaires/" + id + ".yaml")) : Optional.empty();
    }

    /** Returns all built-in questionnaires. */
    public static List<Instrument> all() {
        return BUILT_IN.stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Returns the files of the worked example in order, by their names below its folder. */
    public static Map<String, byte[]> example() {
        try {
            URI folder = Objects.requireNonNull(loader().getResource(EXAMPLE)).toURI();
            if (!folder.getScheme().equals("jar")) {
                return filesBelow(Path.of(folder));
            }
            try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
                return filesBelow(jar.getPath(EXAMPLE));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the program's own place is no place", impossible);
        }
    }

    private static Map<String, byte[]> filesBelow(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (SourceFile file : SourceFiles.below(folder, "", new ProblemLog())) {
            files.put(file.name(), Files.readAllBytes(file.path()));
        }
        return files;
    }

    private static ClassLoader loader() {
        return Objects.requireNonNull(BuiltInQuestionnaires.class.getClassLoader());
    }

    /** Returns a file of the library. */
    static byte[] resource(String name) {
        try (InputStream stream = loader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
