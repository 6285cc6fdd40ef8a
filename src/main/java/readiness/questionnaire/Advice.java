package readiness.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * Something worth doing when the scores say so.
 *
 * @param horizon in days from the start
 * @param after other advice of the questionnaire that must come first where it is given too
 * @param source where the advice comes from
 */
public record Advice(
        Id id,
        Condition<ScoreThreshold> when,
        int horizon,
        Text title,
        Text text,
        List<Id> after,
        Optional<Text> source) {

    public Advice {
        after = List.copyOf(after);
    }
}
