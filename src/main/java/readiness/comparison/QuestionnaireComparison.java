package readiness.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.Team;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.sampling.Sampling;

/**
 * What one questionnaire brought out in both rounds.
 *
 * @param leftOut the questions that the rounds cannot be compared by; empty where either is known only from its result
 * @param subjects in the present order, then those that only the earlier round knows
 */
public record QuestionnaireComparison(
        QuestionnaireInRound earlier,
        QuestionnaireInRound present,
        List<LeftOut> leftOut,
        List<SubjectComparison> subjects) {

    public QuestionnaireComparison {
        leftOut = List.copyOf(leftOut);
        subjects = List.copyOf(subjects);
    }

    /**
     * Returns the comparison of what a questionnaire brought out in two rounds.
     *
     * @param teams with their targets
     */
    static QuestionnaireComparison of(
            QuestionnaireInRound earlier, QuestionnaireInRound present, List<Team> teams, Sampling sampling) {
        var evidence =
                earlier.evidence().flatMap(then -> present.evidence().map(now -> new SheetsOfBothRounds(then, now)));
        return new QuestionnaireComparison(
                earlier,
                present,
                evidence.map(SheetsOfBothRounds::leftOut).orElse(List.of()),
                Stream.concat(present.subjects().stream(), earlier.subjects().stream())
                        .map(SubjectInRound::subject)
                        .distinct()
                        .map(subject -> new InBothRounds(
                                        earlier.subject(subject),
                                        present.subject(subject),
                                        targets(subject, present.questionnaire(), teams))
                                .compared(evidence, commonScales(earlier, present), sampling))
                        .toList());
    }

    private static List<Scale> commonScales(QuestionnaireInRound earlier, QuestionnaireInRound present) {
        return present.scales().stream().filter(earlier.scales()::contains).toList();
    }

    private static Map<Id, Double> targets(Optional<Id> subject, Id questionnaire, List<Team> teams) {
        return teams.stream()
                .filter(team -> subject.filter(team.id()::equals).isPresent())
                .map(team -> team.targets().getOrDefault(questionnaire, Map.of()))
                .findFirst()
                .orElse(Map.of());
    }

    /** Returns the questionnaire as it is now, or as it was; empty where neither round has more than its result. */
    public Optional<Questionnaire> asked() {
        return present.asked().or(earlier::asked);
    }

    /** Returns whether what decides scores has changed in between. */
    public boolean hasChanged() {
        return !earlier.digest().equals(present.digest());
    }
}
