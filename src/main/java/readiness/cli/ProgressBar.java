package readiness.cli;

import java.util.function.LongSupplier;
import readiness.folder.Progress;
import readiness.wording.Language;

/**
 * Shows how far a long reading has come, to a person who wants to see it, and leaves nothing behind. A short one is
 * over before anything is drawn, or even asked.
 */
final class ProgressBar implements Progress, AutoCloseable {

    private static final int WIDTH = 20;
    private static final long PATIENCE = 1_000_000_000;
    private static final long PAUSE = 100_000_000;

    private final Console console;
    private final Language language;
    private final LongSupplier clock;
    private long next;
    private int drawn;

    /**
     * Returns a bar that is not to be seen yet.
     *
     * @param clock in nanoseconds
     */
    ProgressBar(Console console, Language language, LongSupplier clock) {
        this.console = console;
        this.language = language;
        this.clock = clock;
        this.next = clock.getAsLong() + PATIENCE;
    }

    @Override
    public void reached(long bytes, long all) {
        long now = clock.getAsLong();
        if (all > 0 && now - next >= 0) {
            next = now + PAUSE;
            if (console.surroundings().wantsProgress()) {
                draw((double) bytes / all);
            }
        }
    }

    @Override
    public void close() {
        show(" ".repeat(drawn));
        show("");
    }

    private void draw(double part) {
        int full = (int) (WIDTH * part);
        String bar = "#".repeat(full) + "-".repeat(WIDTH - full);
        String line = console.wording(language).say("reading", bar, (int) (100 * part));
        show(line);
        drawn = line.length();
    }

    private void show(String line) {
        if (drawn > 0 || !line.isEmpty()) {
            console.err().print('\r' + line);
            console.err().flush();
        }
    }
}
