package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.questionnaire.Levels;
import readiness.ranking.RankedTeam;
import readiness.recommendation.LevelsReached;
import readiness.scoring.Estimate;
import readiness.scoring.Score;

/**
 * One team, or the organisation, in one questionnaire.
 *
 * @param about one line on the team; empty where there is none
 * @param facts how many answered, where the team stands, its level
 * @param cautions the texts of gates that hold, or cannot be ruled out
 * @param scores each dimension followed by its facets
 * @param advice what the scores call for
 * @param comments what respondents wrote; empty unless the assessment shows it
 */
public record SubjectSection(
        String name,
        String questionnaire,
        String about,
        List<String> facts,
        List<String> cautions,
        List<ScoreLine> scores,
        List<PlanSection.Item> advice,
        List<CommentLine> comments) {

    public SubjectSection {
        facts = List.copyOf(facts);
        cautions = List.copyOf(cautions);
        scores = List.copyOf(scores);
        advice = List.copyOf(advice);
        comments = List.copyOf(comments);
    }

    /** What somebody wrote, and to what. */
    public record CommentLine(String question, String words) {}

    /**
     * A dimension or a facet.
     *
     * @param range empty where everything was answered
     * @param agreement in a word; a dash where it cannot be known
     */
    public record ScoreLine(
            String title, boolean dimension, String score, String range, String coverage, String agreement) {}

    static List<SubjectSection> of(Result result, Voice voice) {
        return result.questionnaires().stream()
                .flatMap(questionnaire ->
                        questionnaire.subjects().stream().map(subject -> of(questionnaire, subject, voice)))
                .toList();
    }

    private static SubjectSection of(QuestionnaireResult result, Subject subject, Voice voice) {
        var ranked = ranked(result, subject);
        return new SubjectSection(
                subject.team().map(Team::name).orElse(voice.say("organisation")),
                voice.text(result.questionnaire().title()),
                subject.team().flatMap(Team::about).orElse(""),
                facts(subject, ranked, voice),
                ranked.map(team -> gates(team, voice)).orElse(List.of()),
                subject.scorecard().scores().stream()
                        .map(score -> line(score, voice))
                        .toList(),
                subject.advice().stream()
                        .map(advice -> PlanSection.item(result.questionnaire(), subject, advice, voice))
                        .toList(),
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

    private static List<String> facts(Subject subject, Optional<RankedTeam> ranked, Voice voice) {
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

    private static List<String> gates(RankedTeam team, Voice voice) {
        var barring = team.gates().stream()
                .filter(gate -> gate.bars())
                .map(gate -> voice.text(gate.gate().text()));
        return Stream.concat(barring, PilotSection.cautions(team, voice).stream())
                .toList();
    }

    private static ScoreLine line(Score score, Voice voice) {
        return new ScoreLine(
                voice.text(score.title()),
                score.isDimension(),
                voice.score(score.points()),
                score.estimate().map(estimate -> range(estimate, voice)).orElse("–"),
                score.estimate()
                        .map(estimate -> voice.percent(estimate.coverage()))
                        .orElse("–"),
                score.agreement()
                        .map(agreement ->
                                voice.say("agreement-" + agreement.word().key()))
                        .orElse("–"));
    }

    private static String range(Estimate estimate, Voice voice) {
        return estimate.coverage() < 1
                ? voice.say("range", voice.score(estimate.low()), voice.score(estimate.high()))
                : "";
    }
}
