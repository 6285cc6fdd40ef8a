package readiness.tally;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import readiness.answers.State;
import readiness.questionnaire.Id;

/**
 * How often one question has each state, score and option.
 *
 * @param states respondents by state; states that nobody is in may be missing
 * @param distribution the scores that were given
 * @param options how often each option was chosen, 0 included; empty for numbers and texts
 * @param spared respondents whose role is not asked the question; they are hidden as well
 */
public record AnswerCounts(
        Map<State, Integer> states, Distribution distribution, Map<Id, Integer> options, int spared) {

    public AnswerCounts {
        var copy = new EnumMap<State, Integer>(State.class);
        copy.putAll(states);
        states = Collections.unmodifiableMap(copy);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Returns how many respondents the question was asked of: it is answered, unknown or blank. */
    public int expected() {
        return states.entrySet().stream()
                .filter(entry -> entry.getKey().counts())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
