package readiness.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import readiness.answers.AnswerSheet;
import readiness.assessment.Assessment;
import readiness.folder.AssessmentReader;
import readiness.problem.Checked;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.source.Progress;

/** An assessment's folder under test: what is put into it, and what the reader makes of it. */
public final class Folder {

    private final Path path;

    public Folder(Path path) {
        this.path = path;
    }

    public Folder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Folder with(String name, byte[] content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public Checked<Assessment> read() {
        return read(path);
    }

    /** Reads these files of the folder alone. */
    public Checked<Assessment> readOnly(String... names) {
        return read(Stream.of(names).map(path::resolve).toArray(Path[]::new));
    }

    /** Returns what is said about the folder, a line each: {@code answers/x.yaml:7:3 R104}. */
    public List<String> problems() {
        return lines(read().problems());
    }

    /** Returns the teams whose sheets are used, drafts too, in order. */
    public List<String> teams() {
        return teams(sheets());
    }

    public static List<String> teams(List<AnswerSheet> sheets) {
        return sheets.stream()
                .map(AnswerSheet::subject)
                .map(team -> team.orElseThrow().name())
                .toList();
    }

    /** Returns the sheets that are used, drafts too, in order. */
    public List<AnswerSheet> sheets() {
        return sheetsOf(path);
    }

    /** Returns the sheets of these files of the folder alone. */
    public List<AnswerSheet> sheetsOnlyOf(String... names) {
        return sheetsOf(Stream.of(names).map(path::resolve).toArray(Path[]::new));
    }

    private static List<AnswerSheet> sheetsOf(Path... paths) {
        var sheets = new ConcurrentSkipListMap<Location, AnswerSheet>();
        try {
            assertThat(AssessmentReader.read(
                                    List.of(paths), sheet -> sheets.put(sheet.location(), sheet), Progress.unwatched())
                            .value())
                    .isPresent();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.copyOf(sheets.values());
    }

    /** Returns problems as place and number. */
    public static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.location() + " " + problem.code().number() + " " + problem.code())
                .toList();
    }

    private static Checked<Assessment> read(Path... paths) {
        try {
            return AssessmentReader.read(List.of(paths), Progress.unwatched());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
