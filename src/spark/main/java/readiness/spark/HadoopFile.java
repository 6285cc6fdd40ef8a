package readiness.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import readiness.source.SourceFile;

/** A file that Hadoop can read, wherever it is. */
record HadoopFile(Path path, long size, Configuration hadoop) implements SourceFile.Contents {

    /** Read on by so much at a time, to the end of a line. */
    private static final int STEP = 1 << 16;

    /** Whoever has a line that is longer has no file of sheets; the program refuses shorter ones. */
    private static final int LONGEST_LINE = 1 << 23;

    @Override
    public InputStream open() throws IOException {
        return stream();
    }

    private FSDataInputStream stream() throws IOException {
        return path.getFileSystem(hadoop).open(path);
    }

    /** Returns the lines that begin between two bytes of the file. */
    byte[] lines(long from, long to) throws IOException {
        try (FSDataInputStream in = stream()) {
            long start = from == 0 ? 0 : endOfLine(in, from - 1);
            if (start >= to) {
                return new byte[0];
            }
            int known = Math.toIntExact(to - start);
            byte[] bytes = new byte[known];
            in.readFully(start, bytes);
            long end = bytes[known - 1] == '\n' ? to : endOfLine(in, to);
            if (end > to) {
                bytes = Arrays.copyOf(bytes, Math.toIntExact(end - start));
                in.readFully(to, bytes, known, bytes.length - known);
            }
            return bytes;
        }
    }

    /** Returns the place behind the end of the line that a byte is in; there is none where the line has no end. */
    private long endOfLine(FSDataInputStream in, long from) throws IOException {
        byte[] step = new byte[STEP];
        long place = from;
        while (place < size && place - from < LONGEST_LINE) {
            int read = in.read(place, step, 0, STEP);
            for (int next = 0; next < read; next++) {
                if (step[next] == '\n') {
                    return place + next + 1;
                }
            }
            place += Math.max(0, read);
        }
        return place;
    }
}
