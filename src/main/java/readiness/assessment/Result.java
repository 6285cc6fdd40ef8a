package readiness.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readiness.problem.Note;
import readiness.questionnaire.Id;
import readiness.questionnaire.Place;
import readiness.recommendation.AdviceGiven;
import readiness.sampling.Sampling;

/**
 * The result of an assessment: the one value that tables, reports and files for other programs are made from.
 *
 * <p>A result holds only what may leave the room: {@link Discretion} has been applied to it, and its notes name no file
 * and quote nobody.
 *
 * @param sampling how the random draws were taken
 * @param questionnaires in the order of the assessment
 * @param account what became of everything that people filled in
 * @param notes the problems of the assessment's files, counted by code and questionnaire
 */
public record Result(
        Settings settings,
        Sampling sampling,
        List<QuestionnaireResult> questionnaires,
        SheetAccount account,
        List<Note> notes) {

    public Result {
        questionnaires = List.copyOf(questionnaires);
        notes = List.copyOf(notes);
    }

    /** Returns the result of an assessment's sheets; everything random is drawn as {@code sampling} says. */
    public static Result of(Assessment assessment, Sampling sampling) {
        var discretion = Discretion.of(assessment.settings());
        var results = assessment.instruments().stream()
                .map(instrument -> QuestionnaireResult.of(assessment, instrument, sampling))
                .toList();
        var choices = results.stream()
                .flatMap(result -> result.strategy().stream())
                .map(strategy -> strategy.decision().choice())
                .collect(Collectors.toSet());
        return new Result(
                assessment.settings(),
                sampling,
                results.stream()
                        .map(result -> result.advised(choices, places(results, result)))
                        .map(discretion::applied)
                        .toList(),
                SheetAccount.of(assessment),
                Note.of(assessment.problems()));
    }

    /** Returns the places in the first ranking of the kind of subject that a questionnaire is about. */
    private static Map<Id, Place> places(List<QuestionnaireResult> results, QuestionnaireResult of) {
        return results.stream()
                .filter(result ->
                        result.questionnaire().about() == of.questionnaire().about())
                .flatMap(result -> result.pilot().stream())
                .findFirst()
                .map(AdviceGiven::places)
                .orElse(Map.of());
    }

    /** Returns the rules by which this result was made discreet. */
    public Discretion discretion() {
        return Discretion.of(settings);
    }
}
