package readiness.console;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import readiness.source.Progress;
import readiness.wording.Wording;

/**
 * Shows how far a long reading has come, to a person who wants to see it, and leaves nothing behind. A short one is
 * over before anything is drawn, or even asked.
 */
public final class ProgressBar implements Progress, AutoCloseable {

    private static final int WIDTH = 20;
    private static final long PATIENCE = 1_000_000_000;
    private static final long PAUSE = 100_000_000;

    private final PrintWriter screen;
    private final BooleanSupplier wanted;
    private final Wording wording;
    private final LongSupplier clock;
    private long next;
    private int drawn;

    /**
     * Returns a bar that is not shown yet.
     *
     * @param wanted whether anybody sees the screen and wants a bar; asked only once the bar would be drawn
     * @param clock in nanoseconds
     */
    public ProgressBar(PrintWriter screen, BooleanSupplier wanted, Wording wording, LongSupplier clock) {
        this.screen = screen;
        this.wanted = wanted;
        this.wording = wording;
        this.clock = clock;
        this.next = clock.getAsLong() + PATIENCE;
    }

    @Override
    public void reached(long bytes, long all) {
        long now = clock.getAsLong();
        if (all > 0 && now - next >= 0) {
            next = now + PAUSE;
            if (wanted.getAsBoolean()) {
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
        String line = wording.say("reading", bar, (int) (100 * part));
        show(line);
        drawn = line.length();
    }

    private void show(String line) {
        if (drawn > 0 || !line.isEmpty()) {
            screen.print('\r' + line);
            screen.flush();
        }
    }
}
