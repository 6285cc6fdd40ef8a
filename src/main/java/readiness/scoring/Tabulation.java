package readiness.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import readiness.questionnaire.Id;
import readiness.tally.AnswerQuality;

/**
 * The counted sheets of one questionnaire.
 *
 * @param blank the scorecard of a subject without a sheet
 * @param organisation the scorecard of the sheets that name no subject
 * @param subjects the scorecards of the teams or customers that have a sheet
 * @param pool how single respondents differ from their team
 * @param quality how well the answers measure what they should
 * @param withoutEach the scores that a subject has without one of its sheets, sheet by sheet; empty where there are
 *     more than a thousand sheets
 */
public record Tabulation(
        Scorecard blank,
        Scorecard organisation,
        SortedMap<Id, Scorecard> subjects,
        Pool pool,
        AnswerQuality quality,
        Optional<List<ReducedScores>> withoutEach) {

    public Tabulation {
        subjects = Collections.unmodifiableSortedMap(new TreeMap<>(subjects));
        withoutEach = withoutEach.map(List::copyOf);
    }

    /** Returns the teams or customers that have a sheet, by id. */
    public Set<Id> named() {
        return subjects.keySet();
    }

    /**
     * Returns the scorecard of a team or customer, or of the organisation; with 0 respondents where nobody answered.
     */
    public Scorecard scorecard(Optional<Id> subject) {
        return subject.map(id -> subjects.getOrDefault(id, about(id))).orElse(organisation);
    }

    private Scorecard about(Id subject) {
        return new Scorecard(
                Optional.of(subject), 0, blank.size(), blank.scores(), blank.questions(), blank.agreement());
    }
}
