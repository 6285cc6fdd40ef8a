package readiness.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Scores;

/** Finds patterns in a single sheet that a careless or a flattering respondent leaves (method, section 8). */
final class SheetPattern {

    private final List<Asked> questions;

    SheetPattern(Codebook codebook) {
        this.questions = codebook.questions().stream().map(Asked::of).toList();
    }

    /**
     * What the patterns need to know of a question.
     *
     * @param scored whether it counts towards a facet
     * @param scale the shared scale of its options; empty for options of its own, and other types
     * @param first its first option; null but for a choice and a yes-no question
     * @param last its last option; likewise
     * @param most the highest score that an answer can earn
     */
    private record Asked(
            boolean scored,
            Optional<Id> scale,
            boolean reversed,
            @Nullable Id first,
            @Nullable Id last,
            double most) {

        static Asked of(Question question) {
            boolean scored = question.facet().isPresent();
            List<Id> options = question.format()
                    .fold(
                            choice -> choice.choices(),
                            multiple -> List.of(),
                            number -> List.of(),
                            yesNo -> yesNo.choices(),
                            text -> List.of());
            return new Asked(
                    scored,
                    question.format()
                            .fold(
                                    choice -> choice.scale(),
                                    multiple -> Optional.empty(),
                                    number -> Optional.empty(),
                                    yesNo -> Optional.empty(),
                                    text -> Optional.empty()),
                    question.reversed(),
                    options.isEmpty() ? null : options.get(0),
                    options.isEmpty() ? null : options.get(options.size() - 1),
                    scored ? EarnableScores.of(question).most() : Scores.HIGHEST);
        }
    }

    /** Returns whether at least ten scored choices are all the last option, or all the first. */
    boolean isOneSided(Interview sheet) {
        int choices = 0;
        int first = 0;
        int last = 0;
        for (int question = 0; question < questions.size(); question++) {
            Asked asked = questions.get(question);
            Id chosen = sheet.choice(question);
            if (asked.scored && asked.first != null && chosen != null) {
                choices++;
                first += chosen.equals(asked.first) ? 1 : 0;
                last += chosen.equals(asked.last) ? 1 : 0;
            }
        }
        return choices >= AnswerQuality.LEAST_ANSWERS && (first == choices || last == choices);
    }

    /** Returns whether at least ten answers are scored, each with the highest score it can earn. */
    boolean isBestThroughout(Interview sheet) {
        int answers = 0;
        for (int question = 0; question < questions.size(); question++) {
            double score = sheet.score(question);
            if (!Double.isNaN(score)) {
                if (!Scores.reaches(score, questions.get(question).most)) {
                    return false;
                }
                answers++;
            }
        }
        return answers >= AnswerQuality.LEAST_ANSWERS;
    }

    /** Returns whether ten successive answers on one scale are the same option, a reversed question among them. */
    boolean isStraightLined(Interview sheet) {
        Map<Id, Run> runs = new HashMap<>();
        for (int question = 0; question < questions.size(); question++) {
            Asked asked = questions.get(question);
            Id chosen = sheet.choice(question);
            if (asked.scored && asked.scale.isPresent() && chosen != null) {
                Run run = runs.computeIfAbsent(asked.scale.get(), unknown -> new Run());
                run.add(chosen, asked.reversed);
                if (run.length >= AnswerQuality.LEAST_ANSWERS && run.reversed) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same option in successive answers on a scale. */
    private static final class Run {

        private @Nullable Id option;
        private int length;
        private boolean reversed;

        private void add(Id chosen, boolean onReversed) {
            boolean goesOn = chosen.equals(option);
            length = goesOn ? length + 1 : 1;
            reversed = (goesOn && reversed) || onReversed;
            option = chosen;
        }
    }
}
