package readiness.selection;

import java.util.stream.LongStream;
import readiness.questionnaire.Id;
import readiness.tally.LongIntMap;

/** Of each respondent's sheets the one that counts so far; the others are reported. */
final class LatestSheets implements RespondentCheck {

    private final RepeatReports reports;
    private final Respondents respondents = new Respondents();
    private final LongIntMap superseded = new LongIntMap();
    private boolean isFinal = true;

    LatestSheets(RepeatReports reports) {
        this.reports = reports;
    }

    @Override
    public boolean counts(Id questionnaire, long person, long sheet, long date) {
        var repeat = respondents.meet(person, sheet, date);
        if (repeat == null) {
            return true;
        }
        reports.add(questionnaire, repeat);
        superseded.add(repeat.superseded(), 1);
        boolean counts = repeat.counting() == sheet;
        isFinal &= !counts;
        return counts;
    }

    /** Returns the numbers of the sheets that do not count, since another one does. */
    LongStream superseded() {
        return superseded.keys();
    }

    /** Returns whether every sheet that was counted still counts. */
    boolean isFinal() {
        return isFinal;
    }
}
