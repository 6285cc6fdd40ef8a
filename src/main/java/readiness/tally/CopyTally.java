package readiness.tally;

import java.util.Arrays;
import java.util.stream.LongStream;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.Interview;
import readiness.answers.State;
import readiness.answers.WordHash;

/**
 * Counts sheets of one subject with the same answers, by digests of 64 bits, of which two rarely agree. A digest is the
 * same wherever and in whatever order the sheets are counted, so that those of several machines can be brought
 * together.
 */
public final class CopyTally {

    /** A digest that was not worked out yet. */
    private static final long UNKNOWN = 0;

    private final Codebook codebook;

    /** The digests of the answers that were met so far, by question and then by the answer's number. */
    private final long[][] answers;

    private final LongIntMap sheets = new LongIntMap();
    private int copies;

    CopyTally(Codebook codebook) {
        this.codebook = codebook;
        this.answers = new long[codebook.questions().size()][0];
    }

    /** Returns a number for a subject's name that is hardly any other's. */
    public static long subject(String name) {
        return WordHash.of(WordHash.START, name);
    }

    /** Adds a sheet, where it has enough answers. */
    void add(long subject, Interview sheet) {
        int answered = 0;
        for (int question = 0; question < sheet.size(); question++) {
            answered += sheet.state(question) == State.ANSWERED ? 1 : 0;
        }
        if (answered >= AnswerQuality.LEAST_ANSWERS) {
            add(digest(subject, sheet));
        }
    }

    private void add(long digest) {
        int alike = sheets.add(digest, 1);
        copies += alike == 1 ? 0 : alike == 2 ? 2 : 1;
    }

    /** Adds copies that were found elsewhere. */
    public void addFound(int more) {
        copies += more;
    }

    /** Returns how many sheets have another one with the same answers. */
    public int copies() {
        return copies;
    }

    /** Returns the digest of each sheet with enough answers, in no order. */
    public LongStream digests() {
        return sheets.keys().flatMap(digest -> LongStream.generate(() -> digest).limit(sheets.value(digest)));
    }

    /** Returns how many of these digests come more than once. */
    public static int copies(LongStream digests) {
        var times = new LongIntMap();
        digests.forEach(digest -> times.add(digest, 1));
        return times.keys().mapToInt(times::value).filter(alike -> alike > 1).sum();
    }

    /** Mixes what the answers are by the finaliser of SplitMix64. */
    private long digest(long subject, Interview sheet) {
        long mixed = subject;
        for (int question = 0; question < sheet.size(); question++) {
            mixed = (mixed ^ digestOf(question, sheet.code(question))) * 0xbf58476d1ce4e5b9L;
            mixed ^= mixed >>> 29;
            mixed += 0x9e3779b97f4a7c15L;
        }
        return mixed;
    }

    private long digestOf(int question, int code) {
        int answer = code - CodedResponse.FIRST_ANSWER;
        if (answer < 0) { // why a question was not asked is no difference between two sheets
            return code == State.HIDDEN_BY_ROLE.code() ? State.HIDDEN.code() : code;
        }
        if (answer >= answers[question].length) {
            answers[question] = Arrays.copyOf(answers[question], 2 * answer + 1);
        }
        if (answers[question][answer] == UNKNOWN) {
            answers[question][answer] = codebook.digest(question, answer);
        }
        return answers[question][answer];
    }
}
