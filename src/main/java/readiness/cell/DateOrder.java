package readiness.cell;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether the day is before the month in the dates of a table. Where the settings do not say so, it is found out from
 * all dates, once the first date needs it. Several threads may use it at once.
 */
public final class DateOrder {

    private final Supplier<Optional<Boolean>> search;
    private Optional<Boolean> found = Optional.empty();
    private boolean isKnown;

    /** @param search finds out whether the day is first; empty where nothing shows it */
    public DateOrder(Supplier<Optional<Boolean>> search) {
        this.search = search;
    }

    /** Returns an order that is known, or will never be. */
    public static DateOrder of(Optional<Boolean> dayFirst) {
        return new DateOrder(() -> dayFirst);
    }

    /** Returns a date as sheets have it; empty for what is no date, or could be two. */
    public Optional<String> iso(String text) {
        return DateWords.iso(text, Optional.empty()).or(() -> DateWords.iso(text, dayFirst()));
    }

    private synchronized Optional<Boolean> dayFirst() {
        if (!isKnown) {
            found = search.get();
            isKnown = true;
        }
        return found;
    }
}
