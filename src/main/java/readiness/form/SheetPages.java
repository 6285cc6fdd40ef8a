package readiness.form;

import java.util.OptionalDouble;
import readiness.assessment.Instrument;
import readiness.form.FormQuestion.Amount;
import readiness.form.FormSheet.FormSection;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Section;

/** Makes the pages of one questionnaire. */
final class SheetPages {

    private final FormWording wording;
    private final Instrument instrument;
    private final Questionnaire questionnaire;

    /** How many questions the form asks before this questionnaire. */
    private final int before;

    SheetPages(FormWording wording, Instrument instrument, int before) {
        this.wording = wording;
        this.instrument = instrument;
        this.questionnaire = instrument.questionnaire();
        this.before = before;
    }

    FormSheet sheet() {
        return new FormSheet(
                questionnaire.id().name(),
                questionnaire.id() + "@" + questionnaire.version(),
                instrument.sha256(),
                questionnaire.about().hasSeveral() ? questionnaire.about().key() : "",
                wording.text(questionnaire.title()),
                wording.text(questionnaire.introduction()),
                questionnaire.roles().stream()
                        .map(role -> new FormChoice(role.id().name(), wording.text(role.title())))
                        .toList(),
                questionnaire.sections().stream().map(this::section).toList());
    }

    private FormSection section(Section section) {
        return new FormSection(
                wording.text(section.title()),
                wording.text(section.introduction()),
                section.questions().stream().map(this::question).toList());
    }

    private FormQuestion question(Question question) {
        var phrasing = question.phrasing();
        return new FormQuestion(
                question.id().name(),
                Id.names(question.formerly()),
                questionnaire.id() + "." + question.id(),
                before + questionnaire.questions().indexOf(question) + 1,
                question.format().type(),
                wording.text(phrasing.text()),
                wording.text(phrasing.help()),
                wording.text(phrasing.why()),
                OptionWords.all(wording, questionnaire.id(), question),
                question.format()
                        .fold(
                                choice -> Amount.NONE,
                                multiple -> Amount.NONE,
                                this::amount,
                                yesNo -> Amount.NONE,
                                text -> Amount.NONE),
                question.required(),
                question.mayNotApply(),
                Id.names(question.asking().roles()),
                question.when().map(ConditionScript::of).orElse(""),
                question.when()
                        .map(new ConditionWords(wording, questionnaire, before)::of)
                        .orElse(Phrase.NONE));
    }

    private Amount amount(ResponseFormat.NumberLine line) {
        return new Amount(wording.text(line.unit()), script(line.least()), script(line.most()), bounds(line));
    }

    private static String script(OptionalDouble bound) {
        return bound.isPresent() ? Double.toString(bound.getAsDouble()) : "";
    }

    private Phrase bounds(ResponseFormat.NumberLine line) {
        if (line.least().isEmpty() && line.most().isEmpty()) {
            return Phrase.NONE;
        }
        if (line.least().isEmpty()) {
            return wording.survey("at-most", wording.number(line.most().getAsDouble()));
        }
        return line.most().isEmpty()
                ? wording.survey("at-least", wording.number(line.least().getAsDouble()))
                : wording.survey(
                        "between",
                        wording.number(line.least().getAsDouble()),
                        wording.number(line.most().getAsDouble()));
    }
}
