package readiness.sitting;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readiness.output.Replacement;

/**
 * The right to write to an answers file, which one survey has at a time.
 *
 * <p>It is a lock on a file beside it, since the answers file itself is replaced with every answer. The system lets go
 * of it with the program, however that ends.
 */
final class SheetLock {

    /**
     * Links are not followed. The file is opened for reading too, since opening a pipe for writing alone would wait.
     */
    private static final Set<OpenOption> LOCKABLE = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Path place;
    private final FileChannel channel;

    private SheetLock(Path place, FileChannel channel) {
        this.place = place;
        this.channel = channel;
    }

    /**
     * Returns the lock on a file; empty where another survey has it.
     *
     * @throws IOException if no file can be written beside it
     */
    static Optional<SheetLock> on(Path file) throws IOException {
        Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path place = whole.resolveSibling(Replacement.beginning(whole) + "lock");
        var channel = open(place, file);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new SheetLock(place, channel));
    }

    /** @param file whose lock it is; a person knows its name, and not that of the lock */
    private static FileChannel open(Path place, Path file) throws IOException {
        try {
            return FileChannel.open(place, LOCKABLE);
        } catch (AccessDeniedException denied) {
            throw new AccessDeniedException(file.toString());
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException link) {
            throw (IOException) new FileSystemException(place.toString()).initCause(link);
        }
    }

    /** Lets go; a file that stays behind does no harm. */
    void release() {
        // Elsewhere than on Windows nobody may find the file between the two.
        boolean open = !deleted();
        try {
            channel.close();
        } catch (IOException gone) {
            open = true;
        }
        if (open) {
            deleted();
        }
    }

    private boolean deleted() {
        try {
            return Files.deleteIfExists(place);
        } catch (IOException open) {
            return false;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }
}
