package readiness.scoring;

import java.util.Arrays;
import java.util.TreeMap;
import readiness.questionnaire.Codebook;

/**
 * Counts how often each score is given to one question. Scores go by their number in the {@link Codebook}, as this is
 * done for every answer of every sheet.
 *
 * <p>Counting in place of adding up makes every figure the same to the last bit in whatever order the sheets come.
 */
final class ScoreTally {

    /** Most questions have no more than five options. */
    private static final int ROOM = 5;

    private int[] counts = new int[ROOM];

    /** Counts one more answer with this score. */
    void add(int score) {
        add(score, 1);
    }

    /** Counts what another has counted. */
    void addAll(ScoreTally other) {
        for (int score = 0; score < other.counts.length; score++) {
            add(score, other.counts[score]);
        }
    }

    /** Returns what was counted of a question. */
    Distribution distribution(Codebook codebook, int question) {
        var byScore = new TreeMap<Double, Integer>();
        for (int score = 0; score < counts.length; score++) {
            if (counts[score] > 0) {
                byScore.put(codebook.score(question, score), counts[score]);
            }
        }
        return new Distribution(byScore);
    }

    private void add(int score, int answers) {
        if (score >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(score + 1, 2 * counts.length));
        }
        counts[score] += answers;
    }
}
