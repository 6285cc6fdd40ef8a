package readiness.tally;

import java.util.Arrays;
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

    /** What each code scores, by question; NaN for codes that score nothing. */
    private final double[][] scores;

    private final int[][] questionsOf;
    private final double[][] facetScores;
    private final int[] groups = new int[ROOM];
    private final int[] subjects = new int[ROOM];
    private final long[] names = new long[ROOM];
    private int size;

    public Columns(Codebook codebook) {
        this.codebook = codebook;
        this.codes = new int[codebook.questions().size()][ROOM];
        this.scores = new double[codes.length][0];
        this.questionsOf = new int[codebook.facets().size()][];
        Arrays.setAll(questionsOf, codebook::questionsOf);
        this.facetScores = new double[questionsOf.length][ROOM];
    }

    /**
     * Adds a sheet of the subject and of the group that go by these numbers.
     *
     * @param name a number for the subject's name, as {@link CopyTally#subject} has it
     */
    public void add(int subject, long name, int group, Interview interview) {
        for (int question = 0; question < codes.length; question++) {
            codes[question][size] = interview.code(question);
        }
        subjects[size] = subject;
        names[size] = name;
        groups[size++] = group;
    }

    /** Returns whether there is no room for another sheet: count these, then clear them. */
    public boolean isFull() {
        return size == ROOM;
    }

    /** Makes room again; what the columns held is overwritten. */
    public void clear() {
        size = 0;
    }

    /** Returns how many sheets there are. */
    public int size() {
        return size;
    }

    /** Returns the subject of each sheet. */
    public int[] subjects() {
        return subjects;
    }

    /** Returns how many questions there are. */
    int questions() {
        return codes.length;
    }

    /** Returns a number for the name of each sheet's subject. */
    long[] names() {
        return names;
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

    /**
     * Returns what each respondent alone scores, by facet and then by sheet; NaN without a scored answer. Valid up to
     * the number of sheets, and until this is called again.
     */
    public double[][] facetScores() {
        for (int facet = 0; facet < facetScores.length; facet++) {
            double[] sums = facetScores[facet];
            double[] weights = new double[size];
            Arrays.fill(sums, 0);
            for (int question : questionsOf[facet]) {
                addScores(question, sums, weights);
            }
            for (int sheet = 0; sheet < size; sheet++) {
                sums[sheet] /= weights[sheet]; // 0/0 is NaN
            }
        }
        return facetScores;
    }

    private void addScores(int question, double[] sums, double[] weights) {
        double weight = codebook.questions().get(question).weight();
        double[] scores = scores(question);
        for (int sheet = 0; sheet < size; sheet++) {
            double score = scores[codes[question][sheet]];
            if (!Double.isNaN(score)) {
                sums[sheet] += weight * score;
                weights[sheet] += weight;
            }
        }
    }

    /** Returns the score of each code of a question; NaN for codes without one. */
    private double[] scores(int question) {
        int known = scores[question].length;
        int codesNow = CodedResponse.FIRST_ANSWER + codebook.answers(question);
        if (known < codesNow) {
            scores[question] = Arrays.copyOf(scores[question], codesNow);
            for (int code = known; code < codesNow; code++) {
                int answer = code - CodedResponse.FIRST_ANSWER;
                scores[question][code] = answer < 0 ? Double.NaN : codebook.score(question, answer);
            }
        }
        return scores[question];
    }
}
