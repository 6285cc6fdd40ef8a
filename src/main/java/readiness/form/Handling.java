package readiness.form;

import java.util.List;
import java.util.Optional;
import readiness.assessment.Settings;
import readiness.assessment.Settings.Reader;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * What happens with the answers: who reads them, and what reports show of them (method, section 9). A person reads it
 * after the introduction, on paper, in a browser and at a terminal.
 *
 * @param readBy who reads the answers; empty where the assessment does not say so
 * @param leastGroup the least number of respondents from which more than means is shown
 * @param commentsShown whether reports show comments
 */
public record Handling(Optional<Reader> readBy, int leastGroup, boolean commentsShown) {

    private static final int TOPICS_FROM = 3;

    /** Returns what the settings of an assessment say about it. */
    public static Handling of(Settings settings) {
        return new Handling(settings.readBy(), settings.leastGroup(), settings.commentsShown());
    }

    /** Returns what happens with the answers, as a paragraph. */
    public String in(Language language) {
        return reader(language) + " " + shown(language);
    }

    /** Returns who reads the answers. */
    String reader(Language language) {
        var wording = wording(language);
        return readBy.flatMap(Reader::name)
                .map(name -> wording.say("read-by", name.in(language)))
                .orElseGet(() -> wording.say("read-by-sender"));
    }

    /** Returns what reports show. */
    String shown(Language language) {
        var wording = wording(language);
        String results = leastGroup > 1
                ? wording.say("from-least-group", leastGroup, Math.min(TOPICS_FROM, leastGroup))
                : wording.say("from-one");
        String comments = wording.say(commentsShown ? "comments-shown" : "comments-hidden", leastGroup);
        return String.join(" ", List.of(wording.say("never-named"), results, comments, wording.say("facts-shown")));
    }

    private static Wording wording(Language language) {
        return Wording.of("readiness.form.Form", language);
    }
}
