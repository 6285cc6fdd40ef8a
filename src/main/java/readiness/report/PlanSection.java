package readiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.Plan;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.decision.ConsideredOption;
import readiness.decision.Decision;
import readiness.decision.NeedResult;
import readiness.page.PageWording;
import readiness.questionnaire.Id;
import readiness.questionnaire.Truth;

/**
 * The first 90 days: the advice of all questionnaires to the organisation and to those who begin, each thing once.
 *
 * @param missing what keeps every way closed, the nearest first; nothing where a way is open
 * @param horizons in days, rising
 */
public record PlanSection(List<Missing> missing, List<Horizon> horizons) {

    /** More reasons for one thing than that convince nobody further. */
    private static final int MOST_REASONS = 3;

    public PlanSection {
        missing = List.copyOf(missing);
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
     * @param order what must come first; empty where nothing must
     * @param source where it comes from; empty where that is not said
     */
    public record Item(String title, String text, String who, String why, String order, String source) {}

    /**
     * A need that nothing meets yet.
     *
     * @param option what it would open
     * @param figures what there is against what it takes
     * @param help what in the plan helps; empty where nothing does
     */
    public record Missing(String option, String figures, String text, String help) {}

    /** A need that an option lacks. */
    private record Lack(ConsideredOption option, NeedResult need) {}

    static PlanSection of(Result result, Plan plan, PageWording voice) {
        var horizons = new ArrayList<Horizon>();
        plan.steps().stream()
                .map(Plan.Step::horizon)
                .distinct()
                .forEach(days -> horizons.add(new Horizon(
                        voice.say("horizon", days),
                        plan.steps().stream()
                                .filter(step -> step.horizon() == days)
                                .map(step -> item(step, plan, voice))
                                .toList())));
        return new PlanSection(missing(result, plan, voice), horizons);
    }

    /** Returns why somebody is given a piece of advice. */
    static String because(Plan.Call call, PageWording voice) {
        return voice.say("because", figures(call, voice));
    }

    private static Item item(Plan.Step step, Plan plan, PageWording voice) {
        return new Item(
                voice.text(step.advice().title()),
                voice.text(step.advice().text()),
                who(step, voice),
                why(step, voice),
                order(step, plan, voice),
                voice.text(step.advice().source()));
    }

    private static String who(Plan.Step step, PageWording voice) {
        return voice.someOf(names(step, voice));
    }

    private static List<String> names(Plan.Step step, PageWording voice) {
        return step.calls().stream()
                .map(Plan.Call::subject)
                .map(voice::name)
                .distinct()
                .toList();
    }

    private static String why(Plan.Step step, PageWording voice) {
        boolean several = names(step, voice).size() > 1;
        // By id: two whole results are as slow to compare as they are large.
        boolean ambiguous = step.calls().stream()
                        .map(call -> call.result().questionnaire().id())
                        .distinct()
                        .count()
                > 1;
        var reasons = step.calls().stream()
                .limit(MOST_REASONS)
                .map(call -> reason(call, several, ambiguous, voice))
                .toList();
        String why = voice.say("because", voice.apart(reasons));
        int untold = step.calls().size() - reasons.size();
        return untold > 0 ? why + " " + voice.say("because-others", untold) : why;
    }

    private static String reason(Plan.Call call, boolean named, boolean withTitle, PageWording voice) {
        String reason = figures(call, voice);
        String titled = withTitle
                ? voice.say(
                        "because-in",
                        reason,
                        voice.text(call.result().questionnaire().title()))
                : reason;
        return named ? voice.say("because-for", voice.name(call.subject()), titled) : titled;
    }

    private static String figures(Plan.Call call, PageWording voice) {
        return voice.figures(
                call.result().questionnaire(),
                call.subject().scorecard(),
                call.advice().when());
    }

    private static String order(Plan.Step step, Plan plan, PageWording voice) {
        return Stream.of(
                        order("plan-before", plan.waitingFor(step.advice().id()), plan, voice),
                        order("plan-after", step.after(), plan, voice))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> order(String key, List<Id> others, Plan plan, PageWording voice) {
        var titles = others.stream()
                .flatMap(other -> plan.step(other).stream())
                .map(step -> title(step, voice))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(voice.say(key, titles.size(), voice.list(titles)));
    }

    private static String title(Plan.Step step, PageWording voice) {
        return voice.say("quoted", voice.text(step.advice().title()));
    }

    /** Returns what is missing where the scores leave no way open: then that is where the plan begins. */
    private static List<Missing> missing(Result result, Plan plan, PageWording voice) {
        return result.questionnaires().stream()
                .filter(each -> !StrategySection.isUnanswered(each))
                .flatMap(each -> each.strategy().stream()
                        .filter(strategy -> strategy.chosen().isEmpty())
                        .flatMap(strategy -> lacks(strategy.decision()))
                        .map(lack -> missing(each, lack, plan, voice)))
                .toList();
    }

    /** Returns what each option lacks, the nearest first; what cannot be judged comes last. */
    private static Stream<Lack> lacks(Decision decision) {
        return decision.options().stream()
                .flatMap(option -> option.needs().stream()
                        .filter(need -> need.met() != Truth.YES)
                        .map(need -> new Lack(option, need)))
                .sorted(Comparator.comparingDouble(
                        lack -> lack.need().distance().orElse(Double.POSITIVE_INFINITY)));
    }

    private static Missing missing(QuestionnaireResult result, Lack lack, Plan plan, PageWording voice) {
        return new Missing(
                voice.say("quoted", voice.text(lack.option().option().title())),
                StrategySection.figures(result.questionnaire(), lack.need(), voice),
                voice.text(lack.need().need().text()),
                help(result, lack.need(), plan, voice));
    }

    private static String help(QuestionnaireResult result, NeedResult need, Plan plan, PageWording voice) {
        var dimension = result.questionnaire().dimensionOf(need.need().when().score());
        var titles = plan.steps().stream()
                .filter(step -> step.calls().stream()
                        .filter(call -> call.result()
                                .questionnaire()
                                .id()
                                .equals(result.questionnaire().id()))
                        .flatMap(call -> call.advice()
                                .when()
                                .grounds(test ->
                                        test.holds(call.subject().scorecard().score(test.score()))))
                        // What is advised beyond a threshold builds on the score, and does not bring it there.
                        .anyMatch(test -> test.bound() != need.need().when().bound()
                                && result.questionnaire()
                                        .dimensionOf(test.score())
                                        .equals(dimension)))
                .map(step -> title(step, voice))
                .toList();
        return titles.isEmpty() ? "" : voice.say("missing-help", voice.list(titles));
    }
}
