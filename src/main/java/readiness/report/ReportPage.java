package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.Settings;
import readiness.assessment.Plan;
import readiness.assessment.Result;
import readiness.page.Direction;
import readiness.page.Drawing;
import readiness.page.PageWording;
import readiness.wording.Language;

/**
 * Everything that the report says, in finished words and in the order in which it says it.
 *
 * @param language the code of its language
 * @param subtitle what it is, whose, and when
 * @param running what stands at the head of each printed page
 * @param recommendation the whole of it in three sentences: who goes first, how sure that is, the way to go
 * @param besides what is to be said at once beside that
 * @param pilots which team goes first; one for each questionnaire that ranks
 * @param changes what would change it
 * @param strategies how to go about it; one for each questionnaire that decides
 * @param rollouts what the first team is there for; one where teams are ranked and a way is chosen
 * @param levels how far each has come; one for each questionnaire that has levels
 * @param subjects each team and the organisation in detail
 * @param furtherAdvice the words of what they are advised beyond the plan
 * @param labels the page's own headings, by name
 */
public record ReportPage(
        String language,
        String title,
        String subtitle,
        String running,
        List<String> recommendation,
        List<String> besides,
        List<PilotSection> pilots,
        ChangesSection changes,
        List<StrategySection> strategies,
        List<RolloutSection> rollouts,
        List<LevelSection> levels,
        PlanSection plan,
        List<SubjectSection> subjects,
        List<AdviceInFull> furtherAdvice,
        MethodSection method,
        Labels labels) {

    /** As many characters of a title have room at the head of a page. */
    private static final int MOST_RUNNING = 60;

    public ReportPage {
        recommendation = List.copyOf(recommendation);
        besides = List.copyOf(besides);
        pilots = List.copyOf(pilots);
        strategies = List.copyOf(strategies);
        rollouts = List.copyOf(rollouts);
        levels = List.copyOf(levels);
        subjects = List.copyOf(subjects);
        furtherAdvice = List.copyOf(furtherAdvice);
    }

    /** Returns the page for a result. */
    public static ReportPage of(Result result, Language language) {
        var settings = result.settings();
        var voice = PageWording.onPage(result, language);
        var plan = Plan.of(result);
        var decisions = ScorePage.decisions(
                result,
                (each, pilot) -> PilotSection.withReason(each.questionnaire(), pilot, voice),
                (each, strategy) -> StrategySection.withSureness(each, strategy, voice),
                voice);
        var pilots = result.questionnaires().stream()
                .flatMap(each -> each.pilot().map(pilot -> PilotSection.of(each, pilot, voice)).stream())
                .toList();
        var strategies = result.questionnaires().stream()
                .flatMap(each -> each.strategy().map(strategy -> StrategySection.of(each, strategy, voice)).stream())
                .toList();
        String title = settings.title().or(() -> settings.organisation().name()).orElse(voice.say("title"));
        return new ReportPage(
                language.code(),
                title,
                subtitle(title, settings, voice),
                running(title, settings, voice),
                decisions.isEmpty() ? ScorePage.recommendation(result, voice) : decisions,
                decisions.isEmpty() ? List.of() : ScorePage.besides(result, voice),
                pilots,
                ChangesSection.of(result.questionnaires(), voice),
                strategies,
                RolloutSection.of(result, voice).stream().toList(),
                result.questionnaires().stream()
                        .flatMap(each -> LevelSection.of(each, voice).stream())
                        .toList(),
                PlanSection.of(result, plan, voice),
                SubjectSection.of(result, plan, voice),
                AdviceInFull.of(result, plan, voice),
                MethodSection.of(result, voice),
                new Labels(voice));
    }

    /** Returns what kind of page it is, whose, and when; nothing that the title says already. */
    private static String subtitle(String title, Settings settings, PageWording voice) {
        return Stream.of(
                        Optional.of(voice.say("title")),
                        settings.organisation()
                                .name()
                                .filter(name -> !name.equals(title))
                                .map(Direction::isolated),
                        settings.date().map(voice::date))
                .flatMap(Optional::stream)
                .filter(part -> !part.equals(title))
                .collect(Collectors.joining(" · "));
    }

    private static String running(String title, Settings settings, PageWording voice) {
        String head = Drawing.shortened(title, MOST_RUNNING);
        return settings.date().map(date -> head + " · " + voice.date(date)).orElse(head);
    }

    /** The page's own words, which no result changes. */
    public static final class Labels {

        private final PageWording voice;

        private Labels(PageWording voice) {
            this.voice = voice;
        }

        /**
         * Returns the words of this name.
         *
         * @throws IllegalArgumentException if the page has no such words
         */
        public String get(String name) {
            if (!voice.has("label-" + name)) {
                throw new IllegalArgumentException("the page has no label " + name);
            }
            return voice.say("label-" + name);
        }
    }
}
