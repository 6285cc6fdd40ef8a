package readiness.questionnaire;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What turns advice into something that gets done.
 *
 * @param owner who does it, as a role
 * @param doneWhen how anybody can see that it is done
 * @param effort what it takes, in words
 * @param hoursAWeek hours of one person's week while it lasts, positive
 */
public record Task(Optional<Text> owner, Optional<Text> doneWhen, Optional<Text> effort, OptionalDouble hoursAWeek) {

    /** A task of which neither an owner nor an effort is known. */
    public static final Task UNSPECIFIED =
            new Task(Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
}
