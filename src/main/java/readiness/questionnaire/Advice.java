package readiness.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * Something worth doing when the scores say so.
 *
 * @param horizon in days from the start
 * @param scope the decisions and places for which it is given
 * @param after other advice of the questionnaire that must come first where it is given too
 * @param source where the advice comes from
 */
public record Advice(
        Id id,
        Condition<ScoreThreshold> when,
        int horizon,
        Text title,
        Text text,
        Scope scope,
        List<Id> after,
        Task task,
        Optional<Text> source) {

    public Advice {
        after = List.copyOf(after);
    }

    /**
     * The cases that advice is for.
     *
     * @param options the options of a decision, one of which must be chosen; empty where the decision does not matter
     * @param places the places in the ranking, one of which a team must have; empty where the place does not matter
     */
    public record Scope(List<Id> options, List<Place> places) {

        /** The scope of advice that is for every decision and every place. */
        public static final Scope EVERYWHERE = new Scope(List.of(), List.of());

        public Scope {
            options = List.copyOf(options);
            places = List.copyOf(places);
        }
    }
}
