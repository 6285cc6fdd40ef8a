package readiness.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** What the report shows of each question, and of whom. */
class QuestionsSectionTest {

    private static final String POLL = """
            schema: readiness/questionnaire/v1
            id: poll
            version: 1.0.0
            languages: [en, fr]
            about: team
            title: {en: Poll, fr: Sondage}
            dimensions: [{id: d, title: {en: D, fr: D}, facets: [{id: f, title: {en: F, fr: F}}]}]
            sections:
              - id: all
                title: {en: All, fr: Tout}
                questions:
                  - {id: automated, facet: f, type: yes-no, text: {en: Automated?, fr: Automatisé ?}}
                  - id: tools
                    facet: f
                    type: multiple
                    text: {en: Tools?, fr: Outils ?}
                    options:
                      - {id: tests, score: 50, text: {en: Tests, fr: Tests}}
                      - {id: deploy, score: 50, text: {en: Deployment, fr: Déploiement}}
                  - id: site
                    type: choice
                    text: {en: Site?, fr: Site ?}
                    options:
                      - {id: north, text: {en: North, fr: Nord}}
                      - {id: south, text: {en: South, fr: Sud}}
                  - {id: people, facet: f, type: number, fact: true, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: People?, fr: Personnes ?}}
                  - {id: years, type: number, text: {en: Years?, fr: Années ?}}
                  - {id: words, type: text, text: {en: What else?, fr: Quoi d’autre ?}}
            """;

    @TempDir
    private Path folder;

    @Test
    void shows_roles_side_by_side_where_each_has_enough() {
        var workshop = poll().team("poll", "pay", "manager", 5, "automated: yes")
                .team("poll", "pay", "developer", 5, "automated: no");

        assertThat(table(workshop, "Automated?"))
                .containsExactly(
                        " | Yes | No | mean",
                        "pay (10) | 5 | 5 | 50.0",
                        "– developer (5) | 0 | 5 | 0.0",
                        "– manager (5) | 5 | 0 | 100.0");
        assertThat(item(workshop, "Automated?").disputed()).isEqualTo("People disagree: pay.");
    }

    @Test
    void shows_no_role_where_the_others_are_too_few_to_hide_behind() {
        var workshop = poll().team("poll", "pay", "manager", 4, "automated: yes")
                .team("poll", "pay", "developer", 6, "automated: no");

        assertThat(table(workshop, "Automated?")).containsExactly(" | Yes | No | mean", "pay (10) | 4 | 6 | 40.0");
    }

    @Test
    void counts_each_option_of_a_several_choice_question_by_itself() {
        var workshop = poll().team("poll", "pay", "''", 4, "tools: [tests, deploy]")
                .team("poll", "pay", "''", 2, "tools: [tests]");

        // (4 · 100 + 2 · 50) / 6 = 83.3
        assertThat(table(workshop, "Tools?")).containsExactly(" | Tests | Deployment | mean", "pay (6) | 6 | 4 | 83.3");
        assertThat(item(workshop, "Tools?").rows().get(0).counts())
                .extracting(TallyRow.OptionCount::tenths)
                .containsExactly(10, 7);
    }

    @Test
    void shows_background_questions_as_tallies_without_a_score_and_nothing_where_there_is_nothing_to_count() {
        var workshop = poll().team("poll", "pay", "''", 5, "site: south, years: 7, words: ouch");

        assertThat(table(workshop, "Site?")).containsExactly(" | North | South", "pay (5) | 0 | 5");
        assertThat(section(workshop).questions())
                .extracting(QuestionsSection.AnsweredQuestion::text)
                .doesNotContain("Years?", "What else?");
    }

    @Test
    void adds_up_no_team_of_which_too_few_answered() {
        var workshop = poll().team("poll", "bill", "''", 5, "automated: yes")
                .team("poll", "pay", "''", 5, "automated: yes")
                .team("poll", "search", "''", 4, "automated: no")
                .team("poll", "search", "''", 1, "site: north");

        assertThat(table(workshop, "Automated?"))
                .containsExactly(
                        " | Yes | No | mean",
                        "All together (10) | 10 | 0 | 100.0",
                        "bill (5) | 5 | 0 | 100.0",
                        "pay (5) | 5 | 0 | 100.0");
    }

    @Test
    void shows_facts_whoever_said_them() {
        var workshop = poll().team("poll", "pay", "''", 4, "automated: yes").team("poll", "pay", "''", 1, "people: 30");

        assertThat(table(workshop, "People?")).containsExactly(" | mean", "pay (1) | 30.0");
        assertThat(section(workshop).questions())
                .extracting(QuestionsSection.AnsweredQuestion::text)
                .containsExactly("People?"); // of the other question there are four answers
    }

    private Workshop poll() {
        return new Workshop(folder, POLL).settings("questionnaires: [poll.yaml]\nanswers: ['*-answers.yaml']\n");
    }

    private static QuestionsSection section(Workshop workshop) {
        return workshop.page().questions().get(0);
    }

    private static QuestionsSection.AnsweredQuestion item(Workshop workshop, String text) {
        return section(workshop).questions().stream()
                .filter(question -> question.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the table of a question, a row to a line. */
    private static List<String> table(Workshop workshop, String text) {
        var item = item(workshop, text);
        var lines = new ArrayList<String>();
        lines.add(line("", item.options(), item.scored() ? "mean" : ""));
        item.rows()
                .forEach(row -> lines.add(line(
                        (row.role() ? "– " : "") + row.name() + " (" + row.answers() + ")",
                        row.counts().stream()
                                .map(count -> Integer.toString(count.times()))
                                .toList(),
                        row.mean())));
        return lines;
    }

    private static String line(String name, List<String> cells, String mean) {
        return name
                + cells.stream().map(cell -> " | " + cell).collect(Collectors.joining())
                + (mean.isEmpty() ? "" : " | " + mean);
    }
}
