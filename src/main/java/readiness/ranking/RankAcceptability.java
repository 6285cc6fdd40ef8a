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
 * <p>Teams are drawn in the order of what they scored, so neither the order in which they are given nor their names
 * change anything. Teams that scored the same have the same chances, and are given the mean of what they drew.
 *
 * @param shares by candidate, then by rank; rows and columns add up to 1
 * @param intervals by ranked team, the 5th and the 95th percentile of its composite
 */
record RankAcceptability(List<double[]> shares, List<double[]> intervals) {

    /**
     * Returns the figures.
     *
     * @param ranked all ranked teams; candidates compete, the others are only drawn
     */
    static RankAcceptability of(
            List<RankedTeam> ranked, List<Id> criteria, WeightRegion near, Residuals residuals, Sampling sampling) {
        var teams = teams(ranked, criteria, residuals);
        var drawn = new DrawnRanks(teams.stream().map(Team::plausible).toList(), candidates(teams), near, sampling);
        double[][] shares = new double[ranked.size()][];
        double[][] intervals = new double[ranked.size()][];
        // Each group fills places of its own, so they may be worked on at the same time.
        alike(teams).parallelStream().forEach(alike -> {
            double[] share = drawn.shares(alike);
            double[] interval = drawn.interval(alike);
            for (int team : alike) {
                shares[teams.get(team).place()] = share;
                intervals[teams.get(team).place()] = interval;
            }
        });
        var ofCandidates = IntStream.range(0, shares.length)
                .filter(team -> ranked.get(team).isCandidate())
                .mapToObj(team -> shares[team])
                .toList();
        return new RankAcceptability(ofCandidates, List.of(intervals));
    }

    /** A ranked team that can be drawn, and its place among those that were given. */
    private record Team(int place, boolean isCandidate, PlausibleScores plausible) {}

    /** Returns the candidates, then the other teams, each sorted by what they scored. */
    private static List<Team> teams(List<RankedTeam> ranked, List<Id> criteria, Residuals residuals) {
        var plausible =
                PlausibleScores.of(ranked.stream().map(RankedTeam::scorecard).toList(), criteria, residuals);
        return IntStream.range(0, ranked.size())
                .mapToObj(team -> new Team(team, ranked.get(team).isCandidate(), plausible.get(team)))
                .sorted(Comparator.comparing(Team::isCandidate)
                        .reversed()
                        .thenComparing(Team::plausible, PlausibleScores.BY_CONTENT))
                .toList();
    }

    private static int candidates(List<Team> teams) {
        return (int) teams.stream().filter(Team::isCandidate).count();
    }

    /** Returns the teams that scored the same, group by group. */
    private static List<int[]> alike(List<Team> teams) {
        var groups = new ArrayList<int[]>();
        int from = 0;
        for (int to = 1; to <= teams.size(); to++) {
            if (to == teams.size() || !areAlike(teams.get(from), teams.get(to))) {
                groups.add(IntStream.range(from, to).toArray());
                from = to;
            }
        }
        return groups;
    }

    private static boolean areAlike(Team one, Team other) {
        return one.isCandidate() == other.isCandidate()
                && PlausibleScores.BY_CONTENT.compare(one.plausible(), other.plausible()) == 0;
    }

    /** All draws of all teams. */
    private static final class DrawnRanks {

        private final List<PlausibleScores> teams;
        private final int candidates;
        private final WeightRegion near;
        private final Sampling sampling;
        private final double[][] composites;
        private final List<double[][]> counts;

        private DrawnRanks(List<PlausibleScores> teams, int candidates, WeightRegion near, Sampling sampling) {
            this.teams = teams;
            this.candidates = candidates;
            this.near = near;
            this.sampling = sampling;
            this.composites = new double[teams.size()][sampling.draws()];
            this.counts = sampling.inBlocks(block -> {
                double[][] counted = new double[candidates][candidates];
                sampling.drawsOf(block).forEach(draw -> draw(draw, sampling.generator(draw), counted));
                return counted;
            });
        }

        private void draw(int draw, UniformRandomProvider random, double[][] counted) {
            double[] stated = near.stated();
            double[] weights = near.draw(random);
            double[] drawn = new double[candidates];
            for (int team = 0; team < composites.length; team++) {
                double[] scores = teams.get(team).draw(random);
                composites[team][draw] = Math.min(Scores.HIGHEST, FirstShares.composite(scores, stated));
                if (team < candidates) {
                    drawn[team] = FirstShares.composite(scores, weights);
                }
            }
            count(drawn, counted);
        }

        /** Gives each candidate its rank; those that are equal share theirs. */
        private static void count(double[] composites, double[][] counted) {
            double[] sorted = composites.clone();
            Arrays.sort(sorted);
            int[] lowest = new int[sorted.length];
            int[] highest = new int[sorted.length];
            int from = 0;
            for (int to = 1; to <= sorted.length; to++) {
                if (to == sorted.length || sorted[to] > sorted[from] + Scores.TOLERANCE) {
                    Arrays.fill(lowest, from, to, from);
                    Arrays.fill(highest, from, to, to);
                    from = to;
                }
            }
            for (int team = 0; team < composites.length; team++) {
                int place = Arrays.binarySearch(sorted, composites[team]);
                share(counted[team], sorted.length - highest[place], sorted.length - lowest[place]);
            }
        }

        private static void share(double[] counted, int from, int to) {
            for (int rank = from; rank < to; rank++) {
                counted[rank] += 1.0 / (to - from);
            }
        }

        /** Returns the share of each rank, over teams that are alike; of no meaning for teams that do not compete. */
        private double[] shares(int[] alike) {
            double[] shares = new double[candidates];
            for (int team : alike) {
                for (double[][] counted : team < candidates ? counts : List.<double[][]>of()) {
                    for (int rank = 0; rank < shares.length; rank++) {
                        shares[rank] += counted[team][rank];
                    }
                }
            }
            double all = (double) alike.length * sampling.draws();
            return Arrays.stream(shares).map(share -> share / all).toArray();
        }

        /**
         * Returns the 5th and the 95th percentile, linear between the two nearest values (Hyndman and Fan 1996, type
         * 7).
         */
        private double[] interval(int[] alike) {
            double[] sorted = new double[alike.length * sampling.draws()];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = composites[alike[i / sampling.draws()]][i % sampling.draws()];
            }
            Arrays.sort(sorted);
            return new double[] {percentile(sorted, 0.05), percentile(sorted, 0.95)};
        }

        private static double percentile(double[] sorted, double part) {
            double place = part * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }
}
