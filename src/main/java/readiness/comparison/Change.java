package readiness.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.wording.Keyword;

/**
 * A score in both rounds.
 *
 * @param id of the dimension, the facet or the question
 * @param dimension of a facet; empty for others
 * @param from empty where it did not exist, had no answer, or may not be shown
 * @param to likewise
 * @param drawn what the draws say of the difference; empty for questions, and where either round is known only from the
 *     file of its result
 * @param target the score to reach, where the assessment sets one
 */
public record Change(
        Id id,
        ScoreKind kind,
        Optional<Id> dimension,
        Optional<Score> from,
        Optional<Score> to,
        Optional<DrawnChange> drawn,
        OptionalDouble target) {

    /** What has the score. */
    public enum ScoreKind implements Keyword {
        DIMENSION,
        FACET,
        QUESTION
    }

    /** Returns how many points it rose; negative where it fell, empty where either score is missing. */
    public OptionalDouble points() {
        return from.isPresent() && to.isPresent()
                ? OptionalDouble.of(to.get().above(from.get()))
                : OptionalDouble.empty();
    }

    /** Returns whether it rose or fell; empty where the probability is not known. */
    public Optional<Verdict> verdict() {
        return drawn.map(DrawnChange::probabilityUp).map(Verdict::of);
    }

    /** Returns the share of draws in which the later score is the higher one, equal ones counting half. */
    public OptionalDouble probabilityUp() {
        return drawn.map(change -> OptionalDouble.of(change.probabilityUp())).orElse(OptionalDouble.empty());
    }

    /** Returns whether it was at the top or at the bottom and still is: no draw can say more of it. */
    public boolean isAtEnd() {
        return isAt(Scores.HIGHEST) || isAt(Scores.LOWEST);
    }

    private boolean isAt(double end) {
        return Stream.of(from, to)
                .allMatch(score -> score.filter(own -> Math.abs(own.points() - end) < Scores.TOLERANCE)
                        .isPresent());
    }

    /** Returns whether it rose or fell by more than chance. */
    public boolean isSure() {
        return !isAtEnd()
                && verdict().filter(verdict -> verdict != Verdict.NO_TELLING).isPresent();
    }

    /**
     * Returns where the present score would be in eight of ten draws, had nothing changed but chance; a present score
     * outside of it rose or fell.
     */
    public Optional<Reach> reachOfChance() {
        return drawn.flatMap(change -> to.map(now ->
                new Reach(Score.nearest(now.points() - change.high()), Score.nearest(now.points() - change.low()))));
    }

    /** A stretch of scores. */
    public record Reach(Score low, Score high) {}

    /** Returns the part of the way to the target that is done; empty where the target does not lie above. */
    public OptionalDouble progress() {
        if (target.isEmpty() || from.isEmpty() || to.isEmpty() || isTargetBelowStart()) {
            return OptionalDouble.empty();
        }
        double way = target.getAsDouble() - from.get().points();
        return OptionalDouble.of(to.get().above(from.get()) / way);
    }

    /** Returns whether the score was at the target or beyond it from the start, so that there is no way to go. */
    public boolean isTargetBelowStart() {
        return target.isPresent()
                && from.filter(score -> score.reaches(target.getAsDouble())).isPresent();
    }

    /** Returns whether the present score reaches the target. */
    public boolean isReached() {
        return target.isPresent()
                && to.filter(score -> score.reaches(target.getAsDouble())).isPresent();
    }
}
