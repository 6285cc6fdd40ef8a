package readiness.report;

import java.util.List;
import readiness.assessment.Subject;
import readiness.chart.ScoreBar;
import readiness.page.PageWording;
import readiness.scoring.Estimate;
import readiness.scoring.ScoreEntry;

/**
 * A dimension or a facet of the organisation.
 *
 * @param range empty where everything was answered
 * @param agreement in a word; a dash where it is not known, or may not be shown
 */
public record ScoreLine(
        String title, boolean dimension, ScoreBar bar, String score, String range, String coverage, String agreement) {

    static List<ScoreLine> of(Subject subject, PageWording wording) {
        return subject.scorecard().scores().stream()
                .filter(score -> !score.withheld())
                .map(score -> of(score, wording))
                .toList();
    }

    private static ScoreLine of(ScoreEntry score, PageWording wording) {
        return new ScoreLine(
                wording.text(score.title()),
                score.isDimension(),
                ScoreBar.of(score.estimate()),
                wording.score(score.score()),
                score.estimate().map(estimate -> range(estimate, wording)).orElse("–"),
                score.estimate()
                        .map(estimate -> wording.percent(estimate.coverage(), 1))
                        .orElse("–"),
                score.agreement()
                        .map(known -> wording.say("agreement-" + known.word().key()))
                        .orElse("–"));
    }

    private static String range(Estimate estimate, PageWording wording) {
        return estimate.coverage() < 1
                ? wording.say("range", wording.score(estimate.low()), wording.score(estimate.high()))
                : "";
    }
}
