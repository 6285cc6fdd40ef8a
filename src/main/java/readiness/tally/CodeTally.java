package readiness.tally;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Recoding;
import readiness.answers.State;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;

/**
 * Counts how often each code is given to one question, group by group. Groups go by numbers.
 *
 * <p>Counting in place of adding up makes every figure the same to the last bit in whatever order the sheets come.
 */
public final class CodeTally {

    /** Most questions have no more than five options. */
    private static final int ROOM = CodedResponse.FIRST_ANSWER + 5;

    /** A number may have as many codes as there are sheets, and few of them come from one group. */
    private static final int MOST_DENSE = 1 << 7;

    private final Codebook codebook;
    private final int question;
    private int groups = 1;
    private int codes = ROOM;

    /** How often each of the first codes was given, group after group. */
    private int[] counts = new int[codes];

    /** How often all others were, by pairs of group and code: most of those never come. */
    private final LongIntMap others = new LongIntMap();

    public CodeTally(Codebook codebook, int question) {
        this.codebook = codebook;
        this.question = question;
    }

    /** Counts the codes that these sheets have for the question, each sheet in its group. */
    public void add(Columns sheets, int[] groupOf, int howMany) {
        makeRoom(Math.min(CodedResponse.FIRST_ANSWER + codebook.answers(question), MOST_DENSE), howMany);
        int[] given = sheets.codes(question);
        int[] dense = counts;
        int width = codes;
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            int code = given[sheet];
            if (code < width) {
                dense[groupOf[sheet] * width + code]++;
            } else {
                others.add(pair(groupOf[sheet], code), 1);
            }
        }
    }

    /** Writes every count, and a 0 behind the last. */
    public void writeTo(CountWriter out) {
        for (int place = 0; place < counts.length; place++) {
            write(out, place / codes, place % codes, counts[place]);
        }
        others.keys().forEach(pair -> write(out, (int) (pair >>> Integer.SIZE), (int) pair, others.value(pair)));
        out.number(0);
    }

    private static void write(CountWriter out, int group, int code, int times) {
        if (times > 0) {
            out.number(times);
            out.number(group);
            out.number(code);
        }
    }

    /**
     * Adds the counts that another tally of the question has written.
     *
     * @param groupOf what the numbers of its groups are here
     * @param recoding what its codes are here
     */
    public void addFrom(CountReader in, IntUnaryOperator groupOf, Recoding recoding) {
        for (int times = in.count(); times > 0; times = in.count()) {
            int group = groupOf.applyAsInt(in.count());
            int code = recoding.code(question, in.count());
            makeRoom(Math.min(1 + code, MOST_DENSE), 1 + group);
            if (code < codes) {
                counts[group * codes + code] += times;
            } else {
                others.add(pair(group, code), times);
            }
        }
    }

    /** Returns the question's states, scores and options in some groups taken together. */
    public AnswerCounts counts(int... ofGroups) {
        return new AnswerCounts(states(ofGroups), distribution(ofGroups), options(ofGroups), spared(ofGroups));
    }

    /** Returns how often each score was given in some groups taken together. */
    Distribution distribution(int... ofGroups) {
        var byScore = new TreeMap<Double, Integer>();
        double[] scores = codebook.scores(question);
        for (int answer = 0; answer < scores.length; answer++) {
            int times = Double.isNaN(scores[answer]) ? 0 : count(CodedResponse.FIRST_ANSWER + answer, ofGroups);
            if (times > 0) {
                byScore.merge(scores[answer], times, Integer::sum);
            }
        }
        return new Distribution(byScore);
    }

    /** Returns how often each option was chosen, options that nobody chose too; empty for numbers and texts. */
    private Map<Id, Integer> options(int... ofGroups) {
        Question asked = codebook.questions().get(question);
        var byOption = new LinkedHashMap<Id, Integer>();
        asked.format().choices().forEach(option -> byOption.put(option, 0));
        if (byOption.isEmpty()) {
            return byOption;
        }
        var chosen = codebook.chosen(question);
        for (int answer = 0; answer < chosen.size(); answer++) {
            int times = count(CodedResponse.FIRST_ANSWER + answer, ofGroups);
            chosen.get(answer).forEach(option -> byOption.merge(option, times, Integer::sum));
        }
        return byOption;
    }

    private Map<State, Integer> states(int... ofGroups) {
        var states = new EnumMap<State, Integer>(State.class);
        for (State state : State.values()) {
            states.put(state, count(state.code(), ofGroups));
        }
        states.merge(State.HIDDEN, states.getOrDefault(State.HIDDEN_BY_ROLE, 0), Integer::sum);
        states.remove(State.HIDDEN_BY_ROLE);
        int answers = codebook.answers(question);
        int answered = 0;
        for (int answer = 0; answer < answers; answer++) {
            answered += count(CodedResponse.FIRST_ANSWER + answer, ofGroups);
        }
        states.merge(State.ANSWERED, answered, Integer::sum);
        states.values().removeIf(times -> times == 0);
        return states;
    }

    private int spared(int... ofGroups) {
        return count(State.HIDDEN_BY_ROLE.code(), ofGroups);
    }

    private int count(int code, int... ofGroups) {
        int times = 0;
        for (int group : ofGroups) {
            times += countIn(group, code);
        }
        return times;
    }

    private int countIn(int group, int code) {
        if (code >= codes) {
            return others.value(pair(group, code));
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
