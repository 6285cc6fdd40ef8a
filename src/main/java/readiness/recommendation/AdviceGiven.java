package readiness.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Id;
import readiness.questionnaire.Place;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;
import readiness.ranking.RankedTeam;
import readiness.scoring.Scorecard;

/** The advice that a subject is given (method, section 7). */
public final class AdviceGiven {

    private AdviceGiven() {}

    /**
     * Returns the advice that the scores, the decisions and the place of a subject call for, the soonest first, then in
     * the order of the file; no advice comes before other advice that it must wait for.
     *
     * @param choices what the decisions of the assessment chose; empty without a decision
     * @param place the subject's place in the ranking; empty for the organisation, and for who is in no ranking
     */
    public static List<Advice> of(
            Questionnaire questionnaire, Scorecard scorecard, Set<Id> choices, Optional<Place> place) {
        var given = questionnaire.advice().stream()
                .filter(advice -> isInScope(advice.scope(), choices, place))
                .filter(advice -> scorecard.judge(advice.when()) == Truth.YES)
                .sorted(Comparator.comparingInt(Advice::horizon))
                .toList();
        return inOrder(given);
    }

    /** Returns the place of each team or customer that a recommendation is about. */
    public static Map<Id, Place> places(Pilot pilot) {
        var places = new LinkedHashMap<Id, Place>();
        for (RankedTeam team : pilot.ranking().teams()) {
            place(pilot, team).ifPresent(place -> places.put(team.team(), place));
        }
        return places;
    }

    private static Optional<Place> place(Pilot pilot, RankedTeam team) {
        return switch (team.status()) {
            case NOT_ENOUGH_ANSWERS -> Optional.of(Place.UNRANKED);
            case NOT_FIRST -> Optional.of(Place.HELD_BACK);
            case CANDIDATE ->
                pilot.leader().map(leader -> leader.team().equals(team.team()) ? Place.FIRST : Place.NEXT);
        };
    }

    private static boolean isInScope(Advice.Scope scope, Set<Id> choices, Optional<Place> place) {
        return (scope.options().isEmpty() || scope.options().stream().anyMatch(choices::contains))
                && (scope.places().isEmpty()
                        || place.filter(scope.places()::contains).isPresent());
    }

    private static List<Advice> inOrder(List<Advice> given) {
        var waiting = new ArrayList<>(given);
        var placed = new ArrayList<Advice>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(advice -> waiting.stream()
                            .noneMatch(other -> !other.id().equals(advice.id())
                                    && advice.after().contains(other.id())))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.removeIf(advice -> advice.id().equals(next.id()));
            placed.add(next);
        }
        return placed;
    }
}
