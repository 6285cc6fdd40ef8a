package readiness.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;

/**
 * A target that a team or a customer has not reached.
 *
 * @param score the score reached; empty where there are no answers
 */
public record MissedTarget(Questionnaire questionnaire, Team team, Id dimension, Optional<Score> score, double target) {

    /** Returns the targets of an assessment that are not reached, in the order of its questionnaires and teams. */
    public static List<MissedTarget> of(Result result) {
        return result.questionnaires().stream()
                .flatMap(each -> each.subjects().stream().flatMap(subject -> of(each.questionnaire(), subject)))
                .toList();
    }

    private static Stream<MissedTarget> of(Questionnaire questionnaire, Subject subject) {
        return subject.team().stream()
                .flatMap(team -> team.targets().getOrDefault(questionnaire.id(), Map.of()).entrySet().stream()
                        .map(target -> new MissedTarget(
                                questionnaire,
                                team,
                                target.getKey(),
                                subject.scorecard().score(target.getKey()),
                                target.getValue())))
                .filter(missed -> missed.score
                        .filter(score -> score.reaches(missed.target))
                        .isEmpty());
    }
}
