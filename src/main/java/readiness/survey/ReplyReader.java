package readiness.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.survey.Page.DisplayedOption;
import readiness.wording.Language;

/** Reads what a person types as an answer: by number, by words, with a comma or a point. */
final class ReplyReader {

    /** The letters that mark yes and no in either language, with the number of the option. */
    private static final Map<String, Integer> LETTERS = Map.of("y", 1, "o", 1, "n", 2);

    private static final Set<String> YES = Set.of("y", "yes", "o", "oui");
    private static final Set<String> NO = Set.of("n", "no", "non");
    private static final Pattern COMMA = Pattern.compile("[,;]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,15}([.,]\\d{1,9})?");
    private static final Pattern SPACE_BETWEEN_THOUSANDS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f](?=\\d{3}\\b)");

    private final SurveyWording speech;

    ReplyReader(SurveyWording speech) {
        this.speech = speech;
    }

    /** Returns the answer that a line gives, or why it gives none. */
    Reply read(Question question, String line) {
        String typed = line.strip();
        return question.format()
                .fold(
                        choice -> one(question, typed),
                        multiple -> several(question, typed),
                        number -> quantity(number, typed),
                        yesNo -> yesOrNo(typed).orElseGet(() -> one(question, typed)),
                        text -> words(typed));
    }

    /** Returns the letters that mark an option of a question, with its number; empty but for yes and no. */
    static Map<String, Integer> letters(ResponseFormat format) {
        return format.fold(
                choice -> Map.of(), multiple -> Map.of(), number -> Map.of(), yesNo -> LETTERS, text -> Map.of());
    }

    private static Reply words(String typed) {
        // In a file this one word is an answer of its own, whatever the question.
        return Reply.Understood.of(typed.equals("dont-know") ? new Answer.DontKnow() : new Answer.Written(typed));
    }

    private Reply quantity(ResponseFormat.NumberLine number, String typed) {
        String bare =
                SPACE_BETWEEN_THOUSANDS.matcher(withoutUnit(number, typed)).replaceAll("");
        if (!DECIMAL.matcher(bare).matches()) {
            return new Reply.NotUnderstood(speech.say("no-number", typed));
        }
        if (bare.contains(",") && speech.language() != Language.FR) {
            return new Reply.NotUnderstood(speech.say("comma", typed, bare.replace(',', '.')));
        }
        double value = Double.parseDouble(bare.replace(',', '.'));
        return number.accepts(value)
                ? Reply.Understood.of(new Answer.Quantity(value))
                : new Reply.NotUnderstood(speech.say("out-of-bounds", typed, bounds(number)));
    }

    private String withoutUnit(ResponseFormat.NumberLine number, String typed) {
        String unit = speech.unit(number).orElse("");
        return !unit.isEmpty() && typed.endsWith(unit)
                ? typed.substring(0, typed.length() - unit.length()).strip()
                : typed;
    }

    /** Returns the bounds in words; empty where there are none. */
    String bounds(ResponseFormat.NumberLine number) {
        String least = number.least().isPresent() ? speech.number(number.least().getAsDouble()) : "";
        String most = number.most().isPresent() ? speech.number(number.most().getAsDouble()) : "";
        if (least.isEmpty() && most.isEmpty()) {
            return "";
        }
        if (least.isEmpty()) {
            return speech.say("at-most", most);
        }
        return most.isEmpty() ? speech.say("at-least", least) : speech.say("between", least, most);
    }

    private Optional<Reply> yesOrNo(String typed) {
        String word = CommandWords.plain(typed);
        if (YES.contains(word)) {
            return Optional.of(taken(Id.YES, typed, word.startsWith("y") ? Language.EN : Language.FR));
        }
        return NO.contains(word)
                ? Optional.of(taken(Id.NO, typed, word.equals("n") ? speech.language() : languageOfNo(word)))
                : Optional.empty();
    }

    private static Language languageOfNo(String word) {
        return word.equals("no") ? Language.EN : Language.FR;
    }

    private Reply taken(Id option, String typed, Language language) {
        Optional<String> remark = language == speech.language()
                ? Optional.empty()
                : Optional.of(speech.say("taken-as", typed, speech.say(option.name())));
        return new Reply.Understood(Answer.Chosen.of(option), remark);
    }

    private Reply one(Question question, String typed) {
        var offered = speech.offered(question, Optional.empty());
        var chosen = chosen(offered, typed);
        return chosen.<Reply>map(option -> Reply.Understood.of(Answer.Chosen.of(option)))
                .orElseGet(() -> new Reply.NotUnderstood(speech.say("no-option", typed, offered.size())));
    }

    private Reply several(Question question, String typed) {
        var offered = speech.offered(question, Optional.empty());
        if (typed.equals("0") || CommandWords.plain(typed).equals(CommandWords.plain(speech.say("none-of-these")))) {
            return Reply.Understood.of(new Answer.Chosen(List.of()));
        }
        var parts = isNumbers(typed) ? SEPARATORS.split(typed) : COMMA.split(typed, -1);
        var options = new ArrayList<Id>();
        for (String each : parts) {
            String part = each.strip();
            var option = chosen(offered, part);
            if (option.isEmpty()) {
                return new Reply.NotUnderstood(speech.say("no-option-of-several", part, offered.size()));
            }
            options.add(option.get());
        }
        return Reply.Understood.of(new Answer.Chosen(offered.stream()
                .map(DisplayedOption::option)
                .filter(options::contains)
                .toList()));
    }

    private static boolean isNumbers(String typed) {
        return !typed.isEmpty()
                && Character.isDigit(typed.charAt(typed.length() - 1))
                && typed.chars()
                        .allMatch(character -> Character.isDigit(character)
                                || Character.isWhitespace(character)
                                || character == ','
                                || character == ';');
    }

    /**
     * Returns the option of this number, of these words, or the only one whose words begin so. An option that is called
     * as another is numbered does not take its place: a list in which one is marked answers by number.
     */
    private static Optional<Id> chosen(List<DisplayedOption> offered, String typed) {
        var exact = offered.stream()
                .filter(each -> typed.equals(Integer.toString(each.number())))
                .findFirst()
                .or(() -> offered.stream().filter(each -> isNamed(each, typed)).findFirst())
                .map(DisplayedOption::option);
        String begun = CommandWords.plain(typed);
        var beginning = offered.stream()
                .filter(each -> CommandWords.plain(each.text()).startsWith(begun))
                .toList();
        boolean words = begun.length() > 1 && begun.chars().anyMatch(Character::isLetter);
        return exact.isPresent() || !words || beginning.size() != 1
                ? exact
                : Optional.of(beginning.get(0).option());
    }

    private static boolean isNamed(DisplayedOption offered, String typed) {
        String words = CommandWords.plain(typed);
        return words.equals(CommandWords.plain(offered.option().name()))
                || words.equals(CommandWords.plain(offered.text()));
    }
}
