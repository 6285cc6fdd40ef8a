package readiness.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readiness.catalogue.QuestionnaireReader;
import readiness.questionnaire.Questionnaire;

/**
 * The questionnaires and examples that are shipped, read from {@code questionnaires/}: on the test class path those of
 * the first edition come before them.
 */
public final class Shipped {

    private static final Path FOLDER = Path.of("questionnaires");

    private Shipped() {}

    /** Returns the ids of the questionnaires, in the order of their files. */
    public static List<String> ids() {
        return below(FOLDER)
                .filter(file -> FOLDER.equals(file.getParent()))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".yaml"))
                .map(name -> name.substring(0, name.length() - ".yaml".length()))
                .toList();
    }

    /** Returns the text of a questionnaire's file. */
    public static String text(String id) {
        try {
            return Files.readString(FOLDER.resolve(id + ".yaml"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns all questionnaires. */
    public static List<Questionnaire> all() {
        return ids().stream().map(Shipped::read).toList();
    }

    private static Questionnaire read(String id) {
        var checked = QuestionnaireReader.read(id + ".yaml", text(id));
        assertThat(checked.value()).as(checked.problems().toString()).isPresent();
        return checked.value().orElseThrow();
    }

    /**
     * Copies an assessment's folder with the questionnaires that it names beside it, which then take the built-in ones'
     * place.
     */
    public static Path copy(Path assessment, Path into) throws IOException {
        for (Path file : below(assessment).filter(Files::isRegularFile).toList()) {
            Path copy = into.resolve(assessment.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        for (String id : named(Files.readString(assessment.resolve("assessment.yaml")))) {
            Files.writeString(into.resolve(id + ".yaml"), text(id));
        }
        return into;
    }

    private static List<String> named(String settings) {
        var line = Pattern.compile("(?m)^questionnaires: \\[(.*)]$").matcher(settings);
        assertThat(line.find()).as(settings).isTrue();
        return Stream.of(line.group(1).split(", "))
                .filter(name -> !name.endsWith(".yaml"))
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
