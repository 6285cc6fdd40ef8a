package readiness.form;

import java.util.List;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;

/** What a question offers, in words. */
final class OptionWords {

    private OptionWords() {}

    /** Returns everything that can be ticked; none for numbers and words. */
    static List<FormChoice> all(FormWording wording, Id questionnaire, Question question) {
        return question.format().choices().stream()
                .map(option -> new FormChoice(
                        option.name(),
                        of(wording, question, option).shared(sharedName(questionnaire, question, option)),
                        formerly(question, option)))
                .toList();
    }

    private static List<String> formerly(Question question, Id option) {
        return question.format().options().stream()
                .filter(each -> each.id().equals(option))
                .flatMap(each -> Id.names(each.formerly()).stream())
                .toList();
    }

    /** Returns an option's words; yes and no have those of the survey. */
    static Phrase of(FormWording wording, Question question, Id option) {
        return question.format().options().stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .map(each -> wording.text(each.text()))
                .orElseGet(() -> wording.survey(option.name()));
    }

    /** Options of a scale are in the page for each of its questions, and so are yes and no. */
    private static String sharedName(Id questionnaire, Question question, Id option) {
        return question.format()
                .scale()
                .map(scale -> questionnaire + "." + scale + "." + option)
                .orElse(question.format().options().isEmpty() ? option.name() : "");
    }
}
