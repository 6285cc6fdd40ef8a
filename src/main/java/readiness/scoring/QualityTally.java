package readiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.scoring.AnswerQuality.FacetQuality;

/** Counts, sheet by sheet, what tells how well the answers measure what they should (method, section 8). */
final class QualityTally {

    private static final int LONG_RUN = 10;

    private final Codebook codebook;
    private final List<FacetTally> facets;

    /** Whether a question has the same scale as the one before. */
    private final boolean[] onSameScale;

    private final boolean[] reversed;

    /** Whether as many questions in a row have one scale as make a long run. */
    private final boolean hasLongRun;

    private final List<Location> straightLined = new ArrayList<>();

    QualityTally(Codebook codebook) {
        this.codebook = codebook;
        this.facets = IntStream.range(0, codebook.facets().size())
                .mapToObj(facet -> new FacetTally(codebook, codebook.facets().get(facet), questionsOf(facet)))
                .filter(facet -> facet.questions.length >= 2)
                .toList();
        this.onSameScale = new boolean[codebook.questions().size()];
        this.reversed = new boolean[onSameScale.length];
        Optional<Id> before = Optional.empty();
        int run = 0;
        int longest = 0;
        for (int question = 0; question < reversed.length; question++) {
            var scale = codebook.questions().get(question).format().scale();
            onSameScale[question] = scale.isPresent() && scale.equals(before);
            reversed[question] = codebook.questions().get(question).reversed();
            run = onSameScale[question] ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = scale;
        }
        this.hasLongRun = longest >= LONG_RUN;
    }

    /** Takes note of a sheet that gives the same option time and again. */
    void add(Location location, Interview interview) {
        if (hasLongRun && isStraightLined(interview)) {
            straightLined.add(location);
        }
    }

    /** Counts what these sheets say about each facet. */
    void add(Columns sheets) {
        facets.forEach(facet -> facet.add(sheets));
    }

    AnswerQuality quality() {
        return new AnswerQuality(facets.stream().map(FacetTally::quality).toList(), straightLined);
    }

    private int[] questionsOf(int facet) {
        return IntStream.range(0, codebook.questions().size())
                .filter(question -> codebook.facetOf(question) == facet)
                .toArray();
    }

    /**
     * Whether the same option was chosen time and again on one scale, where a reversed question changes its meaning.
     */
    private boolean isStraightLined(Interview interview) {
        int run = 0;
        boolean turned = false;
        Id before = null;
        for (int question = 0; question < reversed.length; question++) {
            Id chosen = interview.choice(question);
            boolean goesOn = onSameScale[question] && chosen != null && chosen.equals(before);
            run = goesOn ? run + 1 : 1;
            turned = (goesOn && turned) || reversed[question];
            if (run >= LONG_RUN && turned) {
                return true;
            }
            before = chosen;
        }
        return false;
    }

    /** The sheets that answer every question of a facet: all others are in the group 0. */
    private static final class FacetTally {

        private static final int COMPLETE = 1;

        private final Id facet;
        private final int[] questions;
        private final List<CodeTally> parts;

        /** How often the scores of a sheet add up to so much. */
        private final SumTally sums = new SumTally();

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
                    sums.add(sumOf[sheet]);
                }
            }
            parts.forEach(part -> part.add(sheets, groupOf, 1 + COMPLETE));
        }

        private FacetQuality quality() {
            var whole = sums.distribution();
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
