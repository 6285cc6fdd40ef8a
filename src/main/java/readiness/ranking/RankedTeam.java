package readiness.ranking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.scoring.Scorecard;

/**
 * A team or customer with its place in the ranking.
 *
 * @param composite the weighted mean of its criteria, from 0 to 100; empty for a team that is not ranked
 * @param rank from 1, shared by equal teams; empty for a team that is not ranked
 * @param gates every gate of the questionnaire, in the order of the file
 */
public record RankedTeam(
        Scorecard scorecard, Status status, Optional<Score> composite, OptionalInt rank, List<GateResult> gates) {

    public RankedTeam {
        gates = List.copyOf(gates);
        if (scorecard.subject().isEmpty()) {
            throw new IllegalArgumentException("the organisation is not ranked");
        }
    }

    /** Returns the same place with the part of the scorecard that may be shown. */
    public RankedTeam showing(Scorecard part) {
        return new RankedTeam(part, status, composite, rank, gates);
    }

    /** Returns the id of the team or customer. */
    public Id team() {
        return scorecard.subject().orElseThrow();
    }

    /** Returns whether the team may be recommended as the first. */
    public boolean isCandidate() {
        return status == Status.CANDIDATE;
    }

    /** Returns the team's score in a criterion; only for ranked teams, which have all of them. */
    public Score criterion(Id dimension) {
        return scorecard.score(dimension).orElseThrow();
    }
}
