package readiness.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import readiness.answers.Response;
import readiness.catalogue.QuestionnaireReader;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.survey.Conversation;
import readiness.survey.Conversation.Stage;
import readiness.survey.Page;
import readiness.survey.Survey;
import readiness.wording.Language;

/** A person and a survey, talking. */
public final class Dialogue {

    public static final Questionnaire QUESTIONNAIRE =
            QuestionnaireReader.read("small.yaml", """
            schema: readiness/questionnaire/v1
            id: small
            version: 1.0.0
            languages: [en, fr]
            about: team
            title: {en: Small, fr: Petit}
            dimensions:
              - {id: pain, title: {en: Pain, fr: Peine}, facets: [{id: facts, title: {en: Facts, fr: Faits}}]}
            sections:
              - id: releasing
                title: {en: Releases, fr: Mises en production}
                questions:
                  - id: releases
                    facet: facts
                    type: yes-no
                    text: {en: "Do you release?", fr: "Livrez-vous ?"}
                    help: {en: "To customers, that is.", fr: "À des clients, s’entend."}
                    why: {en: "Because.", fr: "Parce que."}
                  - id: frequency
                    facet: facts
                    type: choice
                    not-applicable: true
                    when: {question: releases, is: [yes]}
                    text: {en: "How often?", fr: "À quelle fréquence ?"}
                    options:
                      - {id: weekly, score: 0, text: {en: "Each week", fr: "Chaque semaine"}}
                      - {id: monthly, score: 50, text: {en: "Each month", fr: "Chaque mois"}}
                      - {id: yearly, score: 100, text: {en: "Each year", fr: "Chaque année"}}
                  - id: days
                    facet: facts
                    type: number
                    unit: {en: days, fr: jours}
                    least: 0
                    most: 3650
                    points: [{at: 0, score: 0}, {at: 30, score: 100}]
                    text: {en: "How many days?", fr: "Combien de jours ?"}
              - id: people
                title: {en: People, fr: Personnes}
                questions:
                  - id: pains
                    facet: facts
                    type: multiple
                    text: {en: "What hurts?", fr: "Qu’est-ce qui fait mal ?"}
                    options:
                      - {id: late-nights, score: 50, text: {en: "Late nights", fr: "Nuits blanches"}}
                      - {id: hotfixes, score: 25, text: {en: "Hotfixes", fr: "Correctifs"}}
                      - {id: meetings, score: 25, text: {en: "Meetings", fr: "Réunions"}}
                  - id: own-words
                    type: text
                    text: {en: "In your own words?", fr: "Avec vos mots ?"}
                  - id: sponsor
                    facet: facts
                    type: yes-no
                    required: true
                    text: {en: "Is there a sponsor?", fr: "Y a-t-il un sponsor ?"}
            """).value().orElseThrow();

    private Conversation conversation;

    private Dialogue(Conversation conversation) {
        this.conversation = conversation;
    }

    public static Dialogue inEnglish() {
        return new Dialogue(Conversation.begin(Survey.resume(QUESTIONNAIRE, Map.of(), Map.of()), Language.EN));
    }

    public static Dialogue inFrench() {
        return new Dialogue(Conversation.begin(Survey.resume(QUESTIONNAIRE, Map.of(), Map.of()), Language.FR));
    }

    /** Returns the dialogue of a person whose answers were given to another major version. */
    public static Dialogue confirming(String version, Map<Id, Response> given) {
        return new Dialogue(
                Conversation.begin(Survey.resume(QUESTIONNAIRE, given, Map.of()).confirming(version), Language.EN));
    }

    public Dialogue resumed(Language language) {
        return new Dialogue(Conversation.begin(Survey.resume(QUESTIONNAIRE, responses(), Map.of()), language));
    }

    public void says(String... lines) {
        for (String line : lines) {
            conversation = conversation.hear(line);
        }
    }

    public void goesTo(String question) {
        var survey = conversation
                .survey()
                .at(QUESTIONNAIRE.question(new Id(question)).orElseThrow());
        conversation = Conversation.begin(survey, conversation.language());
    }

    public void hears(String sentence) {
        assertThat(remarks()).contains(plain(sentence));
    }

    public void isAt(String question) {
        assertThat(conversation.survey().current().map(Question::id)).contains(new Id(question));
    }

    public void isAsked(String position, String text) {
        assertThat(conversation.page()).isInstanceOfSatisfying(Page.Asked.class, asked -> {
            assertThat(plain(asked.position())).isEqualTo(position);
            assertThat(plain(asked.question())).isEqualTo(text);
        });
    }

    public void isAtReview(String last) {
        var lines = reviewed();
        assertThat(lines.get(lines.size() - 1)).isEqualTo(last);
    }

    public List<String> reviewed() {
        assertThat(conversation.page()).isInstanceOf(Page.Reviewed.class);
        return ((Page.Reviewed) conversation.page()).lines();
    }

    public List<String> notes() {
        assertThat(conversation.page()).isInstanceOf(Page.Asked.class);
        return ((Page.Asked) conversation.page()).notes();
    }

    public List<String> toConfirm() {
        return conversation.survey().toConfirm().stream()
                .map(question -> question.id().name())
                .toList();
    }

    public List<String> remarks() {
        return conversation.remarks().stream().map(Dialogue::plain).toList();
    }

    public String prompt() {
        return conversation.page().prompt();
    }

    public Stage stage() {
        return conversation.stage();
    }

    public List<String> visible() {
        return conversation.survey().visible().stream()
                .map(question -> question.id().name())
                .toList();
    }

    public Map<Id, Response> responses() {
        return conversation.survey().responses();
    }

    public Response response(String question) {
        return Objects.requireNonNull(responses().get(new Id(question)));
    }

    private static String plain(String words) {
        return words.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
