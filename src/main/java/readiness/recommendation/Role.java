package readiness.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;

/**
 * What a team is to a parallel team: its seed, whose people start it, or its first customer, beside which it is built.
 *
 * <p>A seed has at least 55 on the dimensions {@code awareness} and {@code people}, and no gate cautions against it.
 * From there on the built-in questionnaire calls a team ready to lend people to the next.
 *
 * @param seed unknown where nobody answered what it hangs on
 * @param grounds the scores that make it so
 * @param cautions the gates that speak against a seed
 */
public record Role(Truth seed, List<ScoreThreshold> grounds, List<Gate> cautions) {

    /** Since everything that a first customer has to offer lies here, it is quoted beside what it lacks. */
    public static final List<Id> WHAT_A_CUSTOMER_BRINGS =
            List.of(new Id("delivery-pain"), new Id("business-visibility"));

    /** People who know what is asked of them, want it, and work well together. */
    public static final List<Id> WHAT_A_SEED_NEEDS = List.of(new Id("awareness"), new Id("people"));

    private static final double LEAST = 55;

    private static final Condition<ScoreThreshold> SEED = Condition.all(WHAT_A_SEED_NEEDS.stream()
            .<Condition<ScoreThreshold>>map(score -> new Condition.Single<>(test(score)))
            .toList());

    public Role {
        grounds = List.copyOf(grounds);
        cautions = List.copyOf(cautions);
    }

    /** Returns the test whether there is enough of something to begin with. */
    public static ScoreThreshold test(Id score) {
        return new ScoreThreshold(score, ScoreThreshold.Bound.AT_LEAST, LEAST);
    }

    /** Returns the role of a team; empty where the questionnaire does not ask for the scores that decide it. */
    public static Optional<Role> of(Questionnaire questionnaire, RankedTeam team) {
        boolean asked = Stream.concat(WHAT_A_SEED_NEEDS.stream(), WHAT_A_CUSTOMER_BRINGS.stream())
                .allMatch(score -> questionnaire.dimension(score).isPresent());
        return asked ? Optional.of(of(team)) : Optional.empty();
    }

    private static Role of(RankedTeam team) {
        Function<ScoreThreshold, Truth> judge =
                test -> test.holds(team.scorecard().score(test.score()));
        var cautions = team.gates().stream()
                .filter(result -> result.holds() == Truth.YES && result.gate().effect() == Gate.Effect.CAUTION)
                .map(GateResult::gate)
                .toList();
        Truth scores = SEED.holds(judge);
        return new Role(
                cautions.isEmpty() ? scores : Truth.NO, SEED.grounds(judge).toList(), cautions);
    }
}
