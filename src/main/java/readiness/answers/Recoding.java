package readiness.answers;

import java.util.ArrayList;
import readiness.questionnaire.Id;

/**
 * What the codes of one codebook are in another one of the same questionnaire: each numbers its answers as it meets
 * them.
 */
public final class Recoding {

    /** By question and then by the number of the answer in the other codebook. */
    private final int[][] answers;

    private Recoding(int... questions) {
        this.answers = new int[questions.length][];
    }

    /** Returns the recoding of the codes that a codebook has written, as codes of this one. */
    public static Recoding read(CountReader in, Codebook into) {
        var recoding = new Recoding(new int[into.questions().size()]);
        for (int question = 0; question < recoding.answers.length; question++) {
            recoding.answers[question] = new int[in.count()];
            for (int answer = 0; answer < recoding.answers[question].length; answer++) {
                recoding.answers[question][answer] = answer(in, into, question);
            }
        }
        return recoding;
    }

    private static int answer(CountReader in, Codebook into, int question) {
        var options = new ArrayList<Id>();
        for (int left = in.count(); left > 0; left--) {
            options.add(new Id(in.words()));
        }
        return into.code(question, options, in.real(), in.real());
    }

    /** Returns the code for a code of the other codebook; those of states are the same everywhere. */
    public int code(int question, int code) {
        return code < CodedResponse.FIRST_ANSWER
                ? code
                : CodedResponse.FIRST_ANSWER + answers[question][code - CodedResponse.FIRST_ANSWER];
    }
}
