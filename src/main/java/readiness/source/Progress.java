package readiness.source;

/** A listener to the progress of reading answers. */
@FunctionalInterface
public interface Progress {

    /** Called when this number of bytes, of all bytes, has been read. */
    void reached(long bytes, long all);

    /** Returns a listener that does nothing. */
    static Progress unwatched() {
        return (bytes, all) -> {};
    }
}
