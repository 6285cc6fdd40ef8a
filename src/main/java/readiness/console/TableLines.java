package readiness.console;

import java.util.ArrayList;
import java.util.List;
import readiness.assessment.TableCount;
import readiness.wording.Wording;

/** What became of the rows of a table, in a line for people. */
public final class TableLines {

    private TableLines() {}

    public static String of(TableCount table, Wording wording) {
        var reasons = new ArrayList<String>();
        add(reasons, wording, "rows-tests", table.tests());
        add(reasons, wording, "rows-unfinished", table.unfinished());
        add(reasons, wording, "rows-empty", table.empty());
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
            parts.add(wording.say("rows-unread", String.join(", ", table.unread())));
        }
        return wording.say("rows-of", table.file(), wording.apart(parts));
    }

    private static void add(List<String> reasons, Wording wording, String key, int number) {
        if (number > 0) {
            reasons.add(wording.say(key, number));
        }
    }
}
