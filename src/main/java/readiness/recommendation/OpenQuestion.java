package readiness.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.scoring.Agreement;
import readiness.scoring.Estimate;
import readiness.scoring.ScoreEntry;

/**
 * What to find out about a contender before anybody is named: answers that are missing or disputed in a criterion.
 *
 * @param team the contender
 * @param doubt what is in doubt about it
 */
public record OpenQuestion(Id team, Doubt doubt) {

    /** The largest number of open questions that are put. */
    private static final int MOST = 2;

    /** Returns whether people contradict each other. */
    public boolean isDispute() {
        return doubt.fold(() -> false, missing -> false, disputed -> true);
    }

    /** Returns whether a second person has to be asked. */
    public boolean isSingleVoice() {
        return doubt.fold(() -> true, missing -> false, disputed -> false);
    }

    /** What is in doubt. */
    public sealed interface Doubt {

        /** Folds over the kinds of doubt; a new kind is a new parameter, and every caller must say what it does. */
        <T> T fold(Supplier<T> singleVoice, Function<Missing, T> missing, Function<Disputed, T> disputed);
    }

    /** Only one person answered. */
    public record SingleVoice() implements Doubt {
        @Override
        public <T> T fold(Supplier<T> singleVoice, Function<Missing, T> missing, Function<Disputed, T> disputed) {
            return singleVoice.get();
        }
    }

    /**
     * Part of a facet is unanswered.
     *
     * @param points the width of the range in which the missing answers leave the facet's score
     */
    public record Missing(Id facet, double points) implements Doubt {
        @Override
        public <T> T fold(Supplier<T> singleVoice, Function<Missing, T> missing, Function<Disputed, T> disputed) {
            return missing.apply(this);
        }
    }

    /** The respondents contradict each other in a facet. */
    public record Disputed(Id facet, Agreement agreement) implements Doubt {
        @Override
        public <T> T fold(Supplier<T> singleVoice, Function<Missing, T> missing, Function<Disputed, T> disputed) {
            return disputed.apply(this);
        }
    }

    /** Returns what to find out about these contenders, in their order. */
    static List<OpenQuestion> of(Ranking ranking, List<RankedTeam> contenders) {
        return contenders.stream()
                .flatMap(team -> doubts(ranking, team).map(doubt -> new OpenQuestion(team.team(), doubt)))
                .toList();
    }

    private static Stream<Doubt> doubts(Ranking ranking, RankedTeam team) {
        var facets = ranking.weights().keySet().stream()
                .flatMap(criterion -> team.scorecard().facets(criterion).stream())
                .toList();
        Stream<Doubt> single = team.scorecard().respondents() == 1 ? Stream.of(new SingleVoice()) : Stream.of();
        return Stream.concat(single, Stream.concat(missing(facets), disputed(facets)));
    }

    private static Stream<Doubt> missing(List<ScoreEntry> facets) {
        return facets.stream()
                .flatMap(facet -> facet.estimate().stream()
                        .filter(estimate -> estimate.coverage() < 1)
                        .map(estimate -> new Missing(facet.id(), width(estimate))))
                .sorted(Comparator.comparingDouble(Missing::points).reversed())
                .limit(MOST)
                .map(Doubt.class::cast);
    }

    private static double width(Estimate estimate) {
        return estimate.high().above(estimate.low());
    }

    private static Stream<Doubt> disputed(List<ScoreEntry> facets) {
        return facets.stream()
                .flatMap(facet -> facet.agreement().stream()
                        .filter(Agreement::isDisputed)
                        .map(agreement -> new Disputed(facet.id(), agreement)))
                .sorted(Comparator.comparingDouble(
                        disputed -> disputed.agreement().value()))
                .limit(MOST)
                .map(Doubt.class::cast);
    }
}
