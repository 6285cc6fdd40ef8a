package readiness.scoring;

import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.Interview;

/**
 * The codes of some sheets, a column for each question. Counting down a column is several times as fast as counting
 * along a sheet: what is counted of one question stays at hand.
 */
final class Columns {

    private static final int ROOM = 512;

    private final Codebook codebook;
    private final int[][] codes;
    private final int[] groups = new int[ROOM];
    private int size;

    Columns(Codebook codebook) {
        this.codebook = codebook;
        this.codes = new int[codebook.questions().size()][ROOM];
    }

    /** Takes one more sheet, of the group that goes by a number. */
    void add(int group, Interview interview) {
        for (int question = 0; question < codes.length; question++) {
            codes[question][size] = interview.code(question);
        }
        groups[size++] = group;
    }

    boolean isFull() {
        return size == ROOM;
    }

    void clear() {
        size = 0;
    }

    /** Returns how many sheets there are. */
    int size() {
        return size;
    }

    /** Returns what came of a question, sheet by sheet; beyond their number it means nothing. */
    int[] codes(int question) {
        return codes[question];
    }

    /** Returns the group of each sheet. */
    int[] groups() {
        return groups;
    }

    /** Adds to each sheet's sum what a question scores; NaN where it scores nothing. */
    void addScores(int question, double[] sums) {
        double[] scores = scores(question);
        for (int sheet = 0; sheet < size; sheet++) {
            sums[sheet] += scores[codes[question][sheet]];
        }
    }

    /** Returns the score that each code of a question stands for. */
    private double[] scores(int question) {
        double[] known = codebook.scores(question);
        double[] scores = new double[CodedResponse.FIRST_SCORE + known.length];
        for (int code = 0; code < scores.length; code++) {
            int score = code - CodedResponse.FIRST_SCORE;
            scores[code] = score < 0 ? Double.NaN : known[score];
        }
        return scores;
    }
}
