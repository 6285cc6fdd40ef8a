package readiness.lint;

import readiness.document.Node;
import readiness.document.NodePath;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;

/**
 * Warns the author of a questionnaire without errors of rules that were probably meant differently.
 *
 * <p>No warning changes a score; each is about a rule that never applies, never counts, or reads badly.
 */
public final class QuestionnaireLint {

    private QuestionnaireLint() {}

    /**
     * Adds the warnings about a questionnaire.
     *
     * @param node the file that it was read from
     */
    public static void check(Questionnaire questionnaire, Node node, ProblemLog problems) {
        var root = new NodePath(node);
        var questions = new QuestionLint(questionnaire, root, problems);
        new DimensionLint(questionnaire, root, problems).check();
        questions.checkScales();
        questions.checkQuestions();
        new RuleLint(questionnaire, root, problems).check();
        questions.checkFalls();
        questions.checkBestAlwaysLast();
        new PlaceholderLint(problems).check(node);
        new LintWarnings(problems).wide(root, "title", questionnaire.title(), LintWarnings.WIDEST_TITLE);
    }
}
