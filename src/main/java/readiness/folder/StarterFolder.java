package readiness.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Section;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * The files of a new assessment: its settings, an empty sheet for each questionnaire, and a note on what to do next.
 */
public final class StarterFolder {

    /** Where the schemas lie that the files point editors to; hidden, since nobody but editors reads them. */
    public static final String SCHEMAS = ".readiness/";

    private final Wording wording;
    private final Language language;

    private StarterFolder(Language language) {
        this.wording = Wording.of("readiness.folder.Starter", language);
        this.language = language;
    }

    /**
     * Returns the text of each file by its name below the folder.
     *
     * @param folder its path, as commands will name it
     */
    public static Map<String, String> of(List<Questionnaire> questionnaires, String folder, Language language) {
        var starter = new StarterFolder(language);
        var files = new LinkedHashMap<String, String>();
        files.put("assessment.yaml", starter.assessment(questionnaires));
        questionnaires.forEach(
                questionnaire -> files.put("answers/" + questionnaire.id() + ".yaml", starter.sheet(questionnaire)));
        files.put("NEXT.md", starter.wording.say("next", folder));
        return files;
    }

    private String assessment(List<Questionnaire> questionnaires) {
        String ids = questionnaires.stream()
                .map(questionnaire -> questionnaire.id().name())
                .collect(Collectors.joining(", "));
        return forEditors(SCHEMAS, "assessment") + wording.say("assessment", language.code(), ids);
    }

    private String sheet(Questionnaire questionnaire) {
        boolean aboutTeam = questionnaire.about() == About.TEAM;
        var lines = new StringBuilder();
        lines.append(forEditors("../" + SCHEMAS, "answers"));
        lines.append(wording.say("sheet", questionnaire.title().in(language)));
        lines.append("schema: readiness/answers/v1\n");
        lines.append("questionnaire: ").append(questionnaire.id()).append('@').append(questionnaire.version());
        lines.append(aboutTeam ? "\nteam: my-team\n" : "\n");
        lines.append(wording.say("draft")).append("state: draft\nanswers:\n");
        for (Section section : questionnaire.sections()) {
            lines.append("\n  # ").append(section.title().in(language)).append('\n');
            section.questions().forEach(question -> lines.append(question(question)));
        }
        return lines.toString();
    }

    /** Returns the line by which editors know what may stand in a file, and complete it. */
    private static String forEditors(String schemas, String kind) {
        return "# yaml-language-server: $schema=" + schemas + kind + ".schema.json\n";
    }

    private String question(Question question) {
        var comment = new StringBuilder();
        comment.append("\n  # ").append(oneLine(question.phrasing().text().in(language)));
        question.phrasing().help().ifPresent(help -> comment.append("\n  # ").append(oneLine(help.in(language))));
        question.when()
                .ifPresent(when -> comment.append("\n  # ")
                        .append(wording.say(
                                "only-when",
                                when.tests()
                                        .map(test -> test.question().name())
                                        .distinct()
                                        .collect(Collectors.joining(", ")))));
        comment.append("\n  # ").append(howToAnswer(question.format())).append('\n');
        return comment + "  " + question.id() + ":\n";
    }

    private String howToAnswer(ResponseFormat format) {
        if (format instanceof ResponseFormat.YesNo) {
            return Id.YES + " | " + Id.NO;
        }
        if (format instanceof ResponseFormat.NumberLine number) {
            String unit =
                    number.unit().map(text -> " (" + text.in(language) + ")").orElse("");
            return wording.say("a-number") + unit;
        }
        if (format instanceof ResponseFormat.FreeText) {
            return wording.say("own-words");
        }
        String options = format.options().stream().map(this::option).collect(Collectors.joining(" | "));
        return format instanceof ResponseFormat.Multiple ? wording.say("several", options) : options;
    }

    private String option(Option option) {
        return option.id() + " (" + oneLine(option.text().in(language)) + ")";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
