package readiness.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
        private final List<RankCounts> counts;

        private DrawnRanks(List<PlausibleScores> teams, int candidates, WeightRegion near, Sampling sampling) {
            this.teams = teams;
            this.candidates = candidates;
            this.near = near;
            this.sampling = sampling;
            this.composites = new double[teams.size()][sampling.draws()];
            this.counts = sampling.inBlocks(this::counts);
        }

        private RankCounts counts(int from, int to) {
            var counts = new RankCounts(candidates);
            if (!teams.isEmpty()) {
                double[] stated = near.stated();
                var room = teams.get(0).room();
                for (int draw = from; draw < to; draw++) {
                    draw(draw, stated, room, counts.composites);
                    counts.count();
                }
            }
            return counts;
        }

        private void draw(int draw, double[] stated, PlausibleScores.Room room, double[] drawn) {
            var random = sampling.generator(draw);
            double[] weights = near.draw(random);
            for (int team = 0; team < composites.length; team++) {
                double[] scores = teams.get(team).draw(random, room);
                double composite = FirstShares.composite(scores, stated);
                composites[team][draw] = composite > Scores.HIGHEST ? Scores.HIGHEST : composite;
                if (team < candidates) {
                    drawn[team] = FirstShares.composite(scores, weights);
                }
            }
        }

        /** Returns the share of each rank, over teams that are alike; of no meaning for teams that do not compete. */
        private double[] shares(int[] alike) {
            double[] shares = new double[candidates];
            for (int team : alike) {
                for (RankCounts counted : team < candidates ? counts : List.<RankCounts>of()) {
                    for (int rank = 0; rank < shares.length; rank++) {
                        shares[rank] += counted.shares[team][rank];
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
            double[] drawn = new double[alike.length * sampling.draws()];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = composites[alike[i / sampling.draws()]][i % sampling.draws()];
            }
            return new double[] {percentile(drawn, 0.05), percentile(drawn, 0.95)};
        }

        private static double percentile(double[] drawn, double part) {
            double place = part * (drawn.length - 1);
            int below = (int) place;
            double low = smallest(below, drawn);
            double high = smallest(Math.min(below + 1, drawn.length - 1), drawn);
            return low + (place - below) * (high - low);
        }

        /**
         * Returns the number that would stand at this place if all were sorted, of which there is no need (FIND, Hoare
         * 1961). Leaves the numbers in another order.
         */
        private static double smallest(int place, double[] numbers) {
            int from = 0;
            int to = numbers.length - 1;
            while (from < to) {
                double pivot = numbers[place];
                int left = from;
                int right = to;
                while (left <= right) {
                    while (numbers[left] < pivot) {
                        left++;
                    }
                    while (numbers[right] > pivot) {
                        right--;
                    }
                    if (left <= right) {
                        double small = numbers[right];
                        numbers[right--] = numbers[left];
                        numbers[left++] = small;
                    }
                }
                from = right < place ? left : from;
                to = place < left ? right : to;
            }
            return numbers[place];
        }
    }

    /** How often each candidate takes each rank in some draws. */
    private static final class RankCounts {

        /** By candidate, then by rank; those that are equal in a draw share its ranks. */
        private final double[][] shares;

        /** The present draw, by candidate. */
        private final double[] composites;

        /** The candidates, the best of the present draw first. */
        private final int[] order;

        private RankCounts(int candidates) {
            this.shares = new double[candidates][candidates];
            this.composites = new double[candidates];
            this.order = IntStream.range(0, candidates).toArray();
        }

        /** Counts the present draw. */
        private void count() {
            sort();
            int from = 0;
            for (int to = 1; to <= order.length; to++) {
                if (to == order.length || composites[order[to]] < composites[order[from]] - Scores.TOLERANCE) {
                    share(from, to);
                    from = to;
                }
            }
        }

        /** By insertion, since the order hardly differs from that of the draw before. */
        private void sort() {
            for (int place = 1; place < order.length; place++) {
                int candidate = order[place];
                double composite = composites[candidate];
                int free = place;
                while (free > 0 && composites[order[free - 1]] < composite) {
                    order[free] = order[--free];
                }
                order[free] = candidate;
            }
        }

        private void share(int from, int to) {
            double share = 1.0 / (to - from);
            for (int place = from; place < to; place++) {
                for (int rank = from; rank < to; rank++) {
                    shares[order[place]][rank] += share;
                }
            }
        }
    }
}
