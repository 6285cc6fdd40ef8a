package readiness.page;

import java.util.LinkedHashMap;
import java.util.List;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreThreshold;
import readiness.scoring.Scorecard;
import readiness.wording.Keyword;

/** Scores beside the thresholds that they reach or miss, in words. */
public record ThresholdWords(PageWording wording) {

    /** What a score beside its threshold is shown for. */
    private enum Kind implements Keyword {
        FIGURE,
        ADVISED,
        NEEDED
    }

    /** Returns the threshold of a test in words: {@code at least 65.0}. */
    public String threshold(ScoreThreshold test) {
        return wording.say(test.bound().key(), wording.score(test.threshold()));
    }

    /** Returns a score beside its threshold: {@code trust 42.0 (less than 50.0)}. */
    public String figure(Questionnaire questionnaire, Scorecard scorecard, ScoreThreshold test) {
        return figure(Kind.FIGURE, questionnaire, scorecard, test);
    }

    /** Returns the scores that make a condition true, or leave it unknown, beside their thresholds. */
    public String figures(Questionnaire questionnaire, Scorecard scorecard, Condition<ScoreThreshold> condition) {
        return figures(Kind.FIGURE, questionnaire, scorecard, grounds(scorecard, condition));
    }

    /** Returns the scores that call for advice, each beside the score from or below which it is advised. */
    public String advised(Questionnaire questionnaire, Scorecard scorecard, Condition<ScoreThreshold> condition) {
        return figures(Kind.ADVISED, questionnaire, scorecard, grounds(scorecard, condition));
    }

    private static List<ScoreThreshold> grounds(Scorecard scorecard, Condition<ScoreThreshold> condition) {
        return condition.grounds(scorecard::judge).toList();
    }

    /** Returns scores beside what is needed of them. */
    public String needed(Questionnaire questionnaire, Scorecard scorecard, List<ScoreThreshold> tests) {
        return figures(Kind.NEEDED, questionnaire, scorecard, tests);
    }

    private String threshold(Kind kind, ScoreThreshold test) {
        String points = wording.score(test.threshold());
        return test.bound() == ScoreThreshold.Bound.AT_LEAST
                ? wording.say("at-least-" + kind.key(), points)
                : wording.say("below-" + kind.key(), points);
    }

    private String figure(Kind kind, Questionnaire questionnaire, Scorecard scorecard, ScoreThreshold test) {
        if (scorecard.isWithheld(test.score())) {
            return wording.say(
                    "withheld-" + kind.key(), wording.title(questionnaire, test.score()), threshold(kind, test));
        }
        return wording.say(
                "score-" + kind.key(),
                wording.title(questionnaire, test.score()),
                wording.score(scorecard.score(test.score())),
                threshold(kind, test));
    }

    /** Returns scores, each once and beside its threshold; one that is the same for several is said once. */
    private String figures(Kind kind, Questionnaire questionnaire, Scorecard scorecard, List<ScoreThreshold> all) {
        // Each test once: by its words, since a record's own hash is put together at every start.
        var byWords = new LinkedHashMap<String, ScoreThreshold>();
        all.forEach(test -> byWords.putIfAbsent(figure(kind, questionnaire, scorecard, test), test));
        var tests = List.copyOf(byWords.values());
        boolean isShown = tests.stream().noneMatch(test -> scorecard.isWithheld(test.score()));
        if (isShown
                && tests.size() > 1
                && tests.stream().map(this::threshold).distinct().count() == 1) {
            var scores = tests.stream()
                    .map(test -> wording.say(
                            "score-of",
                            wording.title(questionnaire, test.score()),
                            wording.score(scorecard.score(test.score()))))
                    .toList();
            String threshold = threshold(kind, tests.get(0));
            return wording.say("scores-" + kind.key(), wording.list(scores), threshold);
        }
        return wording.list(List.copyOf(byWords.keySet()));
    }
}
