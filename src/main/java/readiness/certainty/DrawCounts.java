package readiness.certainty;

import java.util.Arrays;
import readiness.questionnaire.Scores;

/**
 * Adds up what comes out of draws, team by team. Everything is a whole number, so that the order of the draws changes
 * nothing. Candidates have the first numbers among the teams.
 */
final class DrawCounts {

    /** What a draw counts for: divisible by 1 to 16, the numbers of teams that may share a place. */
    private static final long ONE = 720_720L << 10;

    /** One point in sums of points. */
    private static final double POINT = 1L << 30;

    private final int candidates;
    private final long[] firsts;
    private final long[] composites;
    private final long[] losses;
    private final long[] ranks;
    private final int[][] gates;
    private long nobody;

    /** The candidates of the present draw with their composites, as sortable keys. */
    private final long[] keys;

    private final int bits;

    DrawCounts(int teams, int candidates, int gates) {
        this.candidates = candidates;
        this.firsts = new long[teams];
        this.composites = new long[teams];
        this.losses = new long[candidates];
        this.ranks = new long[candidates * candidates];
        this.gates = new int[teams][gates];
        this.keys = new long[candidates];
        this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(candidates);
    }

    /** Counts a gate that holds for a team. */
    void gate(int team, int gate) {
        gates[team][gate]++;
    }

    /** Adds a team's composite at the stated weights. */
    void composite(int team, double points) {
        composites[team] += Math.round(points * POINT);
    }

    /**
     * Counts who is first, and the ranks of the candidates.
     *
     * @param drawn the composites by team
     * @param barred the teams that a gate holds back in this draw
     */
    void ranked(double[] drawn, boolean[] barred) {
        first(drawn, barred);
        sort(drawn);
        double best = candidates == 0 ? 0 : drawn[candidate(0)];
        int from = 0;
        for (int place = 0; place < candidates; place++) {
            int candidate = candidate(place);
            losses[candidate] += Math.round((best - drawn[candidate]) * POINT);
            int next = place + 1;
            if (next == candidates || drawn[candidate(next)] < drawn[candidate(from)] - Scores.TOLERANCE) {
                share(from, next);
                from = next;
            }
        }
    }

    private void first(double[] drawn, boolean[] barred) {
        double best = Double.NEGATIVE_INFINITY;
        for (int team = 0; team < drawn.length; team++) {
            best = barred[team] ? best : Math.max(best, drawn[team]);
        }
        int level = 0;
        int last = 0;
        for (int team = 0; team < drawn.length; team++) {
            if (isFirst(team, drawn, barred, best)) {
                level++;
                last = team;
            }
        }
        if (level == 0) {
            nobody += ONE;
        } else if (level == 1) {
            firsts[last] += ONE;
        } else {
            shareFirst(level, drawn, barred, best);
        }
    }

    private void shareFirst(int level, double[] drawn, boolean[] barred, double best) {
        for (int team = 0; team < drawn.length; team++) {
            firsts[team] += isFirst(team, drawn, barred, best) ? ONE / level : 0;
        }
    }

    private static boolean isFirst(int team, double[] drawn, boolean[] barred, double best) {
        return !barred[team] && Scores.reaches(drawn[team], best);
    }

    /** Sorts composites as whole numbers with the candidate in the last bits: no objects, no comparator. */
    private void sort(double[] drawn) {
        double scale = 1L << (54 - bits);
        for (int candidate = 0; candidate < candidates; candidate++) {
            keys[candidate] = ((long) (drawn[candidate] * scale) << bits) | candidate;
        }
        Arrays.sort(keys);
    }

    /** Returns the candidate at a place, 0 for the highest. */
    private int candidate(int place) {
        return (int) (keys[candidates - 1 - place] & ((1L << bits) - 1));
    }

    private void share(int from, int to) {
        long share = ONE / (to - from);
        for (int place = from; place < to; place++) {
            int row = candidate(place) * candidates;
            for (int rank = from; rank < to; rank++) {
                ranks[row + rank] += share;
            }
        }
    }

    /** Adds other counts to these, and returns these. */
    DrawCounts and(DrawCounts others) {
        add(firsts, others.firsts);
        add(composites, others.composites);
        add(losses, others.losses);
        add(ranks, others.ranks);
        for (int team = 0; team < gates.length; team++) {
            for (int gate = 0; gate < gates[team].length; gate++) {
                gates[team][gate] += others.gates[team][gate];
            }
        }
        nobody += others.nobody;
        return this;
    }

    private static void add(long[] sums, long[] others) {
        for (int place = 0; place < sums.length; place++) {
            sums[place] += others[place];
        }
    }

    /** Returns in how many draws no team may be first. */
    double nobodyFirst() {
        return (double) nobody / ONE;
    }

    /** Returns in how many draws these teams are first, on average over them. */
    double firsts(int... alike) {
        return Arrays.stream(alike).mapToLong(team -> firsts[team]).sum() / (double) ONE / alike.length;
    }

    /** Returns the sum of the composites of these teams, on average over them. */
    double composites(int... alike) {
        return Arrays.stream(alike).mapToLong(team -> composites[team]).sum() / POINT / alike.length;
    }

    /** Returns the sum of what these candidates fall short of the best one, on average over them. */
    double losses(int... alike) {
        return Arrays.stream(alike).mapToLong(team -> losses[team]).sum() / POINT / alike.length;
    }

    /** Returns in how many draws these candidates take each rank, on average over them. */
    double[] ranks(int... alike) {
        double[] shares = new double[candidates];
        for (int rank = 0; rank < candidates; rank++) {
            long sum = 0;
            for (int team : alike) {
                sum += ranks[team * candidates + rank];
            }
            shares[rank] = (double) sum / ONE / alike.length;
        }
        return shares;
    }

    /** Returns in how many draws a gate holds for these teams, on average over them. */
    double gates(int gate, int... alike) {
        return (double) Arrays.stream(alike)
                        .mapToLong(team -> gates[team][gate])
                        .sum()
                / alike.length;
    }
}
