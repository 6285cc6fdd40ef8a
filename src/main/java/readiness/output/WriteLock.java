package readiness.output;

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
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a file that is read, changed and written again, which one run has at a time.
 *
 * <p>It is a lock on a file beside it, since the file itself is replaced each time. The system lets go of it with the
 * program, however that ends.
 */
public final class WriteLock {

    /**
     * Links are not followed. The file is opened for reading too, since opening a pipe for writing alone would wait.
     */
    private static final Set<OpenOption> LOCKABLE = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private static final int MOST_TRIES = 200;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path place;
    private final FileChannel channel;

    private WriteLock(Path place, FileChannel channel) {
        this.place = place;
        this.channel = channel;
    }

    /**
     * Returns the lock on a file; empty where another run has it.
     *
     * @throws IOException if no file can be written beside it
     */
    public static Optional<WriteLock> on(Path file) throws IOException {
        Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path place = whole.resolveSibling(Replacement.beginning(whole) + "lock");
        var channel = open(place, file);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        var lock = new WriteLock(place, channel);
        if (!Files.exists(place)) { // the other run deleted it in between: the next one would make another
            lock.release();
            return Optional.empty();
        }
        return Optional.of(lock);
    }

    /**
     * Returns the lock on a file that others keep for a moment only, as soon as they let go of it; empty where they
     * have not done so after some seconds.
     *
     * @throws IOException if no file can be written beside it
     */
    public static Optional<WriteLock> waitedFor(Path file) throws IOException {
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            var lock = on(file);
            if (lock.isPresent()) {
                return lock;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.empty();
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
    public void release() {
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
