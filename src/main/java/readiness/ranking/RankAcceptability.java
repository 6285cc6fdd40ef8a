package readiness.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.scoring.PlausibleScores;
import readiness.scoring.Residuals;
import readiness.scoring.Sampling;

/**
 * How often each candidate takes each rank when weights, respondents and missing answers vary (SMAA-2, Lahdelma and
 * Salminen 2001), and where each ranked team's composite then lies at the stated weights.
 *
 * <p>Teams are drawn in the order of their ids, so the order in which they are given changes nothing.
 *
 * @param shares by candidate, then by rank; rows and columns add up to 1
 * @param intervals by ranked team, the 5th and the 95th percentile of its composite
 */
record RankAcceptability(List<double[]> shares, List<double[]> intervals) {

    /**
     * Returns the figures.
     *
     * @param ranked all ranked teams
     * @param candidates those of them that compete, by position
     */
    static RankAcceptability of(
            List<RankedTeam> ranked,
            int[] candidates,
            List<Id> criteria,
            WeightRegion near,
            Residuals residuals,
            Sampling sampling) {
        var drawing = new Drawing(ranked, candidates, criteria, near, residuals);
        double[][] composites = new double[ranked.size()][sampling.draws()];
        var blocks = sampling.inBlocks(block -> {
            double[][] counts = new double[candidates.length][candidates.length];
            sampling.drawsOf(block).forEach(draw -> drawing.draw(sampling.generator(draw), counts, composites, draw));
            return counts;
        });
        var shares = IntStream.range(0, candidates.length)
                .mapToObj(team -> IntStream.range(0, candidates.length)
                        .mapToDouble(rank -> blocks.stream()
                                        .mapToDouble(counts -> counts[team][rank])
                                        .sum()
                                / sampling.draws())
                        .toArray())
                .toList();
        return new RankAcceptability(
                shares,
                Arrays.stream(composites).map(RankAcceptability::interval).toList());
    }

    /**
     * Returns the 5th and the 95th percentile, linear between the two nearest values (Hyndman and Fan 1996, type 7).
     */
    private static double[] interval(double[] composites) {
        double[] sorted = composites.clone();
        Arrays.sort(sorted);
        return new double[] {percentile(sorted, 0.05), percentile(sorted, 0.95)};
    }

    private static double percentile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** What all draws share. */
    private static final class Drawing {

        private final int[] candidates;
        private final WeightRegion near;
        private final List<PlausibleScores> teams = new ArrayList<>();
        private final int[] byId;
        private final int[][] places;

        private Drawing(
                List<RankedTeam> ranked, int[] candidates, List<Id> criteria, WeightRegion near, Residuals residuals) {
            this.candidates = candidates;
            this.near = near;
            ranked.forEach(team -> teams.add(new PlausibleScores(team.scorecard(), residuals)));
            this.byId = IntStream.range(0, ranked.size())
                    .boxed()
                    .sorted(Comparator.comparing(team -> ranked.get(team).team()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            this.places = teams.stream()
                    .map(team -> criteria.stream().mapToInt(team::indexOf).toArray())
                    .toArray(int[][]::new);
        }

        private void draw(UniformRandomProvider random, double[][] counts, double[][] composites, int draw) {
            double[] weights = near.draw(random);
            double[] drawn = new double[teams.size()];
            for (int team : byId) {
                double[] scores = criteria(team, random);
                composites[team][draw] = FirstShares.composite(scores, near.stated());
                drawn[team] = FirstShares.composite(scores, weights);
            }
            count(Arrays.stream(candidates).mapToDouble(team -> drawn[team]).toArray(), counts);
        }

        private double[] criteria(int team, UniformRandomProvider random) {
            double[] drawn = teams.get(team).draw(random);
            return Arrays.stream(places[team])
                    .mapToDouble(place -> drawn[place])
                    .toArray();
        }

        /** Gives each candidate its rank; those that are equal share theirs. */
        private static void count(double[] composites, double[][] counts) {
            var best = IntStream.range(0, composites.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer team) -> composites[team])
                            .reversed())
                    .mapToInt(Integer::intValue)
                    .toArray();
            int from = 0;
            while (from < best.length) {
                int to = from + 1;
                while (to < best.length && Scores.reaches(composites[best[to]], composites[best[from]])) {
                    to++;
                }
                share(best, from, to, counts);
                from = to;
            }
        }

        private static void share(int[] best, int from, int to, double[][] counts) {
            for (int team = from; team < to; team++) {
                for (int rank = from; rank < to; rank++) {
                    counts[best[team]][rank] += 1.0 / (to - from);
                }
            }
        }
    }
}
