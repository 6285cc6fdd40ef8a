package readiness.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.Settings;
import readiness.questionnaire.Id;
import readiness.sampling.Sampling;

/**
 * An earlier assessment beside the present one (method, section 10).
 *
 * @param sampling how the random draws were taken
 * @param questionnaires those that both rounds have, in the present order
 */
public record Comparison(
        Round earlier, Round present, Sampling sampling, List<QuestionnaireComparison> questionnaires) {

    public Comparison {
        questionnaires = List.copyOf(questionnaires);
    }

    /**
     * Returns the comparison of two rounds.
     *
     * @param settings of the present assessment, with its targets; the defaults where only its result is known
     */
    public static Comparison of(Round earlier, Round present, Settings settings, Sampling sampling) {
        var teams = Stream.concat(settings.teams().stream(), settings.customers().stream())
                .toList();
        return new Comparison(
                earlier,
                present,
                sampling,
                present.questionnaires().stream()
                        .flatMap(now -> earlier.questionnaire(now.questionnaire()).stream()
                                .map(then -> QuestionnaireComparison.of(then, now, teams, sampling)))
                        .toList());
    }

    /** Returns the names of the teams and customers of both rounds, the present one where both have one. */
    public Map<Id, String> names() {
        var names = new LinkedHashMap<Id, String>();
        for (QuestionnaireComparison each : questionnaires) {
            for (SubjectComparison subject : each.subjects()) {
                subject.subject().ifPresent(id -> subject.name().ifPresent(name -> names.putIfAbsent(id, name)));
            }
        }
        return Collections.unmodifiableMap(names);
    }

    /** Returns the comparison of a questionnaire; empty where not both rounds have it. */
    public Optional<QuestionnaireComparison> of(Id questionnaire) {
        return questionnaires.stream()
                .filter(each -> each.present().questionnaire().equals(questionnaire))
                .findFirst();
    }
}
