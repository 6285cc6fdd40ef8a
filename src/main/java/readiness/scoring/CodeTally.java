package readiness.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.State;

/**
 * Counts how often each code is given to one question, group by group. Groups go by numbers.
 *
 * <p>Counting in place of adding up makes every figure the same to the last bit in whatever order the sheets come.
 */
final class CodeTally {

    /** Most questions have no more than five options. */
    private static final int ROOM = CodedResponse.FIRST_SCORE + 5;

    /** A number may have as many codes as there are sheets, and few of them come from one group. */
    private static final int MOST_DENSE = 1 << 7;

    private final Codebook codebook;
    private final int question;
    private int groups = 1;
    private int codes = ROOM;

    /** How often each of the first codes was given, group after group. */
    private int[] counts = new int[codes];

    /** How often all others were, by pairs of group and code: most of those never come. */
    private final LongTally others = new LongTally();

    CodeTally(Codebook codebook, int question) {
        this.codebook = codebook;
        this.question = question;
    }

    /** Counts what came of the question in these sheets, each of them in one of so many groups. */
    void add(Columns sheets, int[] groupOf, int howMany) {
        makeRoom(Math.min(CodedResponse.FIRST_SCORE + codebook.scores(question).length, MOST_DENSE), howMany);
        int[] given = sheets.codes(question);
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            if (given[sheet] < codes) {
                counts[groupOf[sheet] * codes + given[sheet]]++;
            } else {
                others.add(pair(groupOf[sheet], given[sheet]));
            }
        }
    }

    /** Returns what a group says to the question. */
    QuestionScore score(int group) {
        return QuestionScore.of(codebook.questions().get(question), states(group), distribution(group));
    }

    /** Returns how often each score was given in a group. */
    Distribution distribution(int group) {
        var byScore = new TreeMap<Double, Integer>();
        double[] scores = codebook.scores(question);
        for (int score = 0; score < scores.length; score++) {
            int times = count(group, CodedResponse.FIRST_SCORE + score);
            if (times > 0) {
                byScore.put(scores[score], times);
            }
        }
        return new Distribution(byScore);
    }

    private Map<State, Integer> states(int group) {
        var states = new EnumMap<State, Integer>(State.class);
        for (State state : State.values()) {
            states.put(state, count(group, state.code()));
        }
        states.merge(State.ANSWERED, distribution(group).total(), Integer::sum);
        states.values().removeIf(times -> times == 0);
        return states;
    }

    private int count(int group, int code) {
        if (code >= codes) {
            return others.count(pair(group, code));
        }
        return group < groups ? counts[group * codes + code] : 0;
    }

    private static long pair(int group, int code) {
        return ((long) group << Integer.SIZE) | code;
    }

    private void makeRoom(int moreCodes, int moreGroups) {
        if (moreCodes > codes || moreGroups > groups) {
            int wider = moreCodes > codes ? Math.min(2 * moreCodes, MOST_DENSE) : codes;
            int longer = moreGroups > groups ? 2 * moreGroups : groups;
            int[] roomy = new int[wider * longer];
            for (int place = 0; place < counts.length; place++) {
                roomy[place / codes * wider + place % codes] = counts[place];
            }
            codes = wider;
            groups = longer;
            counts = roomy;
        }
    }
}
