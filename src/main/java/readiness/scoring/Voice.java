package readiness.scoring;

import java.util.Arrays;
import readiness.answers.Interview;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Codebook;
import readiness.questionnaire.Question;

/** What one respondent alone scores; NaN stands for what has no score. Everything goes by its number. */
final class Voice {

    private final Codebook codebook;
    private final double[] scores;

    private Voice(Codebook codebook, double[] scores) {
        this.codebook = codebook;
        this.scores = scores;
    }

    static Voice of(Codebook codebook, Interview interview) {
        double[] scores = new double[interview.size()];
        for (int question = 0; question < scores.length; question++) {
            Answer answer = interview.answer(question);
            scores[question] =
                    answer == null ? Double.NaN : score(codebook.questions().get(question), answer);
        }
        return new Voice(codebook, scores);
    }

    private static double score(Question question, Answer answer) {
        return question.score(answer).orElse(Double.NaN);
    }

    /** Returns what a question scores. */
    double score(int question) {
        return scores[question];
    }

    /** Returns what each facet scores, over the questions that were answered. */
    double[] facets() {
        var means = new WeightedMean[codebook.facets().size()];
        Arrays.setAll(means, facet -> new WeightedMean());
        for (int question = 0; question < scores.length; question++) {
            if (!Double.isNaN(scores[question])) {
                means[codebook.facetOf(question)].add(
                        codebook.questions().get(question).weight(), scores[question]);
            }
        }
        return Arrays.stream(means)
                .mapToDouble(mean -> mean.value().orElse(Double.NaN))
                .toArray();
    }
}
