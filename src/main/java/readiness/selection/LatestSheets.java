package readiness.selection;

import java.util.HashSet;
import java.util.Set;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/** Of each respondent's sheets the latest so far; the others are reported. */
final class LatestSheets implements RespondentCheck {

    private final PlaceNumbers places;
    private final RepeatReports reports;
    private final Respondents respondents = new Respondents();
    private final Set<Location> superseded = new HashSet<>();
    private boolean isFinal = true;

    LatestSheets(PlaceNumbers places, RepeatReports reports) {
        this.places = places;
        this.reports = reports;
    }

    @Override
    public boolean counts(Id questionnaire, long person, long place, long seconds) {
        var repeat = respondents.meet(person, place, seconds);
        if (repeat == null) {
            return true;
        }
        reports.add(questionnaire, repeat);
        superseded.add(places.location(repeat.superseded()));
        boolean latest = repeat.counting() == place;
        isFinal &= !latest;
        return latest;
    }

    /** Returns the places of the sheets that do not count, since a later one does. */
    Set<Location> superseded() {
        return Set.copyOf(superseded);
    }

    /** Returns whether every sheet that was counted still counts. */
    boolean isFinal() {
        return isFinal;
    }
}
