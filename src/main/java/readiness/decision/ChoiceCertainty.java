package readiness.decision;

import java.util.function.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.scoring.PlausibleScores;
import readiness.scoring.Residuals;
import readiness.scoring.Sampling;
import readiness.scoring.Scorecard;

/**
 * How sure a choice is, and what would change it (method, section 5).
 *
 * @param sameChoice in what share of the draws the choice is the same when scores and what favours an option vary
 * @param changes the nearest scores at which the choice is another
 */
public record ChoiceCertainty(double sameChoice, Sampling sampling, List<Change> changes) {

    private static final double LEAST_FACTOR = 0.5;
    private static final double MOST_FACTOR = 1.5;

    public ChoiceCertainty {
        changes = List.copyOf(changes);
    }

    /**
     * A score at which the choice changes.
     *
     * @param score a dimension or a facet
     * @param at from 0 to 100
     * @param above whether it changes above the present score, and not below
     * @param choice what is chosen from there on
     */
    public record Change(Id score, Score at, boolean above, Id choice) {}

    /** Returns the certainty without changes in scores that may not be shown. */
    public ChoiceCertainty without(Predicate<Id> withheld) {
        return new ChoiceCertainty(
                sameChoice,
                sampling,
                changes.stream()
                        .filter(change -> !withheld.test(change.score()))
                        .toList());
    }

    /** Returns how sure the choice is for an organisation with this scorecard. */
    public static ChoiceCertainty of(Decision decision, Scorecard scorecard, Sampling sampling) {
        return new ChoiceCertainty(
                sameChoice(decision, scorecard, sampling), sampling, changes(decision, scorecard::score));
    }

    private static double sameChoice(Decision decision, Scorecard scorecard, Sampling sampling) {
        var formula = Formula.of(decision.rule());
        var subject = List.of(scorecard);
        var plausible = PlausibleScores.of(subject, formula.scores(), Residuals.of(subject))
                .get(0);
        int chosen = formula.taken(formula.points(scorecard::score), Formula.AS_STATED)
                .option();
        long same = sampling
                .inBlocks((from, to) -> {
                    var room = plausible.room();
                    long alike = 0;
                    for (int draw = from; draw < to; draw++) {
                        alike += drawn(formula, plausible, room, sampling.generator(draw)) == chosen ? 1 : 0;
                    }
                    return alike;
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return (double) same / sampling.draws();
    }

    private static int drawn(
            Formula formula, PlausibleScores plausible, PlausibleScores.Room room, UniformRandomProvider random) {
        double[] points = plausible.draw(random, room);
        return formula.taken(points, () -> LEAST_FACTOR + (MOST_FACTOR - LEAST_FACTOR) * random.nextDouble())
                .option();
    }

    /** Returns what would change a choice, score by score in the order of the file, first below and then above. */
    private static List<Change> changes(Decision decision, Function<Id, Optional<Score>> scores) {
        var formula = Formula.of(decision.rule());
        double[] points = formula.points(scores);
        return IntStream.range(0, points.length)
                .filter(score -> !Double.isNaN(points[score]))
                .boxed()
                .flatMap(score -> Stream.of(false, true)
                        .flatMap(above -> new ChangeSearch(decision, formula, points, score).change(above).stream()))
                .toList();
    }
}
