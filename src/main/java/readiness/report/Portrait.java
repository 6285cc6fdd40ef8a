package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.Settings;
import readiness.assessment.Plan;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Subject;
import readiness.chart.AgreementMark;
import readiness.chart.ScoreBar;
import readiness.page.PageWording;
import readiness.questionnaire.Levels;
import readiness.ranking.RankedTeam;
import readiness.recommendation.LevelsReached;
import readiness.scoring.Agreement;
import readiness.scoring.Estimate;
import readiness.scoring.ScoreEntry;

/**
 * What one questionnaire says of a team, or of the organisation.
 *
 * @param questionnaire its title
 * @param facts how many answered, where the team stands, its level
 * @param cautions the texts of gates that hold, or cannot be ruled out
 * @param finding where it stands highest and lowest, and where its people do not agree
 * @param pictured whether its scores are drawn as well
 * @param scores each dimension followed by its facets
 * @param planned where to find what it is advised, if that is the plan; empty otherwise
 * @param advice what its scores call for, in brief; empty where it is planned
 * @param comments what respondents wrote; empty unless the assessment shows it
 */
public record Portrait(
        String questionnaire,
        List<String> facts,
        List<String> cautions,
        String finding,
        boolean pictured,
        List<ScoreLine> scores,
        String planned,
        List<AdviceLine> advice,
        List<CommentLine> comments) {

    /** More small pictures than that nobody compares, and they would make up most of the page. */
    private static final int MOST_PICTURED = 40;

    /** Three that stand equally high are worth a sentence; of more, none stands out. */
    private static final int MOST_EXTREME = 3;

    /** A difference that a page shows. */
    private static final double SHOWN_POINTS = 0.1;

    public Portrait {
        facts = List.copyOf(facts);
        cautions = List.copyOf(cautions);
        scores = List.copyOf(scores);
        advice = List.copyOf(advice);
        comments = List.copyOf(comments);
    }

    /** What somebody wrote, and to what. */
    public record CommentLine(String question, String words) {}

    /** What the scores call for, and why. */
    public record AdviceLine(String title, String why) {}

    /**
     * A dimension or a facet.
     *
     * @param range empty where everything was answered
     * @param agreement in a word; a dash where it cannot be known, or is not to be shown
     */
    public record ScoreLine(
            String title,
            boolean dimension,
            ScoreBar bar,
            String score,
            String range,
            String coverage,
            AgreementMark mark,
            String agreement) {}

    static Portrait of(Settings settings, QuestionnaireResult result, Subject subject, Plan plan, PageWording voice) {
        var ranked = ranked(result, subject);
        boolean planned = plan.isMeant(subject);
        boolean shown = subject.scorecard().respondents() >= settings.leastGroup();
        return new Portrait(
                voice.text(result.questionnaire().title()),
                facts(subject, ranked, voice),
                ranked.map(team -> gates(team, voice)).orElse(List.of()),
                finding(subject, shown, voice),
                result.subjects().size() <= MOST_PICTURED,
                subject.scorecard().scores().stream()
                        .map(score -> line(score, shown, voice))
                        .toList(),
                planned && !subject.advice().isEmpty() ? voice.say("planned-advice", voice.say("label-plan")) : "",
                planned ? List.of() : advice(result, subject, voice),
                subject.comments().stream()
                        .map(comment -> new CommentLine(
                                voice.text(comment.question().phrasing().text()), comment.words()))
                        .toList());
    }

    private static Optional<RankedTeam> ranked(QuestionnaireResult result, Subject subject) {
        return result.pilot().stream()
                .flatMap(pilot -> pilot.ranking().teams().stream())
                .filter(team -> subject.team()
                        .filter(known -> known.id().equals(team.team()))
                        .isPresent())
                .findFirst();
    }

    private static List<String> facts(Subject subject, Optional<RankedTeam> ranked, PageWording voice) {
        var respondents = voice.say("respondents", subject.scorecard().respondents());
        var standing = ranked.map(team -> team.rank().isPresent()
                ? voice.say(
                        "standing",
                        team.rank().getAsInt(),
                        voice.score(team.composite()),
                        RankingTable.status(team.status(), voice))
                : RankingTable.status(team.status(), voice));
        var level = subject.levels().flatMap(LevelsReached::overall).map(Levels.Step::title);
        return Stream.of(Optional.of(respondents), standing, level.map(title -> voice.say("level", voice.text(title))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> gates(RankedTeam team, PageWording voice) {
        var barring = team.gates().stream()
                .filter(gate -> gate.bars())
                .map(gate -> voice.text(gate.gate().text()));
        return Stream.concat(barring, PilotSection.cautions(team, voice).stream())
                .toList();
    }

    private static List<AdviceLine> advice(QuestionnaireResult result, Subject subject, PageWording voice) {
        return subject.advice().stream()
                .map(advice -> new AdviceLine(
                        voice.text(advice.title()), PlanSection.because(new Plan.Call(result, subject, advice), voice)))
                .toList();
    }

    private static String finding(Subject subject, boolean shown, PageWording voice) {
        return Stream.of(extremes(subject, voice), shown ? disputed(subject, voice) : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Returns where its people do not agree; empty where nobody does, or too few answered. */
    private static String disputed(Subject subject, PageWording voice) {
        var facets = subject.scorecard().scores().stream()
                .filter(score -> !score.isDimension() && isDisputed(score))
                .map(score -> voice.inSentence(score.title()))
                .toList();
        return facets.isEmpty() ? "" : voice.say("subject-disputed", voice.list(facets));
    }

    private static boolean isDisputed(ScoreEntry score) {
        return score.agreement()
                .filter(agreement -> agreement.word().compareTo(Agreement.Word.NONE) <= 0)
                .isPresent();
    }

    private static String extremes(Subject subject, PageWording voice) {
        var facets = subject.scorecard().scores().stream()
                .filter(score -> !score.isDimension() && score.score().isPresent())
                .toList();
        var points = facets.stream()
                .mapToDouble(facet -> facet.score().orElseThrow().points())
                .summaryStatistics();
        if (points.getMax() - points.getMin() < SHOWN_POINTS) {
            return "";
        }
        return Stream.of(
                        extreme("subject-highest", facets, points.getMax(), voice),
                        extreme("subject-lowest", facets, points.getMin(), voice))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Returns which facets stand there; empty where so many do that it sets none apart. */
    private static String extreme(String key, List<ScoreEntry> facets, double points, PageWording voice) {
        var there = facets.stream()
                .filter(facet -> Math.abs(facet.score().orElseThrow().points() - points) < SHOWN_POINTS)
                .map(facet -> voice.inSentence(facet.title()))
                .toList();
        return there.size() > MOST_EXTREME ? "" : voice.say(key, voice.list(there), voice.score(points));
    }

    /**
     * Returns the line of a score.
     *
     * @param shown whether the team is large enough to show more than means
     */
    private static ScoreLine line(ScoreEntry score, boolean shown, PageWording voice) {
        var agreement = score.agreement().filter(any -> shown);
        return new ScoreLine(
                voice.text(score.title()),
                score.isDimension(),
                ScoreBar.of(score.estimate()),
                voice.score(score.score()),
                score.estimate().map(estimate -> range(estimate, voice)).orElse("–"),
                score.estimate()
                        .map(estimate -> voice.percent(estimate.coverage()))
                        .orElse("–"),
                AgreementMark.of(agreement),
                agreement
                        .map(known -> voice.say("agreement-" + known.word().key()))
                        .orElse("–"));
    }

    private static String range(Estimate estimate, PageWording voice) {
        return estimate.coverage() < 1
                ? voice.say("range", voice.score(estimate.low()), voice.score(estimate.high()))
                : "";
    }
}
