package readiness.starter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.sheet.SheetKey;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * One question of a form in a form tool: first whom the answers are about and in which role, then the questionnaire's.
 *
 * @param help how to answer, and who is asked; empty where everybody is asked and the question explains itself
 * @param choices what can be chosen, in order; none for numbers and words
 * @param required whether everybody has to answer it: never where some are not asked
 */
record FormItem(Id id, ItemType kind, String text, String help, List<ItemChoice> choices, boolean required) {

    FormItem {
        choices = List.copyOf(choices);
    }

    /** An answer that can be chosen, by the name that a tool keeps it under. */
    record ItemChoice(String id, String text) {}

    /** How a question is answered, and what the tools call that. */
    enum ItemType {
        ONE("one", "addMultipleChoiceItem()", "select_one", "L"),
        SEVERAL("several", "addCheckboxItem()", "select_multiple", "M"),
        NUMBER("number", "addTextItem()", "decimal", "N"),
        LINE("text", "addTextItem()", "text", "S"),
        TEXT("text", "addParagraphTextItem()", "text", "T");

        private final String word;
        private final String google;
        private final String kobo;
        private final String limeSurvey;

        ItemType(String word, String google, String kobo, String limeSurvey) {
            this.word = word;
            this.google = google;
            this.kobo = kobo;
            this.limeSurvey = limeSurvey;
        }

        String word() {
            return word;
        }

        String google() {
            return google;
        }

        String kobo() {
            return kobo;
        }

        String limeSurvey() {
            return limeSurvey;
        }
    }

    /** Returns the questions of a form, in the order in which they are asked. */
    static List<FormItem> of(Questionnaire questionnaire, Language language, Wording words) {
        return new Writing(questionnaire, language, words).items();
    }

    /** A questionnaire being put into one language. */
    private record Writing(Questionnaire questionnaire, Language language, Wording words) {

        List<FormItem> items() {
            return Stream.of(
                            SheetKey.ofSubject(questionnaire.about()).map(this::subject).stream(),
                            questionnaire.roles().isEmpty() ? Stream.<FormItem>of() : Stream.of(role()),
                            questionnaire.questions().stream().map(this::item))
                    .flatMap(items -> items)
                    .toList();
        }

        private FormItem subject(SheetKey key) {
            return new FormItem(new Id(key.key()), ItemType.LINE, words.verbatim(key.key()), "", List.of(), true);
        }

        private FormItem role() {
            var roles = questionnaire.roles().stream()
                    .map(role -> new ItemChoice(role.id().name(), role.title().in(language)))
                    .toList();
            return new FormItem(
                    new Id(SheetKey.ROLE.key()), ItemType.ONE, words.verbatim(SheetKey.ROLE.key()), "", roles, true);
        }

        private FormItem item(Question question) {
            boolean everybody =
                    question.asking().roles().isEmpty() && question.when().isEmpty();
            return new FormItem(
                    question.id(),
                    kind(question),
                    question.phrasing().text().in(language),
                    help(question),
                    choices(question),
                    question.required() && everybody);
        }

        private static ItemType kind(Question question) {
            return question.format()
                    .fold(
                            choice -> ItemType.ONE,
                            several -> ItemType.SEVERAL,
                            line -> ItemType.NUMBER,
                            yesNo -> ItemType.ONE,
                            text -> ItemType.TEXT);
        }

        /** Returns the question's help, after the roles that are asked. */
        private String help(Question question) {
            var roles = questionnaire.roles().stream()
                    .filter(role -> question.asking().roles().contains(role.id()))
                    .map(role -> role.title().in(language))
                    .collect(Collectors.joining(", "));
            return Stream.concat(
                            roles.isEmpty() ? Stream.of() : Stream.of(words.say("only-for", roles)),
                            question.phrasing().help().map(help -> help.in(language)).stream())
                    .collect(Collectors.joining(" "));
        }

        private List<ItemChoice> choices(Question question) {
            Stream<ItemChoice> choices = question.format()
                    .fold(
                            choice -> Stream.of(texts(choice.options()), words("dont-know"), notApplicable(question))
                                    .flatMap(each -> each),
                            several -> texts(several.options()),
                            line -> Stream.of(),
                            yesNo -> Stream.concat(words("yes", "no", "dont-know"), notApplicable(question)),
                            text -> Stream.of());
            return choices.toList();
        }

        private Stream<ItemChoice> notApplicable(Question question) {
            return question.mayNotApply() ? words("not-applicable") : Stream.of();
        }

        private Stream<ItemChoice> texts(List<Option> options) {
            return options.stream()
                    .map(option ->
                            new ItemChoice(option.id().name(), option.text().in(language)));
        }

        private Stream<ItemChoice> words(String... keys) {
            return Stream.of(keys).map(key -> new ItemChoice(key, words.verbatim(key)));
        }
    }
}
