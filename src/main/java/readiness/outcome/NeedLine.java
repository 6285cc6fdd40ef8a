package readiness.outcome;

import java.util.List;
import readiness.chart.ThresholdBar;
import readiness.decision.NeedResult;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;

/**
 * What an option cannot do without.
 *
 * @param state met, unmet or unknown
 * @param stateWord the same for people
 * @param figures what there is against what it takes
 */
public record NeedLine(String text, String state, String stateWord, String figures, ThresholdBar bar) {

    static NeedLine of(Questionnaire questionnaire, NeedResult result, PageWording wording) {
        return new NeedLine(
                wording.text(result.need().text()),
                result.state(),
                wording.say("need-" + result.state()),
                figures(questionnaire, result, wording),
                ThresholdBar.of(result));
    }

    /** Returns what an option lacks, in a few words; answers where every need that it has is met. */
    static String missing(Questionnaire questionnaire, List<NeedResult> needs, PageWording wording) {
        return needs.isEmpty()
                ? wording.say("needs-unknown")
                : wording.list(needs.stream()
                        .map(need -> missing(questionnaire, need, wording))
                        .toList());
    }

    private static String missing(Questionnaire questionnaire, NeedResult need, PageWording wording) {
        String title = wording.title(questionnaire, need.need().when().score());
        if (need.met() == Truth.UNKNOWN) {
            return wording.say("need-answers", title);
        }
        return need.is().isPresent()
                ? wording.say("need-distance", distance(need, wording), title)
                : wording.say("need-withheld", title);
    }

    /** Returns how far a need is from being met, of the figures as they are printed. */
    private static String distance(NeedResult need, PageWording wording) {
        return wording.difference(need.is().orElseThrow(), need.need().when().threshold());
    }

    /** Returns what there is against what it takes. */
    public static String figures(Questionnaire questionnaire, NeedResult need, PageWording wording) {
        var test = need.need().when();
        if (need.is().isEmpty()) {
            return wording.say(
                    need.met() == Truth.UNKNOWN ? "need-unanswered" : "need-figures-withheld",
                    wording.title(questionnaire, test.score()),
                    new ThresholdWords(wording).threshold(test));
        }
        String figures = wording.say(
                "need-figures",
                wording.title(questionnaire, test.score()),
                wording.score(need.is()),
                new ThresholdWords(wording).threshold(test));
        return need.met() == Truth.NO ? wording.say("need-short", figures, distance(need, wording)) : figures;
    }
}
