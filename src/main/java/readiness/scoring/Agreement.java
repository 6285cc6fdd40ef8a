package readiness.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.questionnaire.EarnableScores;
import readiness.questionnaire.Question;
import readiness.questionnaire.Scores;
import readiness.tally.Distribution;
import readiness.wording.Keyword;

/**
 * How far the respondents agree (method, section 3; James, Demaree and Wolf 1984; Lindell and Brandt 1999; Burke et al.
 * 1999).
 *
 * @param variance the sample variance of the answers' scores, summed over the questions
 * @param chance the variance of answers given at random, summed over the questions; positive
 * @param deviation the mean distance from the question's mean, in points, averaged over the questions
 */
public record Agreement(double variance, double chance, double deviation) {

    /** The least number of answers; fewer people look unanimous too often by chance. */
    public static final int LEAST_ANSWERS = 5;

    /** Returns r*wg: 1 where all answer alike, 0 for chance, below 0 for opposite views. */
    public double value() {
        return 1 - variance / chance;
    }

    /** How people put an agreement into a word (LeBreton and Senter 2008); from the least to the most. */
    public enum Word implements Keyword {
        DIVIDED(0),
        NONE(0.3),
        WEAK(0.5),
        MODERATE(0.7),
        STRONG(0.9),
        VERY_STRONG(1);

        private final double most;

        Word(double most) {
            this.most = most;
        }
    }

    /**
     * Returns the word for it: below 0 divided, up to .30 none, up to .50 weak, up to .70 moderate, up to .90 strong;
     * what rounding loses does not count.
     */
    public Word word() {
        double value = value();
        if (!Scores.reaches(value, Word.DIVIDED.most)) {
            return Word.DIVIDED;
        }
        return Stream.of(Word.values())
                .skip(1)
                .filter(word -> Scores.reaches(word.most, value))
                .findFirst()
                .orElse(Word.VERY_STRONG);
    }

    /** Returns whether people disagree: they answered no more alike than by chance. */
    public boolean isDisputed() {
        return word().compareTo(Word.NONE) <= 0;
    }

    /**
     * Returns the agreement on a question, 1 where all answered alike; empty for background questions, for too few
     * answers, and where all answers that can be given score alike, so that chance has no variance.
     */
    static Optional<Agreement> on(Question question, Distribution distribution) {
        if (question.facet().isEmpty() || distribution.total() < LEAST_ANSWERS) {
            return Optional.empty();
        }
        double chance = EarnableScores.of(question).variance();
        return chance > 0
                ? Optional.of(new Agreement(distribution.variance(), chance, distribution.meanDeviation()))
                : Optional.empty();
    }

    /** Returns the agreement over several questions; empty where none has one. */
    static Optional<Agreement> over(List<Agreement> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(
                        parts.stream().mapToDouble(Agreement::variance).sum(),
                        parts.stream().mapToDouble(Agreement::chance).sum(),
                        parts.stream().mapToDouble(Agreement::deviation).sum() / parts.size()));
    }
}
