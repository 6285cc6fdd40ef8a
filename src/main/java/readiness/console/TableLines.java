package readiness.console;

import java.util.ArrayList;
import java.util.List;
import readiness.assessment.TableCount;
import readiness.wording.Wording;

/** What became of the rows of a table, in a line for people. */
public final class TableLines {

    private static final int MOST_NAMED = 3;

    private TableLines() {}

    public static String of(TableCount table, Wording wording) {
        var reasons = new ArrayList<String>();
        add(reasons, wording, "rows-tests", table.tests());
        add(reasons, wording, "rows-unfinished", table.unfinished());
        add(reasons, wording, "rows-empty", table.empty());
        add(reasons, wording, "rows-out-of-period", table.outOfPeriod());
        add(reasons, wording, "rows-repeated", table.repeated());
        add(reasons, wording, "rows-refused", table.refused());
        var parts = new ArrayList<String>();
        parts.add(wording.say("rows-counted", table.rows(), table.people()));
        if (!reasons.isEmpty()) {
            parts.add(wording.say("rows-left-out", wording.list(reasons)));
        }
        if (table.none() > 0) {
            parts.add(wording.say("rows-none", table.none()));
        }
        if (!table.unread().isEmpty()) {
            parts.add(wording.say("rows-unread", some(table.unread(), wording)));
        }
        return wording.say("rows-of", table.file(), wording.apart(parts));
    }

    /** Returns the first headers, and how many more there are: a form may have a hundred, as long as questions. */
    private static String some(List<String> headers, Wording wording) {
        return headers.size() <= MOST_NAMED
                ? String.join(", ", headers)
                : wording.say(
                        "rows-unread-more",
                        String.join(", ", headers.subList(0, MOST_NAMED - 1)),
                        headers.size() - MOST_NAMED + 1);
    }

    private static void add(List<String> reasons, Wording wording, String key, int number) {
        if (number > 0) {
            reasons.add(wording.say(key, number));
        }
    }
}
