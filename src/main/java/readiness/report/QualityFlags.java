package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.page.PageWording;
import readiness.tally.AnswerQuality;

/** Sentences on sheets that look as if they had been filled in without reading, counted and never named. */
final class QualityFlags {

    private QualityFlags() {}

    /** Returns the sentences for all questionnaires; none where no sheet is flagged. */
    static List<String> of(Result result, PageWording wording) {
        return result.questionnaires().stream()
                .flatMap(each -> of(each, wording.about(each.questionnaire())).stream())
                .toList();
    }

    /** Returns the sentences for one questionnaire. */
    static List<String> of(QuestionnaireResult result, PageWording wording) {
        AnswerQuality quality = result.quality();
        String title = wording.text(result.questionnaire().title());
        return Stream.of(
                        flag("quality-best", quality.bestThroughout(), title, wording),
                        flag("quality-copies", quality.copies(), title, wording),
                        flag("quality-last", quality.lastOption(), title, wording),
                        flag("quality-straight", quality.straightLined(), title, wording))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> flag(String key, int sheets, String title, PageWording wording) {
        return sheets > 0 ? Optional.of(wording.say(key, sheets, title)) : Optional.empty();
    }
}
