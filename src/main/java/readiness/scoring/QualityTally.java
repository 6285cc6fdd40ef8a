package readiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readiness.answers.Interview;
import readiness.problem.Location;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Codebook;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.scoring.AnswerQuality.FacetQuality;

/** Counts, sheet by sheet, what tells how well the answers measure what they should (method, section 8). */
final class QualityTally {

    private static final int LONG_RUN = 10;

    private final Codebook codebook;
    private final List<FacetTally> facets;
    private final List<Optional<Id>> scales;
    private final List<Location> straightLined = new ArrayList<>();

    QualityTally(Codebook codebook) {
        this.codebook = codebook;
        this.facets = IntStream.range(0, codebook.facets().size())
                .mapToObj(facet -> new FacetTally(codebook.facets().get(facet), questionsOf(facet)))
                .filter(facet -> facet.questions.length >= 2)
                .toList();
        this.scales = codebook.questions().stream().map(QualityTally::scaleOf).toList();
    }

    /** Counts one more sheet of any subject. */
    void add(Location location, Interview interview, Voice voice) {
        facets.forEach(facet -> facet.add(voice));
        if (isStraightLined(interview)) {
            straightLined.add(location);
        }
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
        boolean reversed = false;
        for (int question = 0; question < scales.size(); question++) {
            boolean goesOn = question > 0 && isSame(interview, question - 1, question);
            run = goesOn ? run + 1 : 1;
            reversed =
                    (goesOn && reversed) || codebook.questions().get(question).reversed();
            if (run >= LONG_RUN && reversed) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(Interview interview, int one, int other) {
        Id chosen = chosen(interview.answer(one));
        return chosen != null
                && scales.get(one).isPresent()
                && scales.get(one).equals(scales.get(other))
                && chosen.equals(chosen(interview.answer(other)));
    }

    private static Optional<Id> scaleOf(Question question) {
        return question.format() instanceof ResponseFormat.Choice choice ? choice.scale() : Optional.empty();
    }

    private static @Nullable Id chosen(@Nullable Answer answer) {
        return answer instanceof Answer.Chosen chosen && chosen.options().size() == 1
                ? chosen.options().get(0)
                : null;
    }

    /** The sheets that answer every question of a facet. */
    private static final class FacetTally {

        private final Id facet;
        private final int[] questions;
        private final List<Distribution> parts;
        private final Distribution whole = new Distribution();

        private FacetTally(Id facet, int[] questions) {
            this.facet = facet;
            this.questions = questions;
            this.parts = IntStream.range(0, questions.length)
                    .mapToObj(part -> new Distribution())
                    .toList();
        }

        private void add(Voice voice) {
            double sum = 0;
            for (int question : questions) {
                sum += voice.score(question);
            }
            if (Double.isNaN(sum)) {
                return;
            }
            whole.add(sum);
            for (int part = 0; part < questions.length; part++) {
                parts.get(part).add(voice.score(questions[part]));
            }
        }

        private FacetQuality quality() {
            return new FacetQuality(
                    facet,
                    whole.total() < AnswerQuality.LEAST_SHEETS ? OptionalDouble.empty() : alpha(),
                    whole.total());
        }

        /** Returns k/(k − 1) · (1 − Σ variances of the questions / variance of their sums) (Cronbach 1951). */
        private OptionalDouble alpha() {
            int k = questions.length;
            double sums = whole.variance();
            return sums > 0
                    ? OptionalDouble.of(k
                            / (k - 1.0)
                            * (1
                                    - parts.stream()
                                                    .mapToDouble(Distribution::variance)
                                                    .sum()
                                            / sums))
                    : OptionalDouble.empty();
        }
    }
}
