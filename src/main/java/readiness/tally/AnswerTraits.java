package readiness.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Scores;

/**
 * What patterns of answers need to know of the answers to a scored question, in the bits of a number for each code:
 * worked out once, as every answer of every sheet is looked at.
 */
final class AnswerTraits {

    static final int SCORED = 1;

    /** It earns the highest score that an answer can. */
    static final int BEST = 1 << 1;

    /** It is one option of a choice or a yes-no question; the bits from {@link #OPTION} on are the option's number. */
    static final int CHOICE = 1 << 2;

    static final int FIRST = 1 << 3;
    static final int LAST = 1 << 4;
    static final int OPTION = 5;

    private final Codebook codebook;
    private final int question;
    private final Map<Id, Integer> numbers;
    private final List<Id> options;
    private final double most;
    private int[] byCode = new int[CodedResponse.FIRST_ANSWER];

    /** @param numbers of options that were met so far; the same for those of all questions */
    AnswerTraits(Codebook codebook, int question, Map<Id, Integer> numbers) {
        Question asked = codebook.questions().get(question);
        this.codebook = codebook;
        this.question = question;
        this.numbers = numbers;
        this.options =
                asked.format().takesSeveral() ? List.of() : asked.format().choices();
        this.most = EarnableScores.of(asked).most();
    }

    /** Returns the number of the question. */
    int question() {
        return question;
    }

    /** Returns the traits of the answers met so far, by code; 0 for those of states. */
    int[] byCode() {
        int known = byCode.length;
        int codes = CodedResponse.FIRST_ANSWER + codebook.answers(question);
        if (known < codes) {
            byCode = Arrays.copyOf(byCode, codes);
            for (int code = known; code < codes; code++) {
                byCode[code] = traits(code - CodedResponse.FIRST_ANSWER);
            }
        }
        return byCode;
    }

    private int traits(int answer) {
        double score = codebook.score(question, answer);
        List<Id> chosen = codebook.chosen(question, answer);
        int traits = (Double.isNaN(score) ? 0 : SCORED) | (Scores.reaches(score, most) ? BEST : 0);
        return options.isEmpty() || chosen.size() != 1 ? traits : traits | choice(chosen.get(0));
    }

    private int choice(Id option) {
        int number = numbers.computeIfAbsent(option, unknown -> numbers.size());
        return CHOICE
                | (option.equals(options.get(0)) ? FIRST : 0)
                | (option.equals(options.get(options.size() - 1)) ? LAST : 0)
                | (number << OPTION);
    }
}
