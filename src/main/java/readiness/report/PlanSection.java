package readiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Questionnaire;

/**
 * The first 90 days: the advice to the organisation and to the team that goes first, the soonest first.
 *
 * @param horizons in days, rising
 */
public record PlanSection(List<Horizon> horizons) {

    public PlanSection {
        horizons = List.copyOf(horizons);
    }

    /** What belongs into the same stretch of time. */
    public record Horizon(String title, List<Item> items) {
        public Horizon {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing to do.
     *
     * @param who whose advice it is
     * @param why the scores that call for it
     * @param source where it comes from; empty where that is not said
     */
    public record Item(String title, String text, String who, String why, String source) {}

    private record Due(int days, Item item) {}

    static PlanSection of(Result result, Voice voice) {
        var due = result.questionnaires().stream()
                .flatMap(questionnaire -> due(questionnaire, voice))
                .sorted(Comparator.comparingInt(Due::days))
                .toList();
        var horizons = new ArrayList<Horizon>();
        due.stream()
                .map(Due::days)
                .distinct()
                .forEach(days -> horizons.add(new Horizon(
                        voice.say("horizon", days),
                        due.stream()
                                .filter(item -> item.days() == days)
                                .map(Due::item)
                                .toList())));
        return new PlanSection(horizons);
    }

    /** Returns whether the plan speaks to this subject: to the organisation, and to the team that goes first. */
    static boolean isMeant(QuestionnaireResult result, Subject subject) {
        return subject.team().isEmpty()
                || result.pilot()
                        .flatMap(pilot -> pilot.leader())
                        .filter(leader -> subject.team().get().id().equals(leader.team()))
                        .isPresent();
    }

    private static Stream<Due> due(QuestionnaireResult result, Voice voice) {
        return result.subjects().stream()
                .filter(subject -> isMeant(result, subject))
                .flatMap(subject -> subject.advice().stream()
                        .map(advice ->
                                new Due(advice.horizon(), item(result.questionnaire(), subject, advice, voice))));
    }

    static Item item(Questionnaire questionnaire, Subject subject, Advice advice, Voice voice) {
        return new Item(
                voice.text(advice.title()),
                voice.text(advice.text()),
                subject.team().map(team -> voice.name(team.id())).orElse(voice.say("organisation")),
                voice.say("because", voice.figures(questionnaire, subject.scorecard(), advice.when())),
                voice.text(advice.source()));
    }
}
