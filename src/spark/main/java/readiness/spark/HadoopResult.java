package readiness.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import readiness.output.KeptFileException;
import readiness.output.KeptFileException.Reason;

/** A result in a file that Hadoop can write: whole or not at all, and never in the place of what the job reads. */
final class HadoopResult {

    private final String name;
    private final Path file;
    private final FileSystem system;
    private final boolean forced;

    /**
     * Takes a file.
     *
     * @param forced whether it may replace another one, as the person has said
     */
    HadoopResult(String name, boolean forced, Configuration hadoop) throws IOException {
        this.name = name;
        this.forced = forced;
        this.system = new Path(name).getFileSystem(hadoop);
        this.file = system.makeQualified(new Path(name));
    }

    /**
     * Checks that the file may be written; whoever waits for a job wants to know before it has run.
     *
     * @param isRead whether the job reads a file
     * @throws KeptFileException if it may not
     */
    void check(Predicate<Path> isRead) throws IOException {
        if (!system.exists(file)) {
            return;
        }
        if (isRead.test(file)) {
            throw new KeptFileException(name, Reason.INPUT_OF_THIS_RUN);
        }
        if (!forced || system.getFileStatus(file).isDirectory()) {
            throw new KeptFileException(name, Reason.ALREADY_THERE);
        }
    }

    /**
     * Writes the file. Not every system can put one file in the place of another in one step: for a moment none is
     * there.
     */
    void write(String text) throws IOException {
        Path part = new Path(file.getParent(), "." + UUID.randomUUID() + ".part");
        try {
            try (var stream = system.create(part, false)) {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            }
            check(path -> false);
            system.delete(file, false);
            if (!system.rename(part, file)) {
                throw new IOException(name);
            }
        } finally {
            system.delete(part, false);
        }
    }
}
