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

    static NeedLine of(Questionnaire questionnaire, NeedResult result, PageWording voice) {
        return new NeedLine(
                voice.text(result.need().text()),
                result.state(),
                voice.say("need-" + result.state()),
                figures(questionnaire, result, voice),
                ThresholdBar.of(result));
    }

    /** Returns what an option lacks, in a few words; answers where every need that it has is met. */
    static String missing(Questionnaire questionnaire, List<NeedResult> needs, PageWording voice) {
        return needs.isEmpty()
                ? voice.say("needs-unknown")
                : voice.list(needs.stream()
                        .map(need -> missing(questionnaire, need, voice))
                        .toList());
    }

    private static String missing(Questionnaire questionnaire, NeedResult need, PageWording voice) {
        String title = voice.title(questionnaire, need.need().when().score());
        if (need.met() == Truth.UNKNOWN) {
            return voice.say("need-answers", title);
        }
        return need.is().isPresent()
                ? voice.say("need-distance", distance(need, voice), title)
                : voice.say("need-withheld", title);
    }

    /** Returns how far a need is from being met, of the figures as they are printed. */
    private static String distance(NeedResult need, PageWording voice) {
        return voice.difference(need.is().orElseThrow(), need.need().when().threshold());
    }

    /** Returns what there is against what it takes. */
    public static String figures(Questionnaire questionnaire, NeedResult need, PageWording voice) {
        var test = need.need().when();
        if (need.is().isEmpty()) {
            return voice.say(
                    need.met() == Truth.UNKNOWN ? "need-unanswered" : "need-figures-withheld",
                    voice.title(questionnaire, test.score()),
                    new ThresholdWords(voice).threshold(test));
        }
        String figures = voice.say(
                "need-figures",
                voice.title(questionnaire, test.score()),
                voice.score(need.is()),
                new ThresholdWords(voice).threshold(test));
        return need.met() == Truth.NO ? voice.say("need-short", figures, distance(need, voice)) : figures;
    }
}
