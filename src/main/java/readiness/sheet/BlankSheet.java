package readiness.sheet;

import java.util.Map;
import java.util.stream.Collectors;
import readiness.document.FileKind;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.ScoreDigest;
import readiness.questionnaire.Section;
import readiness.wording.Language;
import readiness.wording.Wording;

/** The text of an empty answer sheet; every new sheet is written here. */
public final class BlankSheet {

    private final Questionnaire questionnaire;
    private final Language language;
    private final Wording wording;

    private BlankSheet(Questionnaire questionnaire, Language language) {
        this.questionnaire = questionnaire;
        this.language = language;
        this.wording = Wording.of("readiness.sheet.BlankSheet", language);
    }

    /**
     * Returns a draft without answers.
     *
     * @param fields the sheet's own keys behind {@code questionnaire}, with their values as they are
     */
    static String bare(Questionnaire questionnaire, Map<String, String> fields) {
        return head(questionnaire, fields) + state("");
    }

    /**
     * Returns a draft with a line for every question to be filled in, each below a comment that explains it.
     *
     * @param fields the sheet's own keys behind {@code questionnaire}, with their values as they are
     */
    public static String explained(Questionnaire questionnaire, Map<String, String> fields, Language language) {
        return new BlankSheet(questionnaire, language).explained(fields);
    }

    /** Returns the value that names a questionnaire and its version. */
    static String named(Questionnaire questionnaire) {
        return questionnaire.id() + "@" + questionnaire.version();
    }

    private static String head(Questionnaire questionnaire, Map<String, String> fields) {
        String own = fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + SheetEdit.fieldValue(field.getKey(), field.getValue()) + "\n")
                .collect(Collectors.joining());
        return "schema: " + FileKind.ANSWERS.schema() + "\nquestionnaire: " + named(questionnaire) + "\ndigest: "
                + ScoreDigest.of(questionnaire) + "\n" + own;
    }

    private static String state(String note) {
        return note + "state: draft\nanswers:\n";
    }

    private String explained(Map<String, String> fields) {
        String title = wording.say("sheet", questionnaire.title().in(language));
        String sections = questionnaire.sections().stream().map(this::section).collect(Collectors.joining());
        return title + head(questionnaire, fields) + role() + state(wording.say("draft")) + sections;
    }

    /** Returns a line that becomes the sheet's role when it is completed. */
    private String role() {
        return questionnaire.roles().isEmpty()
                ? ""
                : wording.say(
                                "role",
                                questionnaire.roles().stream()
                                        .map(role -> role.id() + " ("
                                                + oneLine(role.title().in(language)) + ")")
                                        .collect(Collectors.joining(" | ")))
                        + "# role:\n";
    }

    private String section(Section section) {
        String questions = section.questions().stream().map(this::question).collect(Collectors.joining());
        return "\n  # " + section.title().in(language) + "\n" + questions;
    }

    private String question(Question question) {
        String help = question.phrasing()
                .help()
                .map(text -> comment(oneLine(text.in(language))))
                .orElse("");
        var roles = question.asking().roles();
        String askedOf = roles.isEmpty()
                ? ""
                : comment(wording.say("only-for", roles.stream().map(Id::name).collect(Collectors.joining(", "))));
        String condition = question.when()
                .map(when -> comment(wording.say(
                        "only-when",
                        when.tests()
                                .map(AnswerCriterion::question)
                                .map(Id::name)
                                .distinct()
                                .collect(Collectors.joining(", ")))))
                .orElse("");
        return "\n" + comment(oneLine(question.phrasing().text().in(language)))
                + help
                + askedOf
                + condition
                + comment(howToAnswer(question.format()))
                + "  " + question.id() + ":\n";
    }

    private static String comment(String words) {
        return "  # " + words + "\n";
    }

    private String howToAnswer(ResponseFormat format) {
        return format.fold(
                this::options,
                multiple -> wording.say("several", options(multiple)),
                number -> wording.say("a-number")
                        + number.unit()
                                .map(text -> " (" + text.in(language) + ")")
                                .orElse(""),
                yesNo -> Id.YES + " | " + Id.NO,
                text -> wording.say("own-words"));
    }

    private String options(ResponseFormat format) {
        return format.options().stream().map(this::option).collect(Collectors.joining(" | "));
    }

    private String option(Option option) {
        return option.id() + " (" + oneLine(option.text().in(language)) + ")";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
