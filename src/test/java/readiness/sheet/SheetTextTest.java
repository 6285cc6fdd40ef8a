package readiness.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.Response;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.catalogue.QuestionnaireReader;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.ScoreDigest;

class SheetTextTest {

    private static final Questionnaire PILOT =
            BuiltInQuestionnaires.find("pilot-team").orElseThrow().questionnaire();

    private static final String BY_HAND = """
            # Filled in with Tom, in the train
            schema: readiness/answers/v1
            questionnaire: pilot-team@1.0.0   # the built-in one
            team: payments

            # A draft is not counted.
            state: draft
            answers:

              # DevOps and you
              devops-means:   # ask Ann
              done-yourself:
                - automatic-tests   # since May
                - incident-review
              # the number is a guess

              experienced-colleagues: {value: 3, comment: "a # is no comment"}   # guess
              what-hurts-most: |
                Everything # really
                and more

              volunteers: 5
            # the end
            """;

    @Test
    void a_character_of_two_halves_may_be_anywhere_in_a_long_comment() {
        var blank = SheetText.blank(PILOT, Map.of("team", "payments"));

        for (int before = 850; before < 1100; before++) {
            String comment = "x".repeat(before) + "\ud83d\ude80".repeat(3) + " and more";
            assertThat(blank.with(new Id("volunteers"), comment).comments())
                    .containsEntry(new Id("volunteers"), comment);
        }
    }

    @Test
    void an_answer_is_put_down_where_its_empty_key_stands() {
        assertThat(edited(BY_HAND, "devops-means", chosen("automation")))
                .isEqualTo(BY_HAND.replace("devops-means:   # ask", "devops-means: automation   # ask"));
    }

    @Test
    void an_answer_takes_the_place_of_the_earlier_one_and_nothing_else() {
        assertThat(edited(BY_HAND, "volunteers", new Answer.Quantity(7.5)))
                .isEqualTo(BY_HAND.replace("volunteers: 5", "volunteers: 7.5"));
        assertThat(edited(BY_HAND, "experienced-colleagues", new Answer.DontKnow()))
                .isEqualTo(
                        BY_HAND.replace("{value: 3, comment: \"a # is no comment\"}   # guess", "dont-know   # guess"));
        assertThat(edited(BY_HAND, "what-hurts-most", new Answer.Written("nothing: \"at\" all")))
                .isEqualTo(
                        BY_HAND.replace("|\n    Everything # really\n    and more\n", "\"nothing: \\\"at\\\" all\"\n"));
    }

    @Test
    void comments_inside_an_answer_that_is_replaced_move_above_it() {
        assertThat(edited(BY_HAND, "done-yourself", chosen("automatic-tests")))
                .contains("  # ask Ann\n", "  # since May\n  done-yourself:\n    [automatic-tests]\n  # the number");
    }

    @Test
    void a_new_answer_stands_behind_the_question_that_is_asked_before_it() {
        assertThat(edited(BY_HAND, "rather-another", chosen("agree")))
                .isEqualTo(BY_HAND.replace("  volunteers: 5\n", "  volunteers: 5\n  rather-another: agree\n"));
        String blank = SheetText.blank(PILOT, Map.of("team", "payments")).text();
        assertThat(edited(edited(blank, "volunteers", new Answer.Quantity(3)), "devops-means", chosen("automation")))
                .endsWith("answers:\n  devops-means: automation\n  volunteers: 3\n");
    }

    @Test
    void in_braces_too_a_new_answer_stands_before_those_to_later_questions() {
        String text = "schema: readiness/answers/v1\nquestionnaire: pilot-team\nteam: payments\nanswers: ";

        assertThat(edited(text + "{volunteers: 3}\n", "devops-means", chosen("automation")))
                .isEqualTo(text + "{\"devops-means\": \"automation\", volunteers: 3}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers: {}",
                "answers: {} # none yet",
                "answers:",
                "answers: # none",
                "answers: ~",
                "answers: null\n# end",
                "answers:\n\n# end",
                "answers: {devops-means: automation}",
                "answers: {devops-means: automation,\n  # x\n  volunteers: 2 # y\n  }",
                "answers:\n        devops-means: automation",
                "answers:\n  \"devops-means\": 'automation'   ",
                "---\nanswers: {volunteers: 3}\n...\n"
            })
    void however_the_answers_are_written_one_can_be_added(String answers) {
        String head = "schema: readiness/answers/v1\nquestionnaire: pilot-team\nteam: payments\n";
        String text = answers.startsWith("---\n") ? "---\n" + head + answers.substring(4) : head + answers;
        var before = sheet(text);
        var after = before.with(new Id("rather-another"), new Response(chosen("agree"), Optional.of("“so” # it is")));

        assertThat(after.responses()).hasSize(before.responses().size() + 1).containsAllEntriesOf(before.responses());
        text.lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.substring(line.indexOf('#')))
                .forEach(comment -> assertThat(after.text()).contains(comment));
        assertThat(after.as(false).as(true).draft()).isTrue();
        assertThat(sheet(text.replace("\n", "\r\n"))
                        .with(new Id("rather-another"), response())
                        .text())
                .doesNotContainPattern("[^\\r]\\n");
    }

    @Test
    void json_stays_json() {
        String json = """
                {
                  "schema": "readiness/answers/v1",
                  "questionnaire": "pilot-team@1.0.0",
                  "team": "payments",
                  "answers": {
                    "devops-means": "automation"
                  }
                }
                """;

        var sheet = sheet(json)
                .with(
                        new Id("done-yourself"),
                        new Response(new Answer.Chosen(List.of(new Id("automatic-tests"))), Optional.of("é\n\"")))
                .with(new Id("volunteers"), new Response(new Answer.Quantity(3), Optional.empty()))
                .as(true);

        assertThat(sheet.text()).isEqualTo("""
                {
                  "schema": "readiness/answers/v1",
                  "questionnaire": "pilot-team@1.0.0", "digest": "%s",
                  "team": "payments", "state": "draft",
                  "answers": {
                    "devops-means": "automation", "done-yourself": {"value": ["automatic-tests"], "comment": "é\\n\\""}, "volunteers": 3
                  }
                }
                """.formatted(ScoreDigest.of(PILOT)));
    }

    @Test
    void answers_that_do_not_fit_become_comments() {
        String text = BY_HAND.replace("volunteers: 5", "volunteers: 50\n  old-question:\n    - a\n    - b # c");

        var sheet = sheet(text);

        assertThat(sheet.misfits()).hasSize(2);
        assertThat(sheet.withoutMisfits().text())
                .isEqualTo(
                        BY_HAND.replace("volunteers: 5", "# volunteers: 50\n  # old-question:\n  # - a\n  # - b # c"));
    }

    private static final String RENAMED = """
            schema: readiness/questionnaire/v1
            id: small
            version: 1.1.0
            languages: [en]
            about: organisation
            title: Small
            dimensions: [{id: pain, title: Pain, facets: [{id: facts, title: Facts}]}]
            sections:
              - id: all
                title: All
                questions:
                  - {id: lead-time, formerly: [how-long, how-many], facet: facts, type: number, points: [{at: 0, score: 0}, {at: 30, score: 100}], text: "Days?"}
                  - id: pains
                    formerly: [hurts]
                    facet: facts
                    type: multiple
                    text: "What hurts?"
                    options: [{id: nights, formerly: [late], score: 50, text: "Nights"}, {id: mail, score: 50, text: "Mail"}]
                  - {id: words, type: text, text: "In your own words?"}
            """;

    @Test
    void what_has_been_renamed_since_is_read_and_gets_its_present_ids() {
        var questionnaire = QuestionnaireReader.read("q.yaml", RENAMED).value().orElseThrow();
        String head = "schema: readiness/answers/v1\nquestionnaire: small@1.0.0\nanswers:";
        String text = head + """

                  how-many: 3   # or four
                  hurts:
                    - late # in March
                    - mail
                  words: late
                """;

        var sheet = SheetText.read("", text, questionnaire).value().orElseThrow();

        assertThat(sheet.misfits()).isEmpty();
        assertThat(sheet.responses().keySet()).extracting(Id::name).containsExactly("lead-time", "pains", "words");
        assertThat(sheet.withPresentIds().text()).isEqualTo(head + """

                  lead-time: 3   # or four
                  # in March
                  pains:
                    [nights, mail]
                  words: late
                """);
        var json = SheetText.read(
                        "", text.substring(0, head.length()) + " {\"hurts\": {\"value\": [\"late\"]}}", questionnaire)
                .value()
                .orElseThrow();
        assertThat(json.withPresentIds().text()).isEqualTo(head + " {\"pains\": [\"nights\"]}");
    }

    @Test
    void of_answers_under_several_ids_the_present_one_counts_then_the_latest() {
        var questionnaire = QuestionnaireReader.read("q.yaml", RENAMED).value().orElseThrow();
        String text =
                "schema: readiness/answers/v1\nquestionnaire: small@1.1.0\nanswers:\n  how-many: 1\n  how-long: 2\n";

        var former = SheetText.read("", text, questionnaire).value().orElseThrow();
        assertThat(former.withPresentIds().text()).isEqualTo(text.replace("how-long", "lead-time"));
        assertThat(former.withPresentIds().responses()).isEqualTo(former.responses());

        var present = SheetText.read("", text + "  lead-time: 4\n", questionnaire)
                .value()
                .orElseThrow();
        assertThat(present.responses())
                .containsEntry(new Id("lead-time"), new Response(new Answer.Quantity(4), Optional.empty()));
        assertThat(present.withPresentIds().text()).isEqualTo(present.text());
    }

    @Test
    void any_words_come_back_as_they_were_said() {
        for (String words : List.of(
                "yes",
                "- a",
                "3",
                "~",
                "a: b # c",
                "  x  ",
                "é’« \u202f»",
                "\ud83d\ude80",
                "a\nb\n\nc",
                "\\",
                "\"'{}[]&*!|>%@`",
                "\u00a0\ufeff\u200b",
                "null",
                "x".repeat(3000) + " " + "y z ".repeat(300))) {
            var response = new Response(new Answer.Written(words), Optional.of(words));
            assertThat(sheet(BY_HAND).with(new Id("what-hurts-most"), response).responses())
                    .containsEntry(new Id("what-hurts-most"), response);
        }
    }

    @Test
    void answers_in_any_order_keep_every_comment_and_every_other_answer() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            SheetText sheet = sheet(BY_HAND);
            for (int i = 0; i < 12; i++) {
                var question =
                        PILOT.questions().get(random.nextInt(PILOT.questions().size()));
                var before = sheet.responses();
                sheet = sheet.with(question.id(), random(question, random));
                var now = sheet.responses();
                assertThat(before.entrySet().stream()
                                .filter(entry -> !entry.getKey().equals(question.id())))
                        .allMatch(entry -> entry.getValue().equals(now.get(entry.getKey())));
            }
            assertThat(sheet.as(false).text())
                    .contains(
                            "# Filled in",
                            "# the built-in",
                            "# A draft",
                            "# DevOps and you",
                            "# ask Ann",
                            "# since May",
                            "# the number is",
                            "# guess",
                            "# the end");
        }
    }

    private static Response random(Question question, Random random) {
        Optional<String> comment = random.nextBoolean() ? Optional.of("note " + random.nextInt()) : Optional.empty();
        if (question.mayNotApply() && random.nextInt(4) == 0) {
            return new Response(new Answer.NotApplicable("because: " + random.nextInt()), comment);
        }
        return new Response(answer(question, random), comment);
    }

    private static Answer answer(Question question, Random random) {
        var options = question.format().options();
        if (question.format() instanceof ResponseFormat.FreeText) {
            return new Answer.Written("line\nand " + random.nextInt());
        }
        if (question.format() instanceof ResponseFormat.NumberLine number) {
            return new Answer.Quantity(number.least().orElse(0) + random.nextInt(3) / 2.0);
        }
        if (question.format() instanceof ResponseFormat.YesNo) {
            return Answer.Chosen.of(random.nextBoolean() ? Id.YES : Id.NO);
        }
        if (question.format() instanceof ResponseFormat.Multiple) {
            return new Answer.Chosen(options.stream()
                    .filter(option -> random.nextBoolean())
                    .map(option -> option.id())
                    .toList());
        }
        return Answer.Chosen.of(options.get(random.nextInt(options.size())).id());
    }

    private static String edited(String text, String question, Answer answer) {
        return sheet(text)
                .with(new Id(question), new Response(answer, Optional.empty()))
                .text();
    }

    private static Response response() {
        return new Response(chosen("agree"), Optional.empty());
    }

    private static Answer chosen(String option) {
        return option.equals("automatic-tests")
                ? new Answer.Chosen(List.of(new Id(option)))
                : Answer.Chosen.of(new Id(option));
    }

    private static SheetText sheet(String text) {
        var checked = SheetText.read("sheet.yaml", text, PILOT);
        assertThat(checked.problems()).isEmpty();
        return checked.value().orElseThrow();
    }
}
