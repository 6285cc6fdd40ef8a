package readiness.ranking;

import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;

/**
 * A test of a gate that holds back a team, or could hold back the team ahead.
 *
 * @param is the team's score; empty where it has none
 * @param distance of that score from the threshold, in points; empty likewise
 */
public record GateTest(Id team, Id gate, ScoreThreshold test, Optional<Score> is, OptionalDouble distance) {
    GateTest thresholdAlone() {
        return new GateTest(team, gate, test, Optional.empty(), OptionalDouble.empty());
    }
}
