package readiness.invocation;

import java.util.Collection;
import java.util.List;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.problem.Suggestions;
import readiness.wording.Wording;

/** A command line that is well formed and makes no sense, with a finished sentence that says why. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final transient List<String> suggestions;

    public UsageException(String sentence) {
        this(sentence, List.of());
    }

    private UsageException(String sentence, List<String> suggestions) {
        super(sentence);
        this.sentence = sentence;
        this.suggestions = List.copyOf(suggestions);
    }

    /** Returns that no questionnaire of this id is built in, with those that are. */
    public static UsageException noSuchQuestionnaire(String id, Wording wording) {
        return noSuchQuestionnaire(id, BuiltInQuestionnaires.ids(), wording);
    }

    /** Returns that there is no questionnaire of this name, with those that there are. */
    public static UsageException noSuchQuestionnaire(String name, Collection<String> known, Wording wording) {
        return new UsageException(
                wording.say("no-such-questionnaire", name, String.join(", ", known)), Suggestions.near(name, known));
    }

    public String sentence() {
        return sentence;
    }

    /** Returns the known words nearest to the one that was typed. */
    List<String> suggestions() {
        return suggestions;
    }
}
