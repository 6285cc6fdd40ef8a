package readiness.scoring;

import java.util.Arrays;
import readiness.answers.Codebook;
import readiness.answers.Interview;

/** What one respondent alone scores, facet by facet. */
final class RespondentScores {

    private RespondentScores() {}

    /** Returns what each facet scores over the questions that were answered; NaN where none was. */
    static double[] of(Codebook codebook, Interview interview) {
        var means = new WeightedMean[codebook.facets().size()];
        Arrays.setAll(means, facet -> new WeightedMean());
        for (int question = 0; question < interview.size(); question++) {
            if (!Double.isNaN(interview.score(question))) {
                means[codebook.facetOf(question)].add(
                        codebook.questions().get(question).weight(), interview.score(question));
            }
        }
        return Arrays.stream(means)
                .mapToDouble(mean -> mean.value().orElse(Double.NaN))
                .toArray();
    }
}
