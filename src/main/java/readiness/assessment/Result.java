package readiness.assessment;

import java.util.List;
import readiness.scoring.Sampling;

/**
 * All that comes out of an assessment: the one thing that tables, reports and other programs are made from.
 *
 * @param sampling how the random draws were taken
 * @param questionnaires in the order of the assessment
 */
public record Result(Assessment assessment, Sampling sampling, List<QuestionnaireResult> questionnaires) {

    public Result {
        questionnaires = List.copyOf(questionnaires);
    }

    /** Returns what the sheets of an assessment come to; everything random is drawn so. */
    public static Result of(Assessment assessment, Sampling sampling) {
        return new Result(
                assessment,
                sampling,
                assessment.instruments().stream()
                        .map(instrument -> QuestionnaireResult.of(assessment, instrument, sampling))
                        .toList());
    }
}
