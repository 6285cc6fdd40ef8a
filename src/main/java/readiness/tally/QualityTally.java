package readiness.tally;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Interview;
import readiness.answers.Recoding;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.tally.AnswerQuality.FacetQuality;

/** Counts, sheet by sheet, what shows how well the answers measure what they should (method, section 8). */
public final class QualityTally {

    private final List<FacetTally> facets;
    private final SheetPattern patterns;
    private final CopyTally copies;

    private int straightLined;
    private int lastOption;
    private int bestThroughout;

    public QualityTally(Codebook codebook) {
        this.patterns = new SheetPattern(codebook);
        this.copies = new CopyTally(codebook);
        this.facets = IntStream.range(0, codebook.facets().size())
                .mapToObj(facet -> new FacetTally(codebook, codebook.facets().get(facet), questionsOf(codebook, facet)))
                .filter(facet -> facet.questions.length >= 2)
                .toList();
    }

    /**
     * Flags the patterns of a sheet.
     *
     * @param subject the number of the subject that it is about, as {@link CopyTally#subject} has it
     */
    public void add(long subject, Interview sheet) {
        var found = patterns.in(sheet);
        straightLined += found.straightLined() ? 1 : 0;
        lastOption += found.oneSided() ? 1 : 0;
        bestThroughout += found.bestThroughout() ? 1 : 0;
        copies.add(subject, sheet);
    }

    /** Counts the complete answers of these sheets to each facet. */
    public void add(Columns columns) {
        facets.forEach(facet -> facet.add(columns));
    }

    public AnswerQuality quality() {
        return new AnswerQuality(
                facets.stream().map(FacetTally::quality).toList(),
                straightLined,
                lastOption,
                bestThroughout,
                copies.copies());
    }

    private static int[] questionsOf(Codebook codebook, int facet) {
        return IntStream.range(0, codebook.questions().size())
                .filter(question -> codebook.facetOf(question) == facet)
                .toArray();
    }

    /** Returns the count of sheets that are copies. */
    public CopyTally copies() {
        return copies;
    }

    /** Writes every count but that of copies, which may be spread over several tallies. */
    public void writeTo(CountWriter out) {
        out.number(straightLined);
        out.number(lastOption);
        out.number(bestThroughout);
        facets.forEach(facet -> facet.writeTo(out));
    }

    /** Adds the counts that another tally has written, whose codes are recoded. */
    public void addFrom(CountReader in, Recoding recoding) {
        straightLined += in.count();
        lastOption += in.count();
        bestThroughout += in.count();
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
