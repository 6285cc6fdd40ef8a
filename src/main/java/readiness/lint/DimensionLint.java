package readiness.lint;

import readiness.document.NodePath;
import readiness.problem.Code;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;

/** Warns of dimensions and facets that nothing scores, or whose weight weighs nothing. */
final class DimensionLint {

    private final Questionnaire questionnaire;
    private final NodePath root;
    private final ProblemLog problems;
    private final LintWarnings warnings;
    private final PossibleScores scores;

    DimensionLint(Questionnaire questionnaire, NodePath root, ProblemLog problems) {
        this.questionnaire = questionnaire;
        this.root = root;
        this.problems = problems;
        this.warnings = new LintWarnings(problems);
        this.scores = new PossibleScores(questionnaire);
    }

    void check() {
        root.at("dimensions").each(questionnaire.dimensions(), (dimension, place) -> {
            warnings.wide(place, "title", dimension.title(), LintWarnings.WIDEST_TITLE);
            warnings.needlessWeight(place, dimension.weight(), !hasMeanOfDimensions());
            place.at("facets").each(dimension.facets(), (facet, here) -> facet(dimension, facet, here));
        });
    }

    /** Returns whether the weights of dimensions decide anything: levels of a mean of several. */
    private boolean hasMeanOfDimensions() {
        return questionnaire.dimensions().size() > 1
                && questionnaire
                        .levels()
                        .filter(levels -> levels.rule() == Levels.Rule.MEAN)
                        .isPresent();
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
