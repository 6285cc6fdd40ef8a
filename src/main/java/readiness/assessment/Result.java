package readiness.assessment;

import java.util.List;
import readiness.problem.Note;
import readiness.scoring.Sampling;

/**
 * The result of an assessment: the one value that tables, reports and files for other programs are made from.
 *
 * <p>A result holds only what may leave the room: {@link Discretion} has been applied to it, and its notes name no file
 * and quote nobody.
 *
 * @param sampling how the random draws were taken
 * @param questionnaires in the order of the assessment
 * @param notes the problems of the assessment's files, counted by code and questionnaire
 */
public record Result(
        Settings settings, Sampling sampling, List<QuestionnaireResult> questionnaires, List<Note> notes) {

    public Result {
        questionnaires = List.copyOf(questionnaires);
        notes = List.copyOf(notes);
    }

    /** Returns the result of an assessment's sheets; everything random is drawn as {@code sampling} says. */
    public static Result of(Assessment assessment, Sampling sampling) {
        var discretion = Discretion.of(assessment.settings());
        return new Result(
                assessment.settings(),
                sampling,
                assessment.instruments().stream()
                        .map(instrument -> QuestionnaireResult.of(assessment, instrument, sampling))
                        .map(discretion::applied)
                        .toList(),
                Note.of(assessment.problems()));
    }

    /** Returns the rules by which this result was made discreet. */
    public Discretion discretion() {
        return Discretion.of(settings);
    }
}
