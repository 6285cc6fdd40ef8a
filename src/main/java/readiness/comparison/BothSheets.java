package readiness.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.assessment.Discretion;
import readiness.questionnaire.Id;
import readiness.sampling.Sampling;
import readiness.scoring.Scorecard;
import readiness.scoring.Tabulation;

/** The sheets of both rounds of a questionnaire, counted by what its two versions have in common. */
final class BothSheets {

    private final CommonPart part;
    private final Side earlier;
    private final Side present;

    BothSheets(QuestionnaireInRound.Evidence earlier, QuestionnaireInRound.Evidence present) {
        this.part = CommonPart.of(earlier.questionnaire(), present.questionnaire());
        this.earlier = new Side(part.earlier(earlier.sheets()), earlier.discretion());
        this.present = new Side(part.present(present.sheets()), present.discretion());
    }

    private record Side(Tabulation tables, Discretion discretion) {

        private Scorecard scorecard(SubjectInRound standing) {
            return tables.scorecard(standing.subject()).among(standing.size());
        }

        private SubjectInRound shown(SubjectInRound standing) {
            return standing.scored(discretion.applied(scorecard(standing)));
        }

        private Upturn.Side drawn(SubjectInRound standing) {
            return new Upturn.Side(scorecard(standing), tables.pool());
        }
    }

    List<LeftOut> leftOut() {
        return part.leftOut();
    }

    /** Returns what both rounds score. */
    List<Scale> scales() {
        return Scale.of(part.questionnaire());
    }

    /** Returns a standing of the earlier round by the common part alone. */
    SubjectInRound earlier(SubjectInRound standing) {
        return earlier.shown(standing);
    }

    /** Returns a standing of the present round by the common part alone. */
    SubjectInRound present(SubjectInRound standing) {
        return present.shown(standing);
    }

    /** Returns what the draws say of each score; empty where the subject is in one round alone. */
    Map<Id, DrawnChange> drawn(Optional<SubjectInRound> then, Optional<SubjectInRound> now, Sampling sampling) {
        var wanted = scales().stream().map(Scale::id).toList();
        return then.isPresent() && now.isPresent()
                ? Upturn.of(earlier.drawn(then.get()), present.drawn(now.get()), wanted, sampling)
                : Map.of();
    }
}
