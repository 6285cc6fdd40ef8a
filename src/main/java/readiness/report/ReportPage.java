package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.Plan;
import readiness.assessment.Result;
import readiness.wording.Language;

/**
 * Everything that the report says, in finished words and in the order in which it says it.
 *
 * @param language the code of its language
 * @param subtitle whose assessment it is, and when
 * @param recommendation the whole of it in a few sentences
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
        List<String> recommendation,
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

    public ReportPage {
        recommendation = List.copyOf(recommendation);
        pilots = List.copyOf(pilots);
        strategies = List.copyOf(strategies);
        rollouts = List.copyOf(rollouts);
        levels = List.copyOf(levels);
        subjects = List.copyOf(subjects);
        furtherAdvice = List.copyOf(furtherAdvice);
    }

    /** Returns the page for a result. */
    public static ReportPage of(Result result, Language language) {
        var settings = result.assessment().settings();
        var voice = Voice.onPage(result, language);
        var plan = Plan.of(result);
        var pilots = result.questionnaires().stream()
                .flatMap(each -> each.pilot().map(pilot -> PilotSection.of(each, pilot, voice)).stream())
                .toList();
        var strategies = result.questionnaires().stream()
                .flatMap(each -> each.strategy().map(strategy -> StrategySection.of(each, strategy, voice)).stream())
                .toList();
        return new ReportPage(
                language.code(),
                settings.title().or(settings::organisation).orElse(voice.say("title")),
                subtitle(settings.organisation(), settings.date()),
                ScorePage.recommendation(
                        result, (each, pilot) -> PilotSection.withReason(each.questionnaire(), pilot, voice), voice),
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

    private static String subtitle(Optional<String> organisation, Optional<String> date) {
        return String.join(
                " · ", Stream.of(organisation, date).flatMap(Optional::stream).toList());
    }

    /** The page's own words, which no result changes. */
    public static final class Labels {

        private final Voice voice;

        private Labels(Voice voice) {
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
