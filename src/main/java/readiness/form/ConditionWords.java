package readiness.form;

import java.util.List;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;

/** Puts a condition into words for paper, where nothing hides: "only if question 3 is answered “Yes”". */
final class ConditionWords {

    private final FormWording wording;
    private final Questionnaire questionnaire;

    /** How many questions come before the questionnaire's first. */
    private final int before;

    ConditionWords(FormWording wording, Questionnaire questionnaire, int before) {
        this.wording = wording;
        this.questionnaire = questionnaire;
        this.before = before;
    }

    Phrase of(Condition<AnswerCriterion> condition) {
        return wording.say("only-if", clause(condition));
    }

    private Phrase clause(Condition<AnswerCriterion> condition) {
        return condition.fold(
                this::test,
                all -> wording.joined("only-if-all", all),
                any -> wording.joined("only-if-any", any),
                part -> wording.say("only-if-not", part));
    }

    private Phrase test(AnswerCriterion test) {
        Question question = questionnaire.question(test.question()).orElseThrow();
        String number = Integer.toString(before + questionnaire.questions().indexOf(question) + 1);
        return test.fold(
                options -> wording.say("only-if-is", number, answers(question, options)),
                atLeast -> wording.say("only-if-at-least", number, wording.number(atLeast)),
                below -> wording.say("only-if-below", number, wording.number(below)));
    }

    private Phrase answers(Question question, List<Id> options) {
        return wording.joined(
                "only-if-or",
                options.stream()
                        .map(option -> wording.say("quoted", OptionWords.of(wording, question, option)))
                        .toList());
    }
}
