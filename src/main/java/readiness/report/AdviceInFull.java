package readiness.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.Plan;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.page.PageWording;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Id;

/**
 * The words of a piece of advice that several teams may be given: said once, and named beside each of them.
 *
 * @param horizon within how many days, in words
 * @param source where it comes from; empty where that is not said
 */
public record AdviceInFull(String title, String horizon, String text, String source) {

    /** Returns what is advised to somebody and not in the plan, the soonest first. */
    static List<AdviceInFull> of(Result result, Plan plan, PageWording voice) {
        var unplanned = new LinkedHashMap<Id, Advice>();
        result.questionnaires().stream()
                .flatMap(questionnaire -> given(questionnaire))
                .filter(advice -> plan.step(advice.id()).isEmpty())
                .forEach(advice -> unplanned.putIfAbsent(advice.id(), advice));
        return unplanned.values().stream()
                .sorted(Comparator.comparingInt(Advice::horizon))
                .map(advice -> new AdviceInFull(
                        voice.text(advice.title()),
                        voice.say("horizon", advice.horizon()),
                        voice.text(advice.text()),
                        voice.text(advice.source())))
                .toList();
    }

    /** Returns what a questionnaire advises anybody, in the order of the file. */
    private static Stream<Advice> given(QuestionnaireResult result) {
        return result.questionnaire().advice().stream()
                .filter(advice -> result.subjects().stream()
                        .anyMatch(subject -> subject.advice().stream()
                                .anyMatch(each -> each.id().equals(advice.id()))));
    }
}
