package readiness.starter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readiness.questionnaire.About;
import readiness.questionnaire.Questionnaire;
import readiness.settings.AssessmentFile;
import readiness.sheet.BlankSheet;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * The files of a new assessment: its settings, an empty sheet for each questionnaire, and a note on what to do next.
 */
public final class StarterFolder {

    /** The folder of the schemas that the files point editors to; hidden, since only editors read them. */
    public static final String SCHEMAS = ".readiness/";

    private final Wording wording;
    private final Language language;

    private StarterFolder(Language language) {
        this.wording = Wording.of("readiness.starter.Starter", language);
        this.language = language;
    }

    /**
     * Returns the text of each file by its name below the folder.
     *
     * @param folder its path, as commands will name it
     * @param called how the program is called, {@code ./readiness} for one
     * @param form the tool whose forms are in the folder too
     */
    public static Map<String, String> of(
            List<Questionnaire> questionnaires,
            String folder,
            String called,
            Optional<FormFiles.FormTarget> form,
            Language language) {
        var starter = new StarterFolder(language);
        var files = new LinkedHashMap<String, String>();
        files.put(AssessmentFile.NAME, starter.assessment(questionnaires));
        questionnaires.forEach(
                questionnaire -> files.put("answers/" + questionnaire.id() + ".yaml", starter.sheet(questionnaire)));
        files.put("NEXT.md", starter.next(questionnaires, folder, called, form));
        return files;
    }

    private String assessment(List<Questionnaire> questionnaires) {
        return forEditors(SCHEMAS, "assessment")
                + wording.say("assessment", language.code(), ids(questionnaires, ", "))
                + subjects(questionnaires, About.TEAM, "teams")
                + subjects(questionnaires, About.CUSTOMER, "customers");
    }

    /** Returns the list of candidates of a kind, where a questionnaire is about them. */
    private String subjects(List<Questionnaire> questionnaires, About about, String key) {
        return questionnaires.stream().anyMatch(questionnaire -> questionnaire.about() == about)
                ? wording.say(key)
                : "";
    }

    private String next(
            List<Questionnaire> questionnaires, String folder, String called, Optional<FormFiles.FormTarget> form) {
        return wording.say(
                "next",
                folder,
                called,
                ids(questionnaires, " "),
                questionnaires.get(0).id(),
                form.map(this::how).orElse(""));
    }

    /** Returns what to do with the forms in the folder, in a line. */
    private String how(FormFiles.FormTarget tool) {
        return switch (tool) {
            case google -> wording.verbatim("form-google");
            case microsoft, csv -> wording.verbatim("form-table");
            case limesurvey -> wording.verbatim("form-limesurvey");
            case kobo -> wording.verbatim("form-kobo");
        };
    }

    private static String ids(List<Questionnaire> questionnaires, String between) {
        return questionnaires.stream()
                .map(questionnaire -> questionnaire.id().name())
                .collect(Collectors.joining(between));
    }

    private String sheet(Questionnaire questionnaire) {
        String about = questionnaire.about().key();
        Map<String, String> fields = questionnaire.about().hasSeveral() ? Map.of(about, "my-" + about) : Map.of();
        return forEditors("../" + SCHEMAS, "answers") + BlankSheet.explained(questionnaire, fields, language);
    }

    /** Returns the comment that names the file's schema, by which editors check and complete it. */
    private static String forEditors(String schemas, String kind) {
        return "# yaml-language-server: $schema=" + schemas + kind + ".schema.json\n";
    }
}
