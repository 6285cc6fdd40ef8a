package readiness.invocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readiness.output.KeptFileException;
import readiness.output.Replacement;
import readiness.source.SourceFiles;

/**
 * What a command may write over: never what it reads in the same run, and only what begins as its own results do,
 * unless the person says otherwise.
 */
public final class Overwriting {

    private static final List<String> TEMPLATES = List.of(".ftlh", ".ftl", ".css", ".js");

    private final List<Path> inputs = new ArrayList<>();
    private final List<Path> templates = new ArrayList<>();

    @Option(names = "--force")
    private boolean forced;

    /** Returns whether the person has said that existing files may be replaced. */
    public boolean isForced() {
        return forced;
    }

    /** Takes note of files and folders that the run reads. */
    public Overwriting reading(List<Path> paths) {
        inputs.addAll(paths);
        return this;
    }

    /** Takes note of a folder of templates that the run reads, where there is one. */
    public Overwriting readingTemplates(@Nullable Path folder) {
        Optional.ofNullable(folder).ifPresent(templates::add);
        return this;
    }

    /**
     * Checks that this text may take a file’s place.
     *
     * @throws KeptFileException if not
     */
    public void check(Path file, String text) throws IOException {
        if (isInput(file)) {
            throw new KeptFileException(file, KeptFileException.Reason.INPUT_OF_THIS_RUN);
        }
        if (Replacement.isDevice(file)) {
            return;
        }
        if (Files.isSymbolicLink(file)) {
            throw new KeptFileException(file, KeptFileException.Reason.LINK);
        }
        if (Files.exists(file) && !forced && !beginsAs(file, text)) {
            throw new KeptFileException(file, KeptFileException.Reason.NOT_OURS);
        }
    }

    private boolean isInput(Path file) throws IOException {
        for (Path input : inputs) {
            if (Files.isRegularFile(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                return true;
            }
        }
        String name = String.valueOf(file.getFileName());
        return Files.exists(file)
                && ((isBelow(inputs, file) && SourceFiles.mayBeRead(name))
                        || (isBelow(templates, file) && isTemplate(name)));
    }

    private static boolean isBelow(List<Path> folders, Path file) {
        return folders.stream().filter(Files::isDirectory).anyMatch(folder -> SourceFiles.isBelow(folder, file));
    }

    private static boolean isTemplate(String name) {
        return TEMPLATES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Returns whether a file has nothing to lose, or its first line is that of the text. */
    private static boolean beginsAs(Path file, String text) throws IOException {
        byte[] line = text.substring(0, text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var stream = Files.newInputStream(file)) {
            byte[] beginning = stream.readNBytes(line.length);
            return beginning.length == 0 || Arrays.equals(beginning, line);
        }
    }
}
