package readiness.source;

/** Hears how far the reading of answers has come. */
@FunctionalInterface
public interface Progress {

    /** Hears that so many bytes of all have been read. */
    void reached(long bytes, long all);

    /** Returns what does not care. */
    static Progress unwatched() {
        return (bytes, all) -> {};
    }
}
