package readiness.tally;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.questionnaire.Id;
import readiness.tally.AnswerTraits.Trait;

/** Counts the sheets with patterns that a careless or a flattering respondent leaves (method, section 8). */
final class PatternTally {

    private final Codebook codebook;
    private final List<AnswerTraits> scored;
    private int straightLined;
    private int oneSided;
    private int bestThroughout;

    PatternTally(Codebook codebook) {
        var numbers = new HashMap<Id, Integer>();
        this.codebook = codebook;
        this.scored = IntStream.range(0, codebook.questions().size())
                .filter(question -> codebook.facetOf(question) >= 0)
                .mapToObj(question -> new AnswerTraits(codebook, question, numbers))
                .toList();
    }

    /** Looks at each of these sheets. */
    void add(Columns sheets) {
        long[] traits = new long[sheets.size()];
        var runs = new HashMap<Id, Runs>();
        boolean[] isStraight = new boolean[sheets.size()];
        for (AnswerTraits answers : scored) {
            int[] codes = sheets.codes(answers.question());
            addUp(codes, answers.traits(), traits);
            var question = codebook.questions().get(answers.question());
            question.format()
                    .scale()
                    .ifPresent(scale -> runs.computeIfAbsent(scale, unknown -> new Runs(sheets.size()))
                            .add(codes, answers.chosen(), question.reversed(), isStraight));
        }
        for (int sheet = 0; sheet < traits.length; sheet++) {
            straightLined += isStraight[sheet] ? 1 : 0;
            oneSided += isOneSided(traits[sheet]) ? 1 : 0;
            bestThroughout += isBest(traits[sheet]) ? 1 : 0;
        }
    }

    private static void addUp(int[] codes, long[] traitsOf, long[] traits) {
        for (int sheet = 0; sheet < traits.length; sheet++) {
            traits[sheet] += traitsOf[codes[sheet]];
        }
    }

    private static boolean isOneSided(long traits) {
        int choices = Trait.CHOICE.count(traits);
        return choices >= AnswerQuality.LEAST_ANSWERS
                && (Trait.FIRST.count(traits) == choices || Trait.LAST.count(traits) == choices);
    }

    private static boolean isBest(long traits) {
        int scored = Trait.SCORED.count(traits);
        return scored >= AnswerQuality.LEAST_ANSWERS && Trait.BEST.count(traits) == scored;
    }

    /** Returns how many have the same option ten times in a row on a scale, a reversed question among them. */
    int straightLined() {
        return straightLined;
    }

    /** Returns how many have at least ten scored choices that are all the last option, or all the first. */
    int oneSided() {
        return oneSided;
    }

    /** Returns how many have at least ten scored answers, each with the highest score it can earn. */
    int bestThroughout() {
        return bestThroughout;
    }

    void writeTo(CountWriter out) {
        out.number(straightLined);
        out.number(oneSided);
        out.number(bestThroughout);
    }

    void addFrom(CountReader in) {
        straightLined += in.count();
        oneSided += in.count();
        bestThroughout += in.count();
    }

    /** The same option in successive answers on one scale, sheet by sheet. */
    private static final class Runs {

        private final int[] options;
        private final int[] lengths;
        private final boolean[] reversed;

        private Runs(int sheets) {
            options = new int[sheets];
            lengths = new int[sheets];
            reversed = new boolean[sheets];
        }

        private void add(int[] codes, int[] chosen, boolean onReversed, boolean[] isStraight) {
            for (int sheet = 0; sheet < lengths.length; sheet++) {
                int option = chosen[codes[sheet]];
                if (option != AnswerTraits.NO_OPTION) {
                    boolean same = lengths[sheet] > 0 && option == options[sheet];
                    options[sheet] = option;
                    lengths[sheet] = same ? lengths[sheet] + 1 : 1;
                    reversed[sheet] = (same && reversed[sheet]) || onReversed;
                    isStraight[sheet] |= lengths[sheet] >= AnswerQuality.LEAST_ANSWERS && reversed[sheet];
                }
            }
        }
    }
}
