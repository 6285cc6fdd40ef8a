package readiness.tally;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.questionnaire.Id;

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
        var counts = new Counts(sheets.size());
        var runs = new HashMap<Id, Runs>();
        boolean[] isStraight = new boolean[sheets.size()];
        for (AnswerTraits traits : scored) {
            int[] codes = sheets.codes(traits.question());
            var question = codebook.questions().get(traits.question());
            counts.add(codes, traits.byCode());
            question.format()
                    .scale()
                    .ifPresent(scale -> runs.computeIfAbsent(scale, unknown -> new Runs(sheets.size()))
                            .add(codes, traits.byCode(), question.reversed(), isStraight));
        }
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            straightLined += isStraight[sheet] ? 1 : 0;
            oneSided += counts.areOneSided(sheet) ? 1 : 0;
            bestThroughout += counts.areBest(sheet) ? 1 : 0;
        }
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

    /** How many answers of each sheet have a trait. */
    private static final class Counts {

        private final int[] scored;
        private final int[] best;
        private final int[] choices;
        private final int[] first;
        private final int[] last;

        private Counts(int sheets) {
            scored = new int[sheets];
            best = new int[sheets];
            choices = new int[sheets];
            first = new int[sheets];
            last = new int[sheets];
        }

        private void add(int[] codes, int[] traits) {
            for (int sheet = 0; sheet < scored.length; sheet++) {
                int own = traits[codes[sheet]];
                scored[sheet] += own & AnswerTraits.SCORED;
                best[sheet] += (own & AnswerTraits.BEST) / AnswerTraits.BEST;
                choices[sheet] += (own & AnswerTraits.CHOICE) / AnswerTraits.CHOICE;
                first[sheet] += (own & AnswerTraits.FIRST) / AnswerTraits.FIRST;
                last[sheet] += (own & AnswerTraits.LAST) / AnswerTraits.LAST;
            }
        }

        private boolean areOneSided(int sheet) {
            return choices[sheet] >= AnswerQuality.LEAST_ANSWERS
                    && (first[sheet] == choices[sheet] || last[sheet] == choices[sheet]);
        }

        private boolean areBest(int sheet) {
            return scored[sheet] >= AnswerQuality.LEAST_ANSWERS && best[sheet] == scored[sheet];
        }
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

        private void add(int[] codes, int[] traits, boolean onReversed, boolean[] isStraight) {
            for (int sheet = 0; sheet < lengths.length; sheet++) {
                int own = traits[codes[sheet]];
                if ((own & AnswerTraits.CHOICE) != 0) {
                    int option = own >>> AnswerTraits.OPTION;
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
