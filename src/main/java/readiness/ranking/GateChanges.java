package readiness.ranking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Score;

/** The gates that decide who can be first, test by test (method, section 4, what would change it). */
final class GateChanges {

    private GateChanges() {}

    /** Returns the tests of the team ahead and of the held-back teams above it, in the order of the table. */
    static List<GateTest> of(Ranking ranking) {
        var ahead = ranking.ahead().map(RankedTeam::team);
        return ranking.ranked().stream()
                .filter(team -> ahead.filter(team.team()::equals).isPresent() || ranking.isHeldBackAhead(team))
                .flatMap(GateChanges::tests)
                .toList();
    }

    private static Stream<GateTest> tests(RankedTeam team) {
        return team.gates().stream()
                .filter(result -> result.gate().effect() == Gate.Effect.NOT_FIRST)
                .filter(result -> team.isCandidate() || result.bars())
                .flatMap(result -> result.gate().when().tests().map(test -> {
                    Optional<Score> is = team.scorecard().score(test.score());
                    return new GateTest(
                            team.team(),
                            result.gate().id(),
                            test,
                            is,
                            is.map(score -> OptionalDouble.of(Math.abs(score.points() - test.threshold())))
                                    .orElse(OptionalDouble.empty()));
                }));
    }
}
