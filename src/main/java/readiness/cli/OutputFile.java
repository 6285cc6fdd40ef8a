package readiness.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/** Writes files whole or not at all. */
final class OutputFile {

    private OutputFile() {}

    /** Writes a result, over an earlier one if need be. */
    static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes something that people go on to edit: never over what is there, unless that is the same.
     *
     * @throws FileAlreadyExistsException if there is a file with other contents
     */
    static void writeNew(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) {
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            return;
        }
        write(file, bytes);
    }

    /**
     * Writes over a file that one person goes on writing to; when it returns, the bytes have left for the disk.
     *
     * <p>What an earlier run left half written under the same name is used up, so that such files never pile up.
     */
    static void save(Path file, String text) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        put(text.getBytes(StandardCharsets.UTF_8), part(place), place);
    }

    /** Deletes what a killed run has left half written beside a file. */
    static void tidy(Path file) throws IOException {
        Files.deleteIfExists(part(file.toAbsolutePath()));
    }

    private static Path part(Path place) {
        return place.resolveSibling("." + place.getFileName() + ".part");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        put(bytes, Files.createTempFile(folder, ".", ".part"), file);
    }

    private static void put(byte[] bytes, Path temporary, Path file) throws IOException {
        try {
            fill(temporary, bytes);
            share(temporary, file);
            move(temporary, file);
        } catch (AccessDeniedException denied) {
            throw new AccessDeniedException(file.toString());
        } catch (IOException failure) {
            // The name of the file that people know, not of the one beside it.
            throw (IOException) new FileSystemException(file.toString(), null, failure.getMessage()).initCause(failure);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void fill(Path temporary, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(
                temporary,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** A file keeps its readers; a new one is for others too, other than the temporary files of the system. */
    private static void share(Path temporary, Path file) throws IOException {
        var view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(
                    Files.exists(file)
                            ? Files.getPosixFilePermissions(file)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
