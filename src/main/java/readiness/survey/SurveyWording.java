package readiness.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Text;
import readiness.survey.Page.DisplayedOption;
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
        var options = question.format().choices();
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
        return answer.fold(
                chosen -> options(question, chosen.options()),
                quantity -> number(quantity.value())
                        + unit(question.format()).map(unit -> " " + unit).orElse(""),
                Answer.Written::text,
                () -> say("not-known"),
                notApplicable -> say("not-applicable-because", notApplicable.reason()));
    }

    private String options(Question question, List<Id> chosen) {
        return chosen.isEmpty()
                ? say("none-of-these")
                : wording.apart(
                        chosen.stream().map(option -> option(question, option)).toList());
    }

    /** Returns a number with as many decimals as it has. */
    String number(double value) {
        return wording.number(
                value,
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale()));
    }

    Optional<String> unit(ResponseFormat format) {
        return format.fold(
                        choice -> Optional.<Text>empty(),
                        multiple -> Optional.<Text>empty(),
                        ResponseFormat.NumberLine::unit,
                        yesNo -> Optional.<Text>empty(),
                        text -> Optional.<Text>empty())
                .map(unit -> unit.in(language()));
    }

    private String option(Question question, Id option) {
        return question.format().options().stream()
                .filter(each -> each.id().equals(option))
                .map(each -> each.text().in(language()))
                .findFirst()
                .orElseGet(() -> say(option.name()));
    }

    private static boolean isChosen(Response response, Id option) {
        return response.answer()
                .chosenOptions()
                .filter(chosen -> chosen.contains(option))
                .isPresent();
    }
}
