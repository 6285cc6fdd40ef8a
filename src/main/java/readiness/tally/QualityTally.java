package readiness.tally;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Recoding;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.tally.AnswerQuality.FacetQuality;

/** Counts what shows how well the answers measure what they should (method, section 8). */
public final class QualityTally {

    private final List<FacetTally> facets;
    private final PatternTally patterns;
    private final CopyTally copies;

    public QualityTally(Codebook codebook) {
        this.patterns = new PatternTally(codebook);
        this.copies = new CopyTally(codebook);
        this.facets = IntStream.range(0, codebook.facets().size())
                .mapToObj(facet -> new FacetTally(codebook, codebook.facets().get(facet), codebook.questionsOf(facet)))
                .filter(facet -> facet.questions.length >= 2)
                .toList();
    }

    /** Counts the patterns and the copies among these sheets, and their complete answers to each facet. */
    public void add(Columns sheets) {
        patterns.add(sheets);
        copies.add(sheets);
        facets.forEach(facet -> facet.add(sheets));
    }

    /** Returns the quality of all answers that were added. */
    public AnswerQuality quality() {
        return new AnswerQuality(
                facets.stream().map(FacetTally::quality).toList(),
                patterns.straightLined(),
                patterns.oneSided(),
                patterns.bestThroughout(),
                copies.copies());
    }

    /** Returns the count of sheets that are copies. */
    public CopyTally copies() {
        return copies;
    }

    /** Writes every count but that of copies, which may be spread over several tallies. */
    public void writeTo(CountWriter out) {
        patterns.writeTo(out);
        facets.forEach(facet -> facet.writeTo(out));
    }

    /** Adds the counts that another tally has written, whose codes are recoded. */
    public void addFrom(CountReader in, Recoding recoding) {
        patterns.addFrom(in);
        facets.forEach(facet -> facet.addFrom(in, recoding));
    }

    /** The sheets that answer every question of a facet: all others are in the group 0. */
    private static final class FacetTally {

        private static final int COMPLETE = 1;

        private final Id facet;
        private final int[] questions;
        private final List<CodeTally> parts;

        /** How often the scores of a sheet add up to each sum, by the sum's bits. */
        private final LongIntMap sums = new LongIntMap();

        private FacetTally(Codebook codebook, Id facet, int[] questions) {
            this.facet = facet;
            this.questions = questions;
            this.parts = Arrays.stream(questions)
                    .mapToObj(question -> new CodeTally(codebook, question))
                    .toList();
        }

        private void add(Columns sheets) {
            double[] sumOf = new double[sheets.size()];
            for (int question : questions) {
                sheets.addScores(question, sumOf);
            }
            int[] groupOf = new int[sheets.size()];
            for (int sheet = 0; sheet < sumOf.length; sheet++) {
                if (!Double.isNaN(sumOf[sheet])) {
                    groupOf[sheet] = COMPLETE;
                    sums.add(Double.doubleToLongBits(sumOf[sheet] + 0.0), 1); // there is a zero with a sign, too
                }
            }
            parts.forEach(part -> part.add(sheets, groupOf, 1 + COMPLETE));
        }

        private void writeTo(CountWriter out) {
            parts.forEach(part -> part.writeTo(out));
            sums.writeTo(out);
        }

        private void addFrom(CountReader in, Recoding recoding) {
            parts.forEach(part -> part.addFrom(in, group -> group, recoding));
            sums.addFrom(in);
        }

        private FacetQuality quality() {
            var bySum = new TreeMap<Double, Integer>();
            sums.keys().forEach(sum -> bySum.put(Double.longBitsToDouble(sum), sums.value(sum)));
            var whole = new Distribution(bySum);
            return new FacetQuality(
                    facet,
                    whole.total() < AnswerQuality.LEAST_SHEETS ? OptionalDouble.empty() : alpha(whole),
                    whole.total());
        }

        /** Returns k/(k − 1) · (1 − Σ variances of the questions / variance of their sums) (Cronbach 1951). */
        private OptionalDouble alpha(Distribution whole) {
            int k = questions.length;
            return whole.range() > Scores.TOLERANCE
                    ? OptionalDouble.of(k / (k - 1.0) * (1 - sumOfVariances() / whole.variance()))
                    : OptionalDouble.empty();
        }

        private double sumOfVariances() {
            return parts.stream()
                    .mapToDouble(part -> part.distribution(COMPLETE).variance())
                    .sum();
        }
    }
}
