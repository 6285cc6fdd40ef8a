package readiness.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
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
        put(text.getBytes(StandardCharsets.UTF_8), place.resolveSibling("." + place.getFileName() + ".part"), place);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        put(bytes, Files.createTempFile(folder, ".", ".part"), file);
    }

    private static void put(byte[] bytes, Path temporary, Path file) throws IOException {
        try {
            Files.write(temporary, bytes);
            share(temporary, file);
            try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
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
