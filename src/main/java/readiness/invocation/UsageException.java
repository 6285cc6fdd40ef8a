package readiness.invocation;

import readiness.catalogue.BuiltInQuestionnaires;
import readiness.wording.Wording;

/** A command line that is well formed and makes no sense, with a finished sentence that says why. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Returns that no questionnaire of this id is built in, with those that are. */
    public static UsageException noSuchQuestionnaire(String id, Wording wording) {
        return new UsageException(
                wording.say("no-such-questionnaire", id, String.join(", ", BuiltInQuestionnaires.ids())));
    }

    public String sentence() {
        return sentence;
    }
}
