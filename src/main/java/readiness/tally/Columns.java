package readiness.tally;

import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.Interview;

/**
 * The codes of up to 512 sheets, a column for each question. Counting down a column is several times as fast as
 * counting along a sheet, since the counts of one question stay in the processor's cache.
 */
public final class Columns {

    private static final int ROOM = 512;

    private final Codebook codebook;
    private final int[][] codes;
    private final int[] groups = new int[ROOM];
    private final int[] subjects = new int[ROOM];
    private int size;

    public Columns(Codebook codebook) {
        this.codebook = codebook;
        this.codes = new int[codebook.questions().size()][ROOM];
    }

    /** Adds a sheet of the subject and of the group that go by these numbers. */
    public void add(int subject, int group, Interview interview) {
        for (int question = 0; question < codes.length; question++) {
            codes[question][size] = interview.code(question);
        }
        subjects[size] = subject;
        groups[size++] = group;
    }

    public boolean isFull() {
        return size == ROOM;
    }

    public void clear() {
        size = 0;
    }

    /** Returns how many sheets there are. */
    int size() {
        return size;
    }

    /** Returns the subject of each sheet. */
    public int[] subjects() {
        return subjects;
    }

    /** Returns the codes of a question, sheet by sheet; valid up to the number of sheets. */
    int[] codes(int question) {
        return codes[question];
    }

    /** Returns the group of each sheet. */
    public int[] groups() {
        return groups;
    }

    /** Adds to each sheet's sum what a question scores; NaN where it scores nothing. */
    void addScores(int question, double[] sums) {
        double[] scores = scores(question);
        for (int sheet = 0; sheet < size; sheet++) {
            sums[sheet] += scores[codes[question][sheet]];
        }
    }

    /** Returns what each respondent alone scores, sheet by sheet and then by facet; NaN without a scored answer. */
    public double[][] facetScores() {
        double[][] sums = new double[size][codebook.facets().size()];
        double[][] weights = new double[size][codebook.facets().size()];
        for (int question = 0; question < codes.length; question++) {
            int facet = codebook.facetOf(question);
            if (facet >= 0) {
                addScores(question, facet, sums, weights);
            }
        }
        for (int sheet = 0; sheet < size; sheet++) {
            for (int facet = 0; facet < sums[sheet].length; facet++) {
                sums[sheet][facet] /= weights[sheet][facet]; // 0/0 is NaN
            }
        }
        return sums;
    }

    private void addScores(int question, int facet, double[][] sums, double[][] weights) {
        double weight = codebook.questions().get(question).weight();
        double[] scores = scores(question);
        for (int sheet = 0; sheet < size; sheet++) {
            double score = scores[codes[question][sheet]];
            if (!Double.isNaN(score)) {
                sums[sheet][facet] += weight * score;
                weights[sheet][facet] += weight;
            }
        }
    }

    /** Returns the score of each code of a question; NaN for codes without one. */
    private double[] scores(int question) {
        double[] known = codebook.scores(question);
        double[] scores = new double[CodedResponse.FIRST_ANSWER + known.length];
        for (int code = 0; code < scores.length; code++) {
            int score = code - CodedResponse.FIRST_ANSWER;
            scores[code] = score < 0 ? Double.NaN : known[score];
        }
        return scores;
    }
}
