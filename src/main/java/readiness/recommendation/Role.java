package readiness.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.questionnaire.About;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;

/**
 * What a candidate is to a parallel team: its core, whose people start it, or the team that it works for first.
 *
 * <p>A core has at least 55 on the dimensions {@code awareness} and {@code people}, and no gate cautions against it.
 * From there on the built-in questionnaire calls a team ready to lend people to the next. A team that is no core is
 * worked for first where it has at least 50 on {@code delivery-pain} and {@code business-visibility}.
 *
 * @param grounds the scores that decide it: what a core has, what keeps another from being one, what nobody answered
 * @param cautions the gates that speak against a core
 */
public record Role(Part part, List<ScoreThreshold> grounds, List<Gate> cautions) {

    /** The part that a team plays; unknown where nobody answered what it hangs on. */
    public enum Part {
        CORE,
        SERVED_FIRST,
        NEITHER,
        UNKNOWN
    }

    /** Difficulties that a new way of delivering would end, and somebody who would see it. */
    public static final List<Id> WHAT_A_SERVED_TEAM_BRINGS =
            List.of(new Id("delivery-pain"), new Id("business-visibility"));

    /** People who know what is asked of them, want it, and work well together. */
    public static final List<Id> WHAT_A_CORE_NEEDS = List.of(new Id("awareness"), new Id("people"));

    private static final double LEAST_OF_A_CORE = 55;
    private static final double LEAST_OF_A_SERVED_TEAM = 50;

    private static final Condition<ScoreThreshold> CORE = reached(WHAT_A_CORE_NEEDS, LEAST_OF_A_CORE);
    private static final Condition<ScoreThreshold> SERVED_FIRST =
            reached(WHAT_A_SERVED_TEAM_BRINGS, LEAST_OF_A_SERVED_TEAM);

    public Role {
        grounds = List.copyOf(grounds);
        cautions = List.copyOf(cautions);
    }

    private static Condition<ScoreThreshold> reached(List<Id> scores, double least) {
        return Condition.all(scores.stream()
                .<Condition<ScoreThreshold>>map(score ->
                        new Condition.Single<>(new ScoreThreshold(score, ScoreThreshold.Bound.AT_LEAST, least)))
                .toList());
    }

    /** Returns the test whether there is enough of what a core needs. */
    public static ScoreThreshold test(Id score) {
        return new ScoreThreshold(score, ScoreThreshold.Bound.AT_LEAST, LEAST_OF_A_CORE);
    }

    /**
     * Returns the role of a team; empty where the questionnaire does not ask for the scores that decide it, and where
     * it is about customers: their people are nobody's core.
     */
    public static Optional<Role> of(Questionnaire questionnaire, RankedTeam team) {
        boolean asked = Stream.concat(WHAT_A_CORE_NEEDS.stream(), WHAT_A_SERVED_TEAM_BRINGS.stream())
                .allMatch(score -> questionnaire.dimension(score).isPresent());
        return asked && questionnaire.about() == About.TEAM ? Optional.of(of(team)) : Optional.empty();
    }

    private static Role of(RankedTeam team) {
        Function<ScoreThreshold, Truth> judge = team.scorecard()::judge;
        var cautions = team.gates().stream()
                .filter(result -> result.holds() == Truth.YES && result.gate().effect() == Gate.Effect.CAUTION)
                .map(GateResult::gate)
                .toList();
        Truth scores = CORE.holds(judge);
        var grounds = CORE.grounds(judge).toList();
        return switch (cautions.isEmpty() ? scores : Truth.NO) {
            case YES -> new Role(Part.CORE, grounds, cautions);
            case UNKNOWN -> new Role(Part.UNKNOWN, grounds, cautions);
            case NO -> notTheCore(scores == Truth.NO ? grounds : List.of(), judge, cautions);
        };
    }

    /** Returns the role of a team that is no core, given the scores that keep it from being one. */
    private static Role notTheCore(
            List<ScoreThreshold> missing, Function<ScoreThreshold, Truth> judge, List<Gate> cautions) {
        return switch (SERVED_FIRST.holds(judge)) {
            case YES -> new Role(Part.SERVED_FIRST, missing, cautions);
            case UNKNOWN -> new Role(Part.UNKNOWN, SERVED_FIRST.grounds(judge).toList(), cautions);
            case NO ->
                new Role(
                        Part.NEITHER,
                        Stream.concat(missing.stream(), SERVED_FIRST.grounds(judge))
                                .toList(),
                        cautions);
        };
    }
}
