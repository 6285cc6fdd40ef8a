package readiness.tally;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.Interview;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Scores;

/**
 * Finds patterns in a single sheet that a careless or a flattering respondent leaves (method, section 8). For one
 * thread at a time.
 */
final class SheetPattern {

    private final Codebook codebook;
    private final List<PatternQuestion> questions;

    /** The answers that were met so far, by question and then by the answer's number. */
    private final Trait[][] traits;

    private final Run[] runs;

    SheetPattern(Codebook codebook) {
        this.codebook = codebook;
        var scales = codebook.questions().stream()
                .flatMap(question -> question.format().scale().stream())
                .distinct()
                .toList();
        this.questions = codebook.questions().stream()
                .map(question -> PatternQuestion.of(question, scales))
                .toList();
        this.traits = new Trait[questions.size()][0];
        this.runs = new Run[scales.size()];
        Arrays.setAll(runs, scale -> new Run());
    }

    /**
     * The patterns of a sheet.
     *
     * @param straightLined whether ten successive answers on one scale are the same option, a reversed question among
     *     them
     * @param oneSided whether at least ten scored choices are all the last option, or all the first
     * @param bestThroughout whether at least ten answers are scored, each with the highest score it can earn
     */
    record Found(boolean straightLined, boolean oneSided, boolean bestThroughout) {}

    /**
     * What the patterns need to know of a question.
     *
     * @param scored whether it counts towards a facet
     * @param scale the number of the shared scale of its options; -1 for options of its own, and other types
     * @param first its first option; null but for a choice and a yes-no question
     * @param last its last option; likewise
     * @param most the highest score that an answer can earn
     */
    private record PatternQuestion(
            boolean scored,
            int scale,
            boolean reversed,
            @Nullable Id first,
            @Nullable Id last,
            double most) {

        static PatternQuestion of(Question question, List<Id> scales) {
            boolean scored = question.facet().isPresent();
            List<Id> options = question.format().takesSeveral()
                    ? List.of()
                    : question.format().choices();
            return new PatternQuestion(
                    scored,
                    question.format().scale().map(scales::indexOf).orElse(-1),
                    question.reversed(),
                    options.isEmpty() ? null : options.get(0),
                    options.isEmpty() ? null : options.get(options.size() - 1),
                    scored ? EarnableScores.of(question).most() : Scores.HIGHEST);
        }

        private Trait trait(List<Id> chosen, double score) {
            boolean isChoice = scored && first != null && chosen.size() == 1;
            return new Trait(
                    !Double.isNaN(score),
                    Scores.reaches(score, most),
                    isChoice ? chosen.get(0) : null,
                    isChoice && chosen.get(0).equals(first),
                    isChoice && chosen.get(0).equals(last));
        }
    }

    /**
     * What the patterns need to know of an answer: worked out once, as every answer of every sheet is looked at.
     *
     * @param choice the option; null where the question is not scored or is no choice between options
     */
    private record Trait(
            boolean scored, boolean best, @Nullable Id choice, boolean first, boolean last) {}

    /** Returns the patterns of a sheet. */
    Found in(Interview sheet) {
        for (Run run : runs) {
            run.begin();
        }
        int scored = 0;
        int best = 0;
        int choices = 0;
        int first = 0;
        int last = 0;
        boolean straightLined = false;
        for (int question = 0; question < traits.length; question++) {
            int answer = sheet.code(question) - CodedResponse.FIRST_ANSWER;
            if (answer < 0) {
                continue;
            }
            Trait trait = trait(question, answer);
            scored += trait.scored ? 1 : 0;
            best += trait.best ? 1 : 0;
            if (trait.choice != null) {
                choices++;
                first += trait.first ? 1 : 0;
                last += trait.last ? 1 : 0;
                straightLined |= goesOn(question, trait.choice);
            }
        }
        return new Found(
                straightLined,
                choices >= AnswerQuality.LEAST_ANSWERS && (first == choices || last == choices),
                scored >= AnswerQuality.LEAST_ANSWERS && best == scored);
    }

    /** Adds a choice to the run on its scale, and returns whether the run is long enough. */
    private boolean goesOn(int question, Id choice) {
        PatternQuestion asked = questions.get(question);
        return asked.scale >= 0 && runs[asked.scale].goesOn(choice, asked.reversed);
    }

    private Trait trait(int question, int answer) {
        if (answer >= traits[question].length) {
            traits[question] = Arrays.copyOf(traits[question], 2 * answer + 1);
        }
        Trait known = traits[question][answer];
        if (known == null) {
            known = questions.get(question).trait(codebook.chosen(question, answer), codebook.score(question, answer));
            traits[question][answer] = known;
        }
        return known;
    }

    /** The same option in successive answers on a scale. */
    private static final class Run {

        private @Nullable Id option;
        private int length;
        private boolean reversed;

        private void begin() {
            option = null;
            length = 0;
            reversed = false;
        }

        /** Adds an answer, and returns whether the run is long enough, and a reversed question in it. */
        private boolean goesOn(Id chosen, boolean onReversed) {
            boolean same = chosen.equals(option);
            length = same ? length + 1 : 1;
            reversed = (same && reversed) || onReversed;
            option = chosen;
            return length >= AnswerQuality.LEAST_ANSWERS && reversed;
        }
    }
}
