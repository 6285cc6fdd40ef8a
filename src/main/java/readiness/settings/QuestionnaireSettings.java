package readiness.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readiness.answers.Codebook;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.catalogue.RankingReader;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.problem.Code;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;

/** Reads the settings that are about questionnaires, once those are known: weights and targets. */
public final class QuestionnaireSettings {

    private final QuestionnaireCatalogue questionnaires;
    private final ProblemLog problems;

    public QuestionnaireSettings(QuestionnaireCatalogue questionnaires, ProblemLog problems) {
        this.questionnaires = questionnaires;
        this.problems = problems;
    }

    /** Reports targets for questionnaires or dimensions that the assessment does not have. */
    public void checkTargets(AssessmentFile file) {
        Stream.of(file.teams(), file.customers())
                .flatMap(listed -> listed.targets().stream())
                .forEach(targets -> Fields.of(targets, problems)
                        .ifPresent(fields -> fields.names().forEach(name -> checkTargets(fields, name))));
    }

    private void checkTargets(Fields fields, String name) {
        if (!questionnaires.isKnown(name)) {
            problems.addChoice(
                    fields.locationOf(name), Code.TARGETS_FOR_OTHER_QUESTIONNAIRE, questionnaires.known(), name);
            return;
        }
        var known = questionnaires.find(name).map(Codebook::questionnaire);
        var targets = fields.optional(name).flatMap(node -> Fields.of(node, problems));
        if (known.isPresent() && targets.isPresent()) {
            var dimensions = Id.names(
                    known.get().dimensions().stream().map(Dimension::id).toList());
            targets.get().names().stream()
                    .filter(dimension -> !dimensions.contains(dimension))
                    .forEach(dimension -> problems.addChoice(
                            targets.get().locationOf(dimension), Code.UNKNOWN_CRITERION, dimensions, dimension));
        }
    }

    /** Returns the weights by questionnaire; they must be about questionnaires and dimensions of this assessment. */
    public Map<Id, Map<Id, Double>> weights(Node node) {
        var weights = new LinkedHashMap<Id, Map<Id, Double>>();
        Fields.of(node, problems).ifPresent(fields -> {
            for (String name : fields.names()) {
                var value = fields.optional(name);
                if (!questionnaires.isKnown(name)) {
                    problems.addChoice(
                            fields.locationOf(name),
                            Code.WEIGHTS_FOR_OTHER_QUESTIONNAIRE,
                            questionnaires.known(),
                            name);
                    continue;
                }
                questionnaires.find(name).map(Codebook::questionnaire).ifPresent(questionnaire -> {
                    if (questionnaire.ranking().isEmpty()) {
                        problems.add(fields.locationOf(name), Code.WEIGHTS_WITHOUT_RANKING, name);
                    }
                    Set<Id> dimensions = RankingReader.criteria(questionnaire.dimensions());
                    value.map(map -> RankingReader.weights(map, dimensions, problems))
                            .ifPresent(laid -> weights.put(questionnaire.id(), laid));
                });
            }
        });
        return weights;
    }
}
