package readiness.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file that the program writes: whole or not at all. Every file goes through here.
 *
 * <p>How it may come to be there differs: a result may take the place of an earlier one ({@code Overwriting} says
 * when), what people go on to edit never takes the place of anything ({@link #create}), and what one person goes on
 * writing to is written over by its owner alone ({@link #save}).
 */
public final class OutputFile {

    private OutputFile() {}

    /** Writes a result and replaces any existing file; {@code Overwriting} decides first whether that is allowed. */
    public static void replace(Path file, String text) throws IOException {
        Files.createDirectories(folderOf(file));
        Replacement.put(text.getBytes(StandardCharsets.UTF_8), file);
    }

    /**
     * Writes a file that people then edit; an existing file with the same contents is left as it is.
     *
     * @param forced whether an existing file may be replaced, as the person has said
     * @return whether it was written; false where it was there with the same contents
     * @throws FileAlreadyExistsException if there is a file with other contents
     */
    public static boolean create(Path file, byte[] bytes, boolean forced) throws IOException {
        if (forced && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Replacement.put(bytes, file);
            return true;
        }
        if (isThere(file)) {
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            return false;
        }
        Files.createDirectories(folderOf(file));
        Replacement.putNew(bytes, file);
        return true;
    }

    /**
     * Writes over a file that one person goes on writing to; when it returns, the bytes have left for the disk. A link
     * is the person's own: it stays, and the file that it leads to is written.
     */
    public static void save(Path file, String text) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Replacement.put(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /** Deletes what killed runs have left half written beside a file that this run alone writes to. */
    public static void deleteLeftovers(Path file) throws IOException {
        Replacement.deleteLeftovers(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
    }

    /** Returns whether anything has the name, a link that leads nowhere too. */
    private static boolean isThere(Path file) {
        return Files.exists(file) || Files.isSymbolicLink(file);
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }
}
