package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.sheet.SheetText;
import readiness.survey.Conversation;
import readiness.survey.Survey;
import readiness.testkit.Shipped;
import readiness.wording.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Surveys in which each is asked what he or she can know, and what comes of their sheets together. */
class SurveyByRoleTest {

    private static final String SETTINGS = """
            schema: readiness/assessment/v1
            languages: [en, fr]
            teams:
              - {id: payments, name: Payments platform}
              - {id: search}
            customers:
              - {id: north-bank, name: The North Bank}
              - {id: harbour}
            least-group: 4
            comments: shown
            read-by: {name: {en: Ann Durand, fr: Ann Durand}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void set_up_an_assessment_with_the_questionnaires_of_today() throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), SETTINGS);
        Files.createDirectory(folder.resolve("answers"));
        for (String id : List.of("pilot-team", "pilot-customer")) {
            Files.writeString(folder.resolve(id + ".yaml"), Shipped.text(id));
        }
    }

    @Test
    void the_role_and_the_team_are_asked_for_where_nobody_says_them() throws IOException {
        var run = survey("lead", List.of("9", "payments platform", "boss", "2", "1", "q"), "pilot-team");

        assertThat(run.out())
                .contains("""
                Which team is it about?
                1. Payments platform
                2. search
                """, "“9” is none of these.", """
                In which role do you answer? It decides what you are asked.
                1. Member of the team
                2. Team lead
                3. Sponsor or product owner
                """, "“boss” is none of these.", "Question 1 of 32");
        assertThat(Files.readString(sheet("lead")))
                .contains("team: payments\n", "role: \"lead\"\n", "  in-production: yes\n");
        assertThat(run.out()).contains("--team payments", "--role lead");
    }

    @Test
    void an_id_names_the_questionnaire_of_the_assessment_before_the_built_in_one() {
        // The built-in one has another number of questions for a lead: the tests know the first edition's.
        var run = Program.hearing(
                List.of("q"),
                "survey",
                "pilot-team",
                "--team",
                "search",
                "--role",
                "lead",
                "--plain",
                "--out",
                sheet("own").toString());
        assertThat(run.out()).contains("Question 1 of 32");
    }

    @Test
    void neither_is_asked_again_when_the_sheet_is_gone_on_with() {
        survey("lead", List.of("1", "2", "1", "q"), "pilot-team");

        var again = survey("lead", List.of("q"), "pilot-team");

        assertThat(again.out())
                .contains("Welcome back. 1 of 32 questions is answered")
                .doesNotContain("Which team is it about", "In which role");
    }

    @ParameterizedTest(name = "a {0} is asked {1} questions, {2} among them and {3} not")
    @CsvSource({
        "member, 18, culprit-sought, lead-time-days",
        "lead, 32, lead-time-days, product-role",
        "sponsor, 11, product-role, culprit-sought"
    })
    void each_role_is_asked_its_own_questions(String role, int questions, String asked, String notAsked)
            throws IOException {
        var run = surveyAll("pilot-team", role, "--team", "payments");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("Question " + questions + " of " + questions);
        assertThat(Files.readString(sheet(role)))
                .contains("  " + asked + ": ", "state: complete")
                .doesNotContain("  " + notAsked + ": ");
    }

    @Test
    void a_customer_is_chosen_from_the_list_too() throws IOException {
        var run = survey("account", List.of("1", "1", "q"), "pilot-customer", "--role", "account");

        assertThat(run.out()).contains("""
                Which customer is it about?
                1. The North Bank
                2. harbour
                """);
        assertThat(Files.readString(sheet("account"))).contains("customer: north-bank\n", "role: \"account\"\n");
        assertThat(run.out()).contains("--customer north-bank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pilot-team --team payments --role boss       | “boss” is not a value of --role; choose member, lead, sponsor
            pilot-team --customer north-bank             | pilot-team is not about customers; do not give --customer
            pilot-customer --customer North              | “North” is not a customer id
            """)
    void wrong_usage_is_reported_in_a_line(String command, String sentence) {
        String[] words = command.split(" ", -1);
        var run = survey("x", List.of("1"), words[0], Arrays.copyOfRange(words, 1, words.length));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        assertThat(sheet("x")).doesNotExist();
    }

    @Test
    void after_the_introduction_it_says_who_reads_the_answers_and_from_how_many_on_what_is_shown() {
        String printed = survey("member", List.of(), "pilot-team", "--team", "payments", "--role", "member")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(printed)
                .contains("“don’t know” is fine when you do not know. Your answers are read by Ann Durand. Reports name"
                        + " nobody. If fewer than 3 people answer for a team, a customer or the organisation, reports"
                        + " show overall results by theme only; from 3 on also by topic; single questions only from 4"
                        + " on. From 4 people on, reports show comments, without a name.");

        String french = survey(
                        "membre", List.of(), "pilot-team", "--team", "payments", "--role", "member", "--lang", "fr")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(french).contains("Vos réponses sont lues par Ann Durand.", "À partir de 4 personnes");
    }

    @Test
    void without_an_assessment_it_says_what_the_defaults_are() throws IOException {
        Files.delete(folder.resolve("assessment.yaml"));

        String printed = survey("member", List.of(), "pilot-customer", "--customer", "bank", "--role", "account")
                .out()
                .replaceAll("\\s+", " ");

        assertThat(printed)
                .contains("Your answers are read by whoever asked you for them.")
                .contains("single questions only from 5 on. Reports do not show your comments");
    }

    @Test
    void the_sheets_of_several_roles_of_one_team_make_one_scorecard() throws IOException {
        surveyAll("pilot-team", "member", "--team", "payments");
        surveyAll("pilot-team", "lead", "--team", "payments");
        surveyAll("pilot-team", "sponsor", "--team", "payments");

        var team = answeredFor();

        assertThat(team.get("team").asString()).isEqualTo("payments");
        assertThat(team.get("respondents").asInt()).isEqualTo(3);
        assertThat(score(team, "delivery-pain")).isEqualTo(scoreOfOneWhoKnowsEverything("team", "delivery-pain"));
        assertThat(score(team, "business-visibility"))
                .isEqualTo(scoreOfOneWhoKnowsEverything("team", "business-visibility"));
    }

    @Test
    void so_do_those_of_a_customer() throws IOException {
        surveyAll("pilot-customer", "account", "--customer", "harbour");
        surveyAll("pilot-customer", "operations", "--customer", "harbour");

        var customer = answeredFor();

        assertThat(customer.get("customer").asString()).isEqualTo("harbour");
        assertThat(customer.get("respondents").asInt()).isEqualTo(2);
        assertThat(score(customer, "freedom")).isEqualTo(scoreOfOneWhoKnowsEverything("customer", "freedom"));
    }

    /** Returns the score with one sheet that answers everything alike and names no role. */
    private double scoreOfOneWhoKnowsEverything(String about, String score) throws IOException {
        for (String role : List.of("member", "lead", "sponsor", "account", "operations")) {
            Files.deleteIfExists(sheet(role));
        }
        var questionnaire = questionnaire("pilot-" + about);
        var sheet = SheetText.blank(questionnaire, Map.of(about, about.equals("team") ? "payments" : "harbour"));
        for (var response :
                answered(questionnaire, Optional.empty()).survey().responses().entrySet()) {
            sheet = sheet.with(response.getKey(), response.getValue());
        }
        Files.writeString(sheet("all"), sheet.as(false).text());
        double found = score(answeredFor(), score);
        Files.delete(sheet("all"));
        return found;
    }

    /** Returns the one team or customer that somebody answered about. */
    private JsonNode answeredFor() {
        var run = Program.run("score", "--format", "json", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        var subjects = stream(new JsonMapper().readTree(run.out()).get("questionnaires"))
                .flatMap(questionnaire -> stream(questionnaire.get("subjects")))
                .filter(subject -> subject.get("respondents").asInt() > 0)
                .toList();
        assertThat(subjects).hasSize(1);
        return subjects.get(0);
    }

    private static double score(JsonNode subject, String id) {
        return stream(subject.get("scores"))
                .filter(score -> score.get("id").asString().equals(id))
                .mapToDouble(score -> score.get("score").asDouble())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private Path sheet(String name) {
        return folder.resolve("answers").resolve(name + ".yaml");
    }

    private Program.Outcome survey(String name, List<String> lines, String id, String... options) {
        var arguments =
                new ArrayList<>(List.of("survey", folder.resolve(id + ".yaml").toString()));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--out", sheet(name).toString()));
        return Program.hearing(lines, arguments.toArray(new String[0]));
    }

    /** Answers every question with the first of what can be answered. */
    private Program.Outcome surveyAll(String id, String role, String... options) {
        var lines = new ArrayList<String>();
        answered(questionnaire(id), Optional.of(new Id(role)))
                .survey()
                .visible()
                .forEach(question -> lines.add("1"));
        lines.add("f");
        var all = new ArrayList<>(List.of("--role", role));
        all.addAll(List.of(options));
        return survey(role, lines, id, all.toArray(new String[0]));
    }

    private static Conversation answered(Questionnaire questionnaire, Optional<Id> role) {
        var survey = Survey.resume(questionnaire, role, Map.of(), Map.of());
        var conversation = Conversation.begin(survey, Language.EN);
        while (conversation.survey().current().isPresent()) {
            conversation = conversation.hear("1");
        }
        return conversation;
    }

    private static Questionnaire questionnaire(String id) {
        return Shipped.all().stream()
                .filter(each -> each.id().name().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
