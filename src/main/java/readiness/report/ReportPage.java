package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.Plan;
import readiness.assessment.Result;
import readiness.assessment.Settings;
import readiness.comparison.Comparison;
import readiness.outcome.ChangesSection;
import readiness.outcome.PilotSection;
import readiness.outcome.RolloutSection;
import readiness.outcome.StrategySection;
import readiness.page.Drawing;
import readiness.page.Labels;
import readiness.page.PageWording;
import readiness.page.TextDirection;
import readiness.question.QuestionsSection;
import readiness.since.EarlierAdvice;
import readiness.since.SinceSection;
import readiness.wording.Language;

/**
 * Everything that the report says, in finished words and in the order in which it says it.
 *
 * @param language the code of its language
 * @param subtitle what it is, whose, and when
 * @param running what is printed at the head of each page
 * @param board the page for the board
 * @param pilots why this team; one for each questionnaire that ranks
 * @param changes what would change it
 * @param strategies the way; one for each questionnaire that decides
 * @param rollouts what the first team is for; one where teams are ranked and a way is chosen, else none
 * @param since what changed since an earlier assessment; one where there is an earlier one, else none
 * @param sides the teams side by side; one for each questionnaire
 * @param questions how the questions were answered; one for each questionnaire of which some may be shown
 * @param labels the page's own headings, by name
 */
public record ReportPage(
        String language,
        String title,
        String subtitle,
        String running,
        BoardSection board,
        List<PilotSection> pilots,
        ChangesSection changes,
        List<StrategySection> strategies,
        List<RolloutSection> rollouts,
        PlanSection plan,
        List<SinceSection> since,
        List<SideBySideSection> sides,
        List<QuestionsSection> questions,
        MethodSection method,
        Labels labels) {

    /** As many characters of a title have room at the head of a page. */
    private static final int MOST_RUNNING = 60;

    /** More teams make a large page. */
    private static final int MOST_TEAMS = 10;

    public ReportPage {
        pilots = List.copyOf(pilots);
        strategies = List.copyOf(strategies);
        rollouts = List.copyOf(rollouts);
        since = List.copyOf(since);
        sides = List.copyOf(sides);
        questions = List.copyOf(questions);
    }

    /** Returns the page for a result. */
    public static ReportPage of(Result result, Language language) {
        return of(result, Optional.empty(), language);
    }

    /**
     * Returns the page for a result.
     *
     * @param comparison with an earlier assessment, where there is one
     */
    public static ReportPage of(Result result, Optional<Comparison> comparison, Language language) {
        var settings = result.settings();
        var wording = PageWording.onPage(result, language);
        var plan = PlanSection.of(result, Plan.of(result), new EarlierAdvice(comparison), wording);
        var since = comparison.map(each -> SinceSection.of(each, language));
        var situation = Situation.of(result);
        String kind = situation.isAboutBeginning() ? wording.say("title") : wording.say("title-answers");
        String title = settings.title().or(() -> settings.organisation().name()).orElse(kind);
        return new ReportPage(
                language.code(),
                title,
                subtitle(title, kind, settings, wording),
                running(title, settings, wording),
                BoardSection.of(result, plan, since.map(SinceSection::headline), wording),
                result.questionnaires().stream()
                        .flatMap(each -> each.pilot().stream()
                                .map(pilot -> PilotSection.of(
                                        each, pilot, situation.isAbout(each), wording.about(each.questionnaire()))))
                        .toList(),
                ChangesSection.of(result, wording),
                result.questionnaires().stream()
                        .flatMap(each ->
                                each.strategy().stream().map(strategy -> StrategySection.of(each, strategy, wording)))
                        .toList(),
                RolloutSection.of(result, wording).stream().toList(),
                plan,
                since.stream().toList(),
                result.questionnaires().stream()
                        .map(each -> SideBySideSection.of(settings, each, wording.about(each.questionnaire())))
                        .toList(),
                result.questionnaires().stream()
                        .flatMap(each ->
                                QuestionsSection.of(settings, each, wording.about(each.questionnaire())).stream())
                        .toList(),
                MethodSection.of(result, wording),
                new Labels(wording));
    }

    /** Returns whether it is about more teams than anybody reads about one by one. */
    public boolean isLarge() {
        return sides.stream()
                .flatMap(side -> side.matrices().stream())
                .anyMatch(matrix -> matrix.rows().size() > MOST_TEAMS);
    }

    /** Returns the kind of page, its organisation and its date, without what the title says already. */
    private static String subtitle(String title, String kind, Settings settings, PageWording wording) {
        return Stream.of(
                        Optional.of(kind),
                        settings.organisation()
                                .name()
                                .filter(name -> !name.equals(title))
                                .map(TextDirection::isolated),
                        settings.date().map(wording::date))
                .flatMap(Optional::stream)
                .filter(part -> !part.equals(title))
                .collect(Collectors.joining(" · "));
    }

    private static String running(String title, Settings settings, PageWording wording) {
        String head = Drawing.shortened(title, MOST_RUNNING);
        return settings.date().map(date -> head + " · " + wording.date(date)).orElse(head);
    }
}
