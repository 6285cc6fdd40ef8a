package readiness.assessment;

import java.util.List;
import java.util.Optional;

/**
 * All that comes out of an assessment: the one thing that tables, reports and other programs are made from.
 *
 * @param questionnaires in the order of the assessment
 */
public record Result(Assessment assessment, List<QuestionnaireResult> questionnaires) {

    public Result {
        questionnaires = List.copyOf(questionnaires);
    }

    /** Returns what the sheets of an assessment come to. */
    public static Result of(Assessment assessment) {
        return new Result(
                assessment,
                assessment.instruments().stream()
                        .map(instrument -> QuestionnaireResult.of(assessment, instrument))
                        .toList());
    }

    /** Returns the first questionnaire that ranks teams. */
    public Optional<QuestionnaireResult> ranked() {
        return questionnaires.stream()
                .filter(result -> result.pilot().isPresent())
                .findFirst();
    }

    /** Returns the first questionnaire that decides between options. */
    public Optional<QuestionnaireResult> decided() {
        return questionnaires.stream()
                .filter(result -> result.strategy().isPresent())
                .findFirst();
    }
}
