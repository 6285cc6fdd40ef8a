package readiness.form;

import java.util.ArrayList;
import java.util.List;
import readiness.assessment.Settings.Reader;

/** Says what happens with the answers: who reads them, and what reports show of them (method, section 9). */
final class Handling {

    private final FormWording wording;
    private final FormSettings settings;

    Handling(FormWording wording, FormSettings settings) {
        this.wording = wording;
        this.settings = settings;
    }

    List<Phrase> sentences() {
        int least = settings.leastGroup();
        var sentences = new ArrayList<Phrase>();
        sentences.add(settings.readBy()
                .flatMap(Reader::name)
                .map(name -> wording.say("read-by", wording.text(name)))
                .orElseGet(() -> wording.say("read-by-sender")));
        sentences.add(wording.say("never-named"));
        sentences.add(least > 1 ? wording.say("from-least-group", least, Math.min(3, least)) : wording.say("from-one"));
        sentences.add(wording.say(settings.commentsShown() ? "comments-shown" : "comments-hidden", least));
        sentences.add(wording.say("facts-shown"));
        return sentences;
    }
}
