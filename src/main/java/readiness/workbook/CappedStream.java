package readiness.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import readiness.problem.Limit;

/** A stream that refuses to become longer than any file of a form tool, whatever a packed file says. */
final class CappedStream extends FilterInputStream {

    static final long MOST_BYTES = (long) Limit.WORKBOOK.most() << 20;

    private long read;

    CappedStream(InputStream stream) {
        super(stream);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int more = super.read(into, offset, length);
        count(Math.max(0, more));
        return more;
    }

    private void count(int more) throws TooLargeException {
        read += more;
        if (read > MOST_BYTES) {
            throw new TooLargeException();
        }
    }
}
