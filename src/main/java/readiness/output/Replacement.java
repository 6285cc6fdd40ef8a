package readiness.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/**
 * Puts bytes into a file's place in one step: whoever looks sees the old file or the new one, never half of one.
 *
 * <p>They are first written to a file beside it, whose name nobody can guess and that was not there before, so that no
 * link can lead elsewhere and no two runs meet. A new file has the permissions that the person's mask leaves; one that
 * was there keeps its own, and its owner. A device or a pipe has no place to take: it is written to.
 */
public final class Replacement {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ENDING = ".part";

    private Replacement() {}

    /** Writes a file, and replaces an existing one. */
    static void put(byte[] bytes, Path file) throws IOException {
        if (isDevice(file)) {
            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                writeAll(bytes, channel);
            }
        } else {
            write(bytes, file, before(file), true);
        }
    }

    /**
     * Writes a new file.
     *
     * @throws FileAlreadyExistsException if there has come to be one
     */
    public static void putNew(byte[] bytes, Path file) throws IOException {
        write(bytes, file, Optional.empty(), false);
    }

    /** Deletes what killed runs have left beside a place. */
    static void deleteLeftovers(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        String beginning = beginning(file);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, path -> {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(beginning) && name.endsWith(ENDING);
        })) {
            for (Path part : left) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Returns whether bytes written to it go somewhere else, as a terminal's and a pipe's do. */
    public static boolean isDevice(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isOther();
        } catch (IOException missing) {
            return false;
        }
    }

    private static void write(byte[] bytes, Path file, Optional<PosixFileAttributes> before, boolean over)
            throws IOException {
        Path temporary = file.resolveSibling(beginning(file) + Long.toHexString(RANDOM.nextLong()) + ENDING);
        try {
            fill(temporary, bytes, before.isPresent());
            if (before.isPresent()) {
                keep(before.get(), temporary);
            }
            move(temporary, file, over);
        } catch (FileAlreadyExistsException there) {
            throw new FileAlreadyExistsException(file.toString());
        } catch (AccessDeniedException denied) {
            throw new AccessDeniedException(file.toString());
        } catch (IOException failure) {
            // The name of the file that people know, not of the one beside it.
            throw (IOException) new FileSystemException(file.toString(), null, failure.getMessage()).initCause(failure);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Returns how the names of all files begin that stand beside a place for its sake: short, even where its own is
     * not.
     */
    public static String beginning(Path file) {
        return "." + Integer.toHexString(String.valueOf(file.getFileName()).hashCode()) + "-";
    }

    private static void fill(Path temporary, byte[] bytes, boolean closed) throws IOException {
        var attributes = closed
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var channel = FileChannel.open(
                temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            writeAll(bytes, channel);
            channel.force(true);
        }
    }

    private static void writeAll(byte[] bytes, WritableByteChannel channel) throws IOException {
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Returns the owner and permissions of an existing file; empty where there is none, or they need not be kept. */
    private static Optional<PosixFileAttributes> before(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        try {
            return view == null
                    ? Optional.empty()
                    : Optional.of(view.readAttributes()).filter(PosixFileAttributes::isRegularFile);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static void keep(PosixFileAttributes before, Path temporary) throws IOException {
        var view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        var now = view.readAttributes();
        if (!now.owner().equals(before.owner())) {
            isGiven(() -> view.setOwner(before.owner()));
        }
        boolean sameGroup = now.group().equals(before.group()) || isGiven(() -> view.setGroup(before.group()));
        view.setPermissions(sameGroup ? before.permissions() : withoutGroup(before.permissions()));
    }

    /** Only root gives a file to anybody, and others to their own groups. */
    private static boolean isGiven(Giving giving) {
        try {
            giving.give();
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Giving {
        void give() throws IOException;
    }

    /** What a file's own group might do, another one may only where everybody may. */
    private static Set<PosixFilePermission> withoutGroup(Set<PosixFilePermission> permissions) {
        return PosixFilePermissions.fromString(
                PosixFilePermissions.toString(permissions).replaceFirst("^(...)...(...)$", "$1$2$2"));
    }

    private static void move(Path from, Path to, boolean over) throws IOException {
        if (!over) {
            Files.move(from, to);
            return;
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
