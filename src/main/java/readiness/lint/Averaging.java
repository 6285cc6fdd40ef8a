package readiness.lint;

import java.util.List;
import java.util.Optional;
import readiness.questionnaire.EarnableScores;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;

/**
 * Finds conditions that a mean hides: tests on a facet of several questions that still pass where one of the questions
 * has its worst answer and all others their best.
 */
public final class Averaging {

    private final List<Question> questions;

    public Averaging(Questionnaire questionnaire) {
        this.questions =
                questionnaire.questions().stream().filter(Question::scored).toList();
    }

    /**
     * Returns the first question that the test does not notice at its worst; empty where it notices each of them, or
     * where the score is no facet of several questions.
     */
    public Optional<Question> unnoticed(ScoreThreshold test) {
        var ofFacet = questions.stream()
                .filter(question ->
                        question.facet().filter(test.score()::equals).isPresent())
                .toList();
        return ofFacet.size() < 2
                ? Optional.empty()
                : ofFacet.stream()
                        .filter(question -> passesAtWorst(test, ofFacet, question))
                        .findFirst();
    }

    /**
     * At its worst is what speaks against passing: the lowest score for {@code at-least}, the highest for
     * {@code below}.
     */
    private static boolean passesAtWorst(ScoreThreshold test, List<Question> ofFacet, Question worst) {
        boolean upwards = test.bound() == ScoreThreshold.Bound.AT_LEAST;
        double sum = 0;
        double weights = 0;
        for (Question question : ofFacet) {
            var scores = EarnableScores.of(question);
            boolean high = question.id().equals(worst.id()) != upwards;
            sum += question.weight() * (high ? scores.most() : scores.least());
            weights += question.weight();
        }
        return test.holds(Optional.of(new Score(sum / weights))) == Truth.YES;
    }
}
