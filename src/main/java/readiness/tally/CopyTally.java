package readiness.tally;

import java.util.Arrays;
import java.util.stream.LongStream;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.State;
import readiness.answers.WordHash;

/**
 * Counts sheets of one subject with the same answers, by digests of 64 bits, of which two rarely agree. A digest is the
 * same wherever and in whatever order the sheets are counted, so that those of several machines can be brought
 * together.
 */
public final class CopyTally {

    private final Codebook codebook;

    /** The digest of each code that was met so far, by question. */
    private final long[][] digests;

    private final LongIntMap sheets = new LongIntMap();
    private int copies;

    CopyTally(Codebook codebook) {
        this.codebook = codebook;
        this.digests = new long[codebook.questions().size()][0];
    }

    /** Returns a number for a subject's name that is hardly any other's. */
    public static long subject(String name) {
        return WordHash.of(WordHash.START, name);
    }

    /** Adds the sheets that have enough answers. */
    void add(Columns sheets) {
        long[] mixed = Arrays.copyOf(sheets.names(), sheets.size());
        int[] answered = new int[mixed.length];
        for (int question = 0; question < sheets.questions(); question++) {
            mix(sheets.codes(question), digests(question), mixed, answered);
        }
        for (int sheet = 0; sheet < mixed.length; sheet++) {
            if (answered[sheet] >= AnswerQuality.LEAST_ANSWERS) {
                add(mixed[sheet]);
            }
        }
    }

    /** Mixes what the answers to a question are into each sheet's digest, by the finaliser of SplitMix64. */
    private static void mix(int[] codes, long[] digests, long[] mixed, int[] answered) {
        for (int sheet = 0; sheet < mixed.length; sheet++) {
            int code = codes[sheet];
            long next = (mixed[sheet] ^ digests[code]) * 0xbf58476d1ce4e5b9L;
            next ^= next >>> 29;
            mixed[sheet] = next + 0x9e3779b97f4a7c15L;
            answered[sheet] += code == State.ANSWERED.code() || code >= CodedResponse.FIRST_ANSWER ? 1 : 0;
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

    /** Returns the digest of each code of a question. */
    private long[] digests(int question) {
        int known = digests[question].length;
        int codes = CodedResponse.FIRST_ANSWER + codebook.answers(question);
        if (known < codes) {
            digests[question] = Arrays.copyOf(digests[question], codes);
            for (int code = known; code < codes; code++) {
                digests[question][code] = digest(question, code);
            }
        }
        return digests[question];
    }

    private long digest(int question, int code) {
        if (code >= CodedResponse.FIRST_ANSWER) {
            return codebook.digest(question, code - CodedResponse.FIRST_ANSWER);
        }
        // Why a question was not asked is no difference between two sheets.
        return code == State.HIDDEN_BY_ROLE.code() ? State.HIDDEN.code() : code;
    }
}
