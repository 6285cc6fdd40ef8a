package readiness.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readiness.certainty.Confidence;
import readiness.decision.ChoiceCertainty;
import readiness.decision.ConsideredOption;
import readiness.decision.Decision;
import readiness.questionnaire.Id;

/**
 * How to go about it, and why.
 *
 * @param decision what it rests on
 * @param certainty how sure it is
 * @param others every option that is not taken with its reason, in the order of the file
 */
public record Strategy(Decision decision, ChoiceCertainty certainty, List<Alternative> others) {

    public Strategy {
        others = List.copyOf(others);
    }

    /** An option that is not taken. */
    public record Alternative(ConsideredOption option, WhyNotChosen why) {}

    /** Returns the recommendation that follows from a decision. */
    public static Strategy of(Decision decision, ChoiceCertainty certainty) {
        var others = decision.options().stream()
                .filter(option -> !isTaken(decision, option))
                .map(option -> new Alternative(option, WhyNotChosen.of(decision, option)))
                .toList();
        return new Strategy(decision, certainty, others);
    }

    /** Returns the decision without the figures of scores that may not be shown. */
    public Strategy without(Predicate<Id> withheld) {
        return new Strategy(
                decision.without(withheld),
                certainty.without(withheld),
                others.stream()
                        .map(other -> new Alternative(
                                other.option().without(withheld), other.why().without(withheld, decision)))
                        .toList());
    }

    /** Returns the decision without the figures of needs whose score may not be shown; all else stays. */
    public Strategy withoutNeedsOf(Predicate<Id> withheld) {
        return new Strategy(
                decision.withoutNeedsOf(withheld),
                certainty,
                others.stream()
                        .map(other -> new Alternative(
                                other.option().withoutNeedsOf(withheld),
                                other.why().withoutNeedsOf(withheld)))
                        .toList());
    }

    /** Returns the confidence in the choice; empty where nobody answered. */
    public Optional<Confidence> confidence() {
        return certainty.sameChoice().isEmpty()
                ? Optional.empty()
                : Optional.of(Confidence.of(
                        certainty.sameChoice().getAsDouble(),
                        certainty.sameChoice().getAsDouble()
                                - certainty.nextChoice().orElse(0),
                        certainty.degreesOfFreedom()));
    }

    /** Returns whether the draws differ so much in their choice that no option can be named. */
    public boolean isOpen() {
        return confidence().filter(Confidence.OPEN::equals).isPresent();
    }

    /**
     * Returns the scores that nobody has answered and on which it hangs which option is named; empty where one can be
     * named all the same.
     */
    public List<Id> unanswered() {
        return isOpen()
                ? decision.options().stream()
                        .flatMap(option -> option.unanswered().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Returns whether the choice was close, and its option is taken because the rule prefers it then. */
    public boolean isPreferredWhenClose() {
        return decision.close()
                && decision.rule().whenClose().filter(decision.choice()::equals).isPresent();
    }

    /** Returns whether this option is the one that is taken. */
    public boolean isTaken(ConsideredOption option) {
        return isTaken(decision, option);
    }

    private static boolean isTaken(Decision decision, ConsideredOption option) {
        return decision.chosen()
                .filter(chosen -> chosen.id().equals(option.id()))
                .isPresent();
    }

    /** Returns the option that is taken; empty where none is open. */
    public Optional<ConsideredOption> chosen() {
        return decision.chosen();
    }
}
