package readiness.decision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.sampling.PlausibleScores;
import readiness.sampling.Sampling;
import readiness.scoring.Pool;
import readiness.scoring.Scorecard;

/**
 * How sure a choice is, and what would change it (method, section 5).
 *
 * @param sameChoice the share of draws with the same choice, when scores and what favours an option vary; empty where
 *     nobody answered
 * @param next the most frequent other choice; empty likewise
 * @param degreesOfFreedom ν: how much is known about the differences between people
 * @param changes the nearest scores at which the choice is another
 */
public record ChoiceCertainty(
        OptionalDouble sameChoice,
        Optional<NextChoice> next,
        int degreesOfFreedom,
        Sampling sampling,
        List<ChoiceChange> changes) {

    private static final double LEAST_FACTOR = 0.5;
    private static final double MOST_FACTOR = 1.5;

    public ChoiceCertainty {
        changes = List.copyOf(changes);
    }

    /**
     * The most frequent other choice; of equal ones the first in the file.
     *
     * @param share of all draws
     */
    public record NextChoice(Id choice, double share) {}

    /** Returns the share of draws with the most frequent other choice; empty where nobody answered. */
    public OptionalDouble nextChoice() {
        return next.map(choice -> OptionalDouble.of(choice.share())).orElse(OptionalDouble.empty());
    }

    /** Returns the certainty without changes in scores that may not be shown. */
    public ChoiceCertainty without(Predicate<Id> withheld) {
        return new ChoiceCertainty(
                sameChoice,
                next,
                degreesOfFreedom,
                sampling,
                changes.stream()
                        .filter(change -> !withheld.test(change.score()))
                        .toList());
    }

    /** Returns how sure the choice is for an organisation with this scorecard. */
    public static ChoiceCertainty of(Decision decision, Scorecard scorecard, Pool pool, Sampling sampling) {
        int[] counts = scorecard.respondents() > 0 ? counts(decision, scorecard, pool, sampling) : new int[0];
        int chosen = decision.chosenPlace();
        double draws = sampling.draws();
        return new ChoiceCertainty(
                counts.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(counts[chosen] / draws),
                next(decision, counts, draws),
                pool.degreesOfFreedom(),
                sampling,
                changes(decision, scorecard::score));
    }

    private static Optional<NextChoice> next(Decision decision, int[] counts, double draws) {
        return IntStream.range(0, counts.length)
                .filter(choice -> choice != decision.chosenPlace())
                .boxed()
                .max(Comparator.<Integer>comparingInt(choice -> counts[choice])
                        .thenComparing(Comparator.reverseOrder()))
                .map(choice -> new NextChoice(decision.choice(choice), counts[choice] / draws));
    }

    /** Returns how often each option is chosen, and how often none, which has the last place. */
    private static int[] counts(Decision decision, Scorecard scorecard, Pool pool, Sampling sampling) {
        var formula = Formula.of(decision.rule());
        var plausible =
                PlausibleScores.of(List.of(scorecard), formula.scores(), pool).get(0);
        return sampling.merged((from, to) -> counts(formula, plausible, sampling, from, to), ChoiceCertainty::sum);
    }

    private static int[] counts(Formula formula, PlausibleScores plausible, Sampling sampling, int from, int to) {
        int[] counts = new int[formula.options().size() + 1];
        var room = plausible.room();
        double[] points = new double[formula.scores().size()];
        for (int draw = from; draw < to; draw++) {
            var random = sampling.generator(draw);
            plausible.draw(random, room);
            Arrays.setAll(points, room::score);
            int option = formula.taken(points, () -> LEAST_FACTOR + (MOST_FACTOR - LEAST_FACTOR) * random.nextDouble())
                    .option();
            counts[option < 0 ? counts.length - 1 : option]++;
        }
        return counts;
    }

    private static int[] sum(int[] one, int[] other) {
        int[] sum = one.clone();
        Arrays.setAll(sum, choice -> one[choice] + other[choice]);
        return sum;
    }

    /** Returns what would change a choice, score by score in the order of the file, first below and then above. */
    private static List<ChoiceChange> changes(Decision decision, Function<Id, Optional<Score>> scores) {
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
