package readiness.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.questionnaire.EarnableScores;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Scores;

/**
 * What patterns of answers need to know of the answers to a scored question, by code: worked out once, as every answer
 * of every sheet is looked at.
 */
final class AnswerTraits {

    /** The code stands for something else than one option of a choice or a yes-no question. */
    static final int NO_OPTION = -1;

    private final Codebook codebook;
    private final int question;
    private final Map<Id, Integer> numbers;
    private final List<Id> options;
    private final double most;
    private long[] traits = new long[CodedResponse.FIRST_ANSWER];
    private int[] chosen = new int[CodedResponse.FIRST_ANSWER];

    /** What an answer may be, each counted in a part of its own of one number: adding up numbers counts them all. */
    enum Trait {
        SCORED(0),
        /** It earns the highest score that an answer can. */
        BEST(1),
        /** It is one option of a choice or a yes-no question. */
        CHOICE(2),
        FIRST(3),
        LAST(4);

        /** More than a questionnaire may have questions. */
        private static final int BITS = 12;

        private final int shift;

        Trait(int place) {
            this.shift = BITS * place;
        }

        private long once() {
            return 1L << shift;
        }

        /** Returns how many answers have the trait, of those whose traits were added up. */
        int count(long sum) {
            return (int) (sum >>> shift) & ((1 << BITS) - 1);
        }
    }

    /** @param numbers of options that were met so far; the same for those of all questions */
    AnswerTraits(Codebook codebook, int question, Map<Id, Integer> numbers) {
        Question asked = codebook.questions().get(question);
        this.codebook = codebook;
        this.question = question;
        this.numbers = numbers;
        this.options =
                asked.format().takesSeveral() ? List.of() : asked.format().choices();
        this.most = EarnableScores.of(asked).most();
        Arrays.fill(chosen, NO_OPTION);
    }

    /** Returns the number of the question. */
    int question() {
        return question;
    }

    /** Returns the traits of each code met so far, to be added up; 0 for those of states. */
    long[] traits() {
        learn();
        return traits;
    }

    /** Returns the number of the option that each code met so far stands for; {@link #NO_OPTION} for others. */
    int[] chosen() {
        learn();
        return chosen;
    }

    private void learn() {
        int known = traits.length;
        int codes = CodedResponse.FIRST_ANSWER + codebook.answers(question);
        if (known < codes) {
            traits = Arrays.copyOf(traits, codes);
            chosen = Arrays.copyOf(chosen, codes);
            for (int code = known; code < codes; code++) {
                learn(code, code - CodedResponse.FIRST_ANSWER);
            }
        }
    }

    private void learn(int code, int answer) {
        double score = codebook.score(question, answer);
        traits[code] =
                (Double.isNaN(score) ? 0 : Trait.SCORED.once()) | (Scores.reaches(score, most) ? Trait.BEST.once() : 0);
        chosen[code] = NO_OPTION;
        List<Id> option = codebook.chosen(question, answer);
        if (!options.isEmpty() && option.size() == 1) {
            chosen[code] = numbers.computeIfAbsent(option.get(0), unknown -> numbers.size());
            traits[code] |= Trait.CHOICE.once()
                    | (option.get(0).equals(options.get(0)) ? Trait.FIRST.once() : 0)
                    | (option.get(0).equals(options.get(options.size() - 1)) ? Trait.LAST.once() : 0);
        }
    }
}
