package readiness.report;

import java.util.Optional;
import readiness.assessment.Assessment.Settings;
import readiness.scoring.Agreement;
import readiness.scoring.Score;
import readiness.scoring.Scorecard;

/**
 * What may be shown of a team's answers (method, section 9).
 *
 * @param respondents how many answered
 * @param leastGroup the least number of respondents of which everything may be shown
 */
record Shown(int respondents, int leastGroup) {

    /** Fewer people are known by what they answered, whatever is left out. */
    private static final int LEAST_FOR_FACETS = 3;

    static Shown of(Scorecard scorecard, Settings settings) {
        return new Shown(scorecard.respondents(), settings.leastGroup());
    }

    /** Returns whether facets and the figures of warning signs may be shown. */
    boolean facets() {
        return respondents >= Math.min(LEAST_FOR_FACETS, leastGroup);
    }

    /** Returns whether questions, agreement and comments may be shown. */
    boolean questions() {
        return respondents >= leastGroup;
    }

    /** Returns the agreement on a score, where it is known and may be shown. */
    Optional<Agreement> agreement(Score score) {
        return score.agreement().filter(any -> questions());
    }
}
