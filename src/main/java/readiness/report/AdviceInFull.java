package readiness.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.questionnaire.Advice;

/**
 * The words of a piece of advice that several teams may be given: said once, and named beside each of them.
 *
 * @param horizon within how many days, in words
 * @param source where it comes from; empty where that is not said
 */
public record AdviceInFull(String title, String horizon, String text, String source) {

    /** Returns what is advised to somebody and not in the plan, the soonest first. */
    static List<AdviceInFull> of(Result result, Voice voice) {
        return result.questionnaires().stream()
                .flatMap(AdviceInFull::unplanned)
                .map(advice -> new AdviceInFull(
                        voice.text(advice.title()),
                        voice.say("horizon", advice.horizon()),
                        voice.text(advice.text()),
                        voice.text(advice.source())))
                .toList();
    }

    private static Stream<Advice> unplanned(QuestionnaireResult result) {
        var given = new LinkedHashSet<Advice>();
        result.subjects().stream().map(Subject::advice).forEach(given::addAll);
        var planned = new LinkedHashSet<Advice>();
        result.subjects().stream()
                .filter(subject -> PlanSection.isMeant(result, subject))
                .map(Subject::advice)
                .forEach(planned::addAll);
        return result.questionnaire().advice().stream()
                .filter(advice -> given.contains(advice) && !planned.contains(advice))
                .sorted(Comparator.comparingInt(Advice::horizon));
    }
}
