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
final class SheetsOfBothRounds {

    private final CommonPart part;
    private final Side earlier;
    private final Side present;

    SheetsOfBothRounds(QuestionnaireInRound.Evidence earlier, QuestionnaireInRound.Evidence present) {
        this.part = CommonPart.of(earlier.questionnaire(), present.questionnaire());
        this.earlier = new Side(part.earlier(earlier.sheets()), earlier.discretion());
        this.present = new Side(part.present(present.sheets()), present.discretion());
    }

    private record Side(Tabulation tables, Discretion discretion) {

        private Scorecard scorecard(SubjectInRound subject) {
            return tables.scorecard(subject.subject()).among(subject.size());
        }

        private SubjectInRound shown(SubjectInRound subject) {
            return subject.scored(discretion.applied(scorecard(subject)));
        }

        private DrawnChanges.RoundScores drawn(SubjectInRound subject) {
            return new DrawnChanges.RoundScores(scorecard(subject), tables.pool());
        }
    }

    List<LeftOut> leftOut() {
        return part.leftOut();
    }

    /** Returns what both rounds score. */
    List<Scale> scales() {
        return Scale.of(part.questionnaire());
    }

    /** Returns a subject of the earlier round by the common part alone. */
    SubjectInRound earlier(SubjectInRound subject) {
        return earlier.shown(subject);
    }

    /** Returns a subject of the present round by the common part alone. */
    SubjectInRound present(SubjectInRound subject) {
        return present.shown(subject);
    }

    /** Returns what the draws say of each score; empty where the subject is in one round alone. */
    Map<Id, DrawnChange> drawn(Optional<SubjectInRound> then, Optional<SubjectInRound> now, Sampling sampling) {
        var wanted = scales().stream().map(Scale::id).toList();
        return then.isPresent() && now.isPresent()
                ? DrawnChanges.of(earlier.drawn(then.get()), present.drawn(now.get()), wanted, sampling)
                : Map.of();
    }
}
