package readiness.form;

import java.util.List;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;

/** What a question offers, in words. */
final class OptionWords {

    private OptionWords() {}

    /** Returns everything that can be ticked; none for numbers and words. */
    static List<Choice> all(FormWording wording, Question question) {
        return question.format().choices().stream()
                .map(option -> new Choice(option.name(), of(wording, question, option)))
                .toList();
    }

    /** Returns an option's words; yes and no have those of the survey. */
    static Phrase of(FormWording wording, Question question, Id option) {
        return question.format().options().stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .map(each -> wording.text(each.text()))
                .orElseGet(() -> wording.say(option.name()));
    }
}
