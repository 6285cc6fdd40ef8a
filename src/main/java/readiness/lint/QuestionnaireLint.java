package readiness.lint;

import readiness.document.Node;
import readiness.document.NodePath;
import readiness.problem.Code;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;

/**
 * Warns the author of a questionnaire without errors of rules that were probably meant differently.
 *
 * <p>No warning changes a score; each is about a rule that never applies, never counts, or reads badly.
 */
public final class QuestionnaireLint {

    private final Questionnaire questionnaire;
    private final NodePath root;
    private final ProblemLog problems;
    private final LintWarnings warnings;
    private final PossibleScores scores;

    private QuestionnaireLint(Questionnaire questionnaire, NodePath root, ProblemLog problems) {
        this.questionnaire = questionnaire;
        this.root = root;
        this.problems = problems;
        this.warnings = new LintWarnings(problems);
        this.scores = new PossibleScores(questionnaire);
    }

    /**
     * Adds the warnings about a questionnaire.
     *
     * @param node the file that it was read from
     */
    public static void check(Questionnaire questionnaire, Node node, ProblemLog problems) {
        var root = new NodePath(node);
        var questions = new QuestionLint(questionnaire, root, problems);
        new QuestionnaireLint(questionnaire, root, problems).dimensions();
        questions.checkScales();
        questions.checkQuestions();
        new RuleLint(questionnaire, root, problems).check();
        questions.checkFalls();
        questions.checkBestAlwaysLast();
        new LintWarnings(problems).wide(root, "title", questionnaire.title(), LintWarnings.WIDEST_TITLE);
    }

    private void dimensions() {
        LintWarnings.each(questionnaire.dimensions(), root.at("dimensions"), (dimension, place) -> {
            warnings.wide(place, "title", dimension.title(), LintWarnings.WIDEST_TITLE);
            boolean meanOfDimensions = questionnaire
                    .levels()
                    .filter(levels -> levels.rule() == Levels.Rule.MEAN)
                    .isPresent();
            warnings.needlessWeight(
                    place,
                    dimension.weight(),
                    !meanOfDimensions || questionnaire.dimensions().size() == 1);
            LintWarnings.each(dimension.facets(), place.at("facets"), (facet, here) -> facet(dimension, facet, here));
        });
    }

    private void facet(Dimension dimension, Facet facet, NodePath place) {
        warnings.wide(place, "title", facet.title(), LintWarnings.WIDEST_TITLE);
        warnings.needlessWeight(place, facet.weight(), dimension.facets().size() == 1);
        if (!scores.isScored(facet.id())) {
            problems.add(
                    place.at("id").location(),
                    Code.FACET_WITHOUT_QUESTION,
                    facet.id().name());
        }
    }
}
