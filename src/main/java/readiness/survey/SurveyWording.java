package readiness.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.wording.Language;
import readiness.wording.Wording;

/** Questions, options and answers in the words of one language. */
final class SurveyWording {

    private final Wording wording;

    SurveyWording(Language language) {
        this.wording = Wording.of("readiness.survey.Survey", language);
    }

    Wording wording() {
        return wording;
    }

    Language language() {
        return wording.language();
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    String text(Question question) {
        return question.phrasing().text().in(language());
    }

    /** Returns what a question offers, numbered; yes and no too. */
    List<DisplayedOption> offered(Question question, Optional<Response> given) {
        var options = options(question);
        return IntStream.range(0, options.size())
                .mapToObj(place -> new DisplayedOption(
                        place + 1,
                        options.get(place),
                        option(question, options.get(place)),
                        given.filter(response -> isChosen(response, options.get(place)))
                                .isPresent()))
                .toList();
    }

    /** Returns an answer as a person would say it. */
    String answer(Question question, Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.options().isEmpty()
                    ? say("none-of-these")
                    : wording.apart(chosen.options().stream()
                            .map(option -> option(question, option))
                            .toList());
        }
        if (answer instanceof Answer.Quantity quantity) {
            return number(quantity.value())
                    + unit(question.format()).map(unit -> " " + unit).orElse("");
        }
        if (answer instanceof Answer.NotApplicable reason) {
            return say("not-applicable-because", reason.reason());
        }
        return answer instanceof Answer.Words words ? words.text() : say("not-known");
    }

    /** Returns a number with as many decimals as it has. */
    String number(double value) {
        return wording.number(
                value,
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale()));
    }

    Optional<String> unit(ResponseFormat format) {
        return format instanceof ResponseFormat.NumberLine line
                ? line.unit().map(unit -> unit.in(language()))
                : Optional.empty();
    }

    private static List<Id> options(Question question) {
        return question.format() instanceof ResponseFormat.YesNo
                ? List.of(Id.YES, Id.NO)
                : question.format().options().stream().map(Option::id).toList();
    }

    private String option(Question question, Id option) {
        return question.format().options().stream()
                .filter(each -> each.id().equals(option))
                .map(each -> each.text().in(language()))
                .findFirst()
                .orElseGet(() -> say(option.name()));
    }

    private static boolean isChosen(Response response, Id option) {
        return response.answer() instanceof Answer.Chosen chosen
                && chosen.options().contains(option);
    }
}
