package readiness.survey;

import java.util.HashSet;
import java.util.Set;
import readiness.questionnaire.Id;

/**
 * Answers that were given to another major version of the questionnaire and that the person has not confirmed yet.
 *
 * @param version of the questionnaire to which they were given; empty where every answer is of the present one
 * @param questions whose answers are to be confirmed
 */
public record Unconfirmed(String version, Set<Id> questions) {

    /** No answer of another version. */
    public static final Unconfirmed NONE = new Unconfirmed("", Set.of());

    public Unconfirmed {
        questions = Set.copyOf(questions);
    }

    Unconfirmed without(Id question) {
        var others = new HashSet<>(questions);
        others.remove(question);
        return new Unconfirmed(version, others);
    }
}
