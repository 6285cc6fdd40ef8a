package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.outcome.PilotSection;
import readiness.outcome.RankingTable;
import readiness.page.PageWording;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Scores;
import readiness.ranking.RankedTeam;
import readiness.recommendation.LevelsReached;
import readiness.scoring.Estimate;
import readiness.scoring.ScoreEntry;

/**
 * What one questionnaire says about a team, or about the organisation, in a few sentences.
 *
 * @param about a line about the team in the words of the assessment; empty where there is none
 * @param facts how many answered, its place in the ranking, its level
 * @param cautions the texts of warning signs that hold, or cannot be ruled out
 * @param findings its highest and lowest scores, where its people disagree, what was not answered
 */
public record TeamDetail(String name, String about, String facts, List<String> cautions, List<String> findings) {

    /** The largest number of equal extremes worth a sentence; of more, none stands out. */
    private static final int MOST_EXTREME = 3;

    /** The largest number of gaps that are listed; more are left to the saved data. */
    private static final int MOST_GAPS = 4;

    /** A difference that a page shows. */
    private static final double SHOWN_POINTS = 0.1;

    public TeamDetail {
        cautions = List.copyOf(cautions);
        findings = List.copyOf(findings);
    }

    /** Returns the detail; none where there is nothing to say that is not in the table. */
    static Optional<TeamDetail> of(QuestionnaireResult result, Subject subject, PageWording wording) {
        var ranked = result.ranked(subject);
        var detail = new TeamDetail(
                wording.name(subject),
                wording.text(subject.team().flatMap(Team::about)),
                String.join(" · ", facts(subject, ranked, wording)),
                ranked.map(team -> signs(team, wording)).orElse(List.of()),
                findings(subject, wording));
        boolean isEmpty = detail.about().isEmpty()
                && detail.cautions().isEmpty()
                && detail.findings().isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(detail);
    }

    private static List<String> facts(Subject subject, Optional<RankedTeam> ranked, PageWording wording) {
        var respondents = wording.say("respondents", subject.scorecard().respondents());
        var place = ranked.map(team -> team.rank().isPresent()
                ? wording.say(
                        "standing",
                        team.rank().getAsInt(),
                        wording.score(team.composite()),
                        RankingTable.status(team.status(), wording))
                : RankingTable.status(team.status(), wording));
        var level = subject.levels().flatMap(LevelsReached::overall).map(Levels.Level::title);
        return Stream.of(Optional.of(respondents), place, level.map(title -> wording.say("level", wording.text(title))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> signs(RankedTeam team, PageWording wording) {
        var barring = team.gates().stream()
                .filter(gate -> gate.bars())
                .map(gate -> wording.text(gate.gate().text()));
        return Stream.concat(barring, PilotSection.cautions(team, wording).stream())
                .toList();
    }

    private static List<String> findings(Subject subject, PageWording wording) {
        var facets = subject.scorecard().scores().stream()
                .filter(score -> !score.isDimension()
                        && !score.withheld()
                        && score.estimate().isPresent())
                .toList();
        return Stream.of(extremes(facets, wording), disputed(facets, wording), unanswered(facets, wording))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Stream<String> disputed(List<ScoreEntry> facets, PageWording wording) {
        var titles = facets.stream()
                .filter(score -> ScoreMatrix.isDisputed(score))
                .map(score -> wording.text(score.title()))
                .toList();
        return titles.isEmpty() ? Stream.of() : Stream.of(wording.say("subject-disputed", wording.list(titles)));
    }

    private static Stream<String> unanswered(List<ScoreEntry> facets, PageWording wording) {
        var gaps = facets.stream()
                .filter(facet -> facet.estimate().orElseThrow().coverage() < 1)
                .map(facet -> gap(facet, facet.estimate().orElseThrow(), wording))
                .toList();
        if (gaps.isEmpty()) {
            return Stream.of();
        }
        return gaps.size() > MOST_GAPS
                ? Stream.of(wording.say("subject-many-gaps", gaps.size()))
                : Stream.of(wording.say("subject-gaps", wording.apart(gaps)));
    }

    private static String gap(ScoreEntry facet, Estimate estimate, PageWording wording) {
        return wording.say(
                "subject-gap",
                wording.text(facet.title()),
                wording.percent(estimate.coverage(), 1),
                wording.score(estimate.low()),
                wording.score(estimate.high()));
    }

    private static Stream<String> extremes(List<ScoreEntry> all, PageWording wording) {
        var facets = all.stream().filter(facet -> facet.score().isPresent()).toList();
        var points = facets.stream()
                .mapToDouble(facet -> facet.score().orElseThrow().points())
                .summaryStatistics();
        if (facets.isEmpty() || !Scores.reaches(points.getMax() - points.getMin(), SHOWN_POINTS)) {
            return Stream.of();
        }
        return Stream.of(
                        extreme("subject-highest", facets, points.getMax(), wording),
                        extreme("subject-lowest", facets, points.getMin(), wording))
                .flatMap(Optional::stream);
    }

    /** Returns a sentence with the facets that have this score; empty where too many have it. */
    private static Optional<String> extreme(String key, List<ScoreEntry> facets, double points, PageWording wording) {
        var there = facets.stream()
                .filter(facet ->
                        !Scores.reaches(Math.abs(facet.score().orElseThrow().points() - points), SHOWN_POINTS))
                .map(facet -> wording.text(facet.title()))
                .toList();
        return there.size() > MOST_EXTREME
                ? Optional.empty()
                : Optional.of(wording.say(key, wording.list(there), wording.score(points)));
    }
}
