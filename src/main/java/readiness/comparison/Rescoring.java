package readiness.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.assessment.AnswersCounter;
import readiness.assessment.Assessment;
import readiness.assessment.Instrument;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.sampling.Sampling;

/**
 * The same answers by two versions of a questionnaire: what the version alone does to the scores.
 *
 * @param earlier what they come to by the earlier version
 * @param present what they come to by the present one
 */
public record Rescoring(QuestionnaireResult earlier, QuestionnaireResult present) {

    /**
     * Returns the answers of an assessment by both versions; empty where it has no sheet of the questionnaire.
     *
     * @param sheets those that count
     */
    public static Optional<Rescoring> of(
            Assessment assessment,
            List<AnswerSheet> sheets,
            Questionnaire earlier,
            Questionnaire present,
            Sampling sampling) {
        var own = sheets.stream()
                .filter(sheet -> sheet.questionnaire().equals(present.id()))
                .toList();
        var answered = assessment.instruments().stream()
                .map(Instrument::questionnaire)
                .filter(questionnaire -> questionnaire.id().equals(present.id()))
                .findFirst()
                .filter(questionnaire -> !own.isEmpty());
        return answered.map(by -> new Rescoring(
                result(assessment, new SheetTransfer(by, earlier), own, sampling),
                result(assessment, new SheetTransfer(by, present), own, sampling)));
    }

    private static QuestionnaireResult result(
            Assessment assessment, SheetTransfer transfer, List<AnswerSheet> sheets, Sampling sampling) {
        var version = transfer.to();
        var codebook = new Codebook(version);
        var counter = new AnswersCounter(codebook, false);
        for (AnswerSheet sheet : sheets) {
            counter.add(transfer.moved(sheet, codebook));
        }
        return Result.of(
                        new Assessment(
                                assessment.settings().weighing(weights(assessment, version)),
                                List.of(new Instrument(version)),
                                Map.of(version.id(), counter.answers()),
                                assessment.counts(),
                                sheets.size(),
                                List.of(),
                                List.of()),
                        sampling)
                .questionnaires()
                .get(0);
    }

    /** Returns the assessment's weights of the dimensions that a version has. */
    private static Map<Id, Map<Id, Double>> weights(Assessment assessment, Questionnaire version) {
        var known = new LinkedHashMap<>(assessment.settings().weights().getOrDefault(version.id(), Map.of()));
        known.keySet().removeIf(dimension -> version.dimension(dimension).isEmpty());
        return Map.of(version.id(), known);
    }
}
