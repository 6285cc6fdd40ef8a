package readiness.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.questionnaire.Text;
import readiness.wording.Language;
import readiness.wording.Wording;

/** The form's sentences in its languages: those of the survey, and what only a form has to say. */
final class FormWording {

    private static final String OWN = "readiness.form.Form";
    private static final String SURVEY = "readiness.survey.Survey";

    private final List<Language> languages;

    FormWording(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    /** Returns a sentence of the form's own; phrases among its arguments are put in each language. */
    Phrase say(String key, Object... arguments) {
        return sentence(OWN, key, arguments);
    }

    /** Returns a sentence that the survey has too. */
    Phrase survey(String key, Object... arguments) {
        return sentence(SURVEY, key, arguments);
    }

    /** Returns a sentence of either as a pattern, in which the script puts its arguments. */
    Phrase pattern(String key) {
        boolean own = Wording.of(OWN, languages.get(0)).has(key);
        return sentence(own ? OWN : SURVEY, key, "{0}", "{1}");
    }

    private Phrase sentence(String bundle, String key, Object... arguments) {
        return Phrase.of(
                languages,
                language -> Wording.of(bundle, language)
                        .say(
                                key,
                                Stream.of(arguments)
                                        .map(argument ->
                                                argument instanceof Phrase phrase ? phrase.in(language) : argument)
                                        .toArray()));
    }

    /** Returns what a questionnaire says. */
    Phrase text(Text text) {
        return Phrase.of(languages, text::in);
    }

    Phrase text(Optional<Text> text) {
        return text.map(this::text).orElse(Phrase.NONE);
    }

    /** Returns a number with as many decimals as it has. */
    Phrase number(double value) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        return Phrase.of(languages, language -> Wording.of(OWN, language).number(value, decimals));
    }

    /** Returns an enumeration: the first, then each other behind a word that joins them. */
    Phrase joined(String key, List<Phrase> parts) {
        return parts.stream().reduce((left, right) -> say(key, left, right)).orElse(Phrase.NONE);
    }
}
