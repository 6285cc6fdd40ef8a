package readiness.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.document.Node;
import readiness.document.NodePath;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.problem.Suggestions;
import readiness.questionnaire.Advice;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;

/**
 * Holds the options that advice is for against the decisions of an assessment: advice of one questionnaire may be for
 * an option of another.
 */
final class AdvisedOptions {

    private final List<QuestionnaireFile> files = new ArrayList<>();
    private final ProblemLog problems;

    AdvisedOptions(ProblemLog problems) {
        this.problems = problems;
    }

    private record QuestionnaireFile(String name, String text, Questionnaire questionnaire) {}

    /** Takes note of a questionnaire in a file of the user's. */
    void add(String name, String text, Questionnaire questionnaire) {
        files.add(new QuestionnaireFile(name, text, questionnaire));
    }

    /**
     * Reports options that no decision has.
     *
     * @param decided the questionnaires whose decisions are known
     * @param areAll whether these are all of the assessment; otherwise one that is not there may have the option
     */
    void check(List<Questionnaire> decided, boolean areAll) {
        var ofAssessment = options(decided.stream()).toList();
        var advised = files.stream()
                .filter(file -> file.questionnaire.advice().stream()
                        .anyMatch(advice -> !ofAssessment.containsAll(
                                Id.names(advice.scope().options()))))
                .toList();
        if (!advised.isEmpty()) {
            var builtIn = BuiltInQuestionnaires.all().stream().map(instrument -> instrument.questionnaire());
            var known = Stream.concat(ofAssessment.stream(), options(builtIn))
                    .distinct()
                    .toList();
            advised.forEach(file ->
                    check(file, known, areAll || file.questionnaire.decision().isPresent()));
        }
    }

    private void check(QuestionnaireFile file, List<String> known, boolean areAll) {
        Optional<Node> root = YamlDocuments.readSingle(file.name, file.text, new ProblemLog());
        problems.opened(file.name, file.text);
        root.ifPresent(node -> new NodePath(node)
                .at("advice")
                .each(
                        file.questionnaire.advice(),
                        (Advice advice, NodePath place) -> place.at("for")
                                .each(advice.scope().options(), (option, here) -> {
                                    boolean isMisspelt = areAll
                                            || !Suggestions.near(option.name(), known)
                                                    .isEmpty();
                                    if (!known.contains(option.name()) && isMisspelt) {
                                        problems.addChoice(
                                                here.location(), Code.UNKNOWN_OPTION_OF_DECISION, known, option.name());
                                    }
                                })));
        problems.closed(file.name);
    }

    private static Stream<String> options(Stream<Questionnaire> questionnaires) {
        return questionnaires
                .flatMap(questionnaire -> questionnaire.decision().stream())
                .flatMap(decision -> Stream.concat(
                        decision.options().stream().map(DecisionRule.DecisionOption::id),
                        Stream.of(decision.otherwise().id())))
                .map(Id::name);
    }
}
