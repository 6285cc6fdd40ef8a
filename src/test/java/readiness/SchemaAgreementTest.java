package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.folder.AssessmentReader;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.source.Progress;

/** Every file among the tests, good and bad: the schemas and the program's own checks are of one mind. */
class SchemaAgreementTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @TempDir
    private Path folder;

    static List<Path> files() throws IOException {
        return Stream.concat(below(BROKEN), below(Path.of("src/test/resources/explained")))
                .toList();
    }

    private static Stream<Path> below(Path start) throws IOException {
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void schema_and_checks_agree(Path file) throws IOException {
        var errors = errorsIn(file);
        if (SchemaVerdict.isAsked(errors) && isAtItsPlace(file)) {
            var verdict = SchemaVerdict.on(kind(file), Files.readString(file));
            assertThat(verdict.agreesWith(kind(file), errors))
                    .as("the schema %s, the checks say %s", verdict, errors)
                    .isTrue();
        }
    }

    /** A file of one kind where another is expected is passed over or refused whole, whatever else is in it. */
    private static boolean isAtItsPlace(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> line.matches("schema: readiness/(answers|assessment|questionnaire)/v1"))
                .findFirst()
                .filter(line -> !line.contains("/" + kind(file) + "/")
                        || file.toString().contains("among-the-answers"))
                .isEmpty();
    }

    private List<Code> errorsIn(Path file) throws IOException {
        var place = assessmentOf(file);
        var problems = AssessmentReader.read(List.of(place.orElse(prepared(file))), Progress.unwatched())
                .problems();
        String name = place.isPresent()
                ? place.get().relativize(file).toString().replace('\\', '/')
                : String.valueOf(file.getFileName());
        return problems.stream()
                .filter(Problem::isError)
                .filter(problem -> problem.location().file().equals(name))
                .map(Problem::code)
                .toList();
    }

    /** Returns the folder with the assessment that a file is of; nothing where it stands alone. */
    private static Optional<Path> assessmentOf(Path file) {
        return Stream.iterate(file.getParent(), Path::getParent)
                .limit(2)
                .filter(folder -> Files.exists(folder.resolve("assessment.yaml")))
                .findFirst();
    }

    private Path prepared(Path file) throws IOException {
        Files.copy(BROKEN.resolve("warmth.yaml"), folder.resolve("warmth.yaml"));
        Path copy = folder.resolve(String.valueOf(file.getFileName()));
        if (!kind(file).equals("answers")) {
            Files.delete(folder.resolve("warmth.yaml"));
        }
        return Files.exists(copy) ? folder : Files.copy(file, copy).getParent();
    }

    private static String kind(Path file) {
        String name = String.valueOf(file.getFileName());
        String beside = String.valueOf(file.getParent().getFileName());
        if (beside.equals("answers")) {
            return "answers";
        }
        return name.equals("assessment.yaml") || name.equals("settings.yaml") ? "assessment" : "questionnaire";
    }
}
