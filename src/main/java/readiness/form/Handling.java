package readiness.form;

import java.util.List;
import java.util.Optional;
import readiness.assessment.Discretion;
import readiness.assessment.Settings;
import readiness.assessment.Settings.Reader;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * What happens with the answers: who reads them, and what reports show of them (method, section 9). A person reads it
 * after the introduction, on paper, in a browser and at a terminal.
 *
 * @param readBy who reads the answers; empty where the assessment does not say so
 * @param discretion the rules on what reports show
 */
public record Handling(Optional<Reader> readBy, Discretion discretion) {

    /** Returns what the settings of an assessment say about it. */
    public static Handling of(Settings settings) {
        return new Handling(settings.readBy(), Discretion.of(settings));
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
        int leastGroup = discretion.leastGroup();
        String results = leastGroup > 1
                ? wording.say("from-least-group", leastGroup, discretion.leastForScores())
                : wording.say("from-one");
        String comments = wording.say(discretion.commentsShown() ? "comments-shown" : "comments-hidden", leastGroup);
        return String.join(" ", List.of(wording.say("never-named"), results, comments, wording.say("facts-shown")));
    }

    private static Wording wording(Language language) {
        return Wording.of("readiness.form.Form", language);
    }
}
