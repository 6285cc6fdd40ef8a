package readiness.comparison;

import java.util.List;
import java.util.Optional;
import readiness.answers.AnswerSheet;
import readiness.assessment.Discretion;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.certainty.Confidence;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.recommendation.Strategy;

/**
 * What one questionnaire brought out in one round.
 *
 * @param digest the SHA-256 of what decides its scores
 * @param scales each dimension followed by its facets
 * @param subjects where each subject was, in the order of the assessment
 * @param leader the team that was named; empty where none was, and where the questionnaire does not rank
 * @param confidence in the leader, or in the choice
 * @param choice the option that was recommended; empty where the questionnaire does not decide
 * @param evidence the sheets behind it; empty for a round that is known from the file of its result alone
 */
public record QuestionnaireInRound(
        Id questionnaire,
        String version,
        String digest,
        About about,
        List<Scale> scales,
        List<SubjectInRound> subjects,
        Optional<Id> leader,
        Optional<Confidence> confidence,
        Optional<Id> choice,
        Optional<Evidence> evidence) {

    public QuestionnaireInRound {
        scales = List.copyOf(scales);
        subjects = List.copyOf(subjects);
    }

    /**
     * What people answered, and the rules on what may be shown of it.
     *
     * @param sheets those that count
     */
    public record Evidence(Questionnaire questionnaire, List<AnswerSheet> sheets, Discretion discretion) {
        public Evidence {
            sheets = List.copyOf(sheets);
        }
    }

    static QuestionnaireInRound of(Result result, QuestionnaireResult each, List<AnswerSheet> sheets) {
        var questionnaire = each.questionnaire();
        var own = sheets.stream()
                .filter(sheet -> sheet.questionnaire().equals(questionnaire.id()))
                .toList();
        return new QuestionnaireInRound(
                questionnaire.id(),
                questionnaire.version().toString(),
                each.instrument().sha256(),
                questionnaire.about(),
                Scale.of(questionnaire),
                each.subjects().stream()
                        .map(subject -> SubjectInRound.of(each, subject))
                        .toList(),
                each.pilot().flatMap(pilot -> pilot.leader().map(team -> team.team())),
                each.pilot()
                        .map(pilot -> pilot.certainty().confidence())
                        .orElseGet(() -> each.strategy().flatMap(Strategy::confidence)),
                each.strategy().map(strategy -> strategy.decision().choice()),
                Optional.of(new Evidence(questionnaire, own, result.discretion())));
    }

    /** Returns where a subject was; empty where the round does not know it. */
    public Optional<SubjectInRound> subject(Optional<Id> id) {
        return subjects.stream().filter(each -> each.subject().equals(id)).findFirst();
    }

    /** Returns the questionnaire itself; empty for a round that is known from the file of its result alone. */
    public Optional<Questionnaire> asked() {
        return evidence.map(Evidence::questionnaire);
    }
}
