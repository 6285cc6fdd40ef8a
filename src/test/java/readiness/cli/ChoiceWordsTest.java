package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A choice between two options, told as firmly as it stands: full takes what weight gives, parallel what opening gives.
 */
class ChoiceWordsTest {

    private static final String QUESTIONNAIRE = """
            schema: readiness/questionnaire/v1
            id: way
            version: 1.0.0
            languages: [en, fr]
            about: organisation
            title: {en: Which way?, fr: Quelle voie ?}
            dimensions:
              - {id: weight, title: {en: Weight, fr: Poids}, facets: [{id: backing, title: {en: Backing, fr: Appui}}]}
              - {id: opening, title: {en: Opening, fr: Ouverture}, facets: [{id: newness, title: {en: Newness, fr: Nouveauté}}]}
            sections:
              - id: all
                title: {en: All, fr: Tout}
                questions:
                  - {id: how-heavy, facet: backing, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: How heavy?, fr: De quel poids ?}}
                  - {id: how-new, facet: newness, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: How new?, fr: À quel point nouveau ?}}
            decision:
              options:
                - {id: full, title: {en: Full, fr: Complète}, needs: [{when: {score: weight, at-least: 50}, text: {en: Weight is needed., fr: Il faut du poids.}}], favoured-by: {weight: 1}}
                - {id: parallel, title: {en: Parallel, fr: Parallèle}, favoured-by: {opening: 1}}
              close-margin: 10
              when-close: parallel
              otherwise: {id: wait, title: {en: Wait, fr: Attendre}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void the_questionnaire() throws IOException {
        Files.writeString(folder.resolve("way.yaml"), QUESTIONNAIRE);
        Files.writeString(folder.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                questionnaires: [way.yaml]
                answers: ["answers.yaml"]
                """);
    }

    @Test
    void a_close_case_that_the_questionnaire_settles_is_firm_and_says_why() throws IOException {
        answers("how-heavy: 60, how-new: 55"); // 5 points apart, always: one voice has no noise, and each option one
        // score

        assertThat(score("en"))
                .contains(
                        "“Parallel”: 2 options are open and little sets them apart, and then the questionnaire prefers")
                .contains("Close as they are, the choice holds: it is the same in 100 of 100 draws")
                .doesNotContain("That is clear");
        assertThat(score("fr"))
                .contains("le questionnaire préfère alors celle-ci.", "Si serré que ce soit, le choix tient\u202f:");
    }

    @Test
    void a_case_that_is_not_close_is_clear() throws IOException {
        answers("how-heavy: 90, how-new: 55");

        assertThat(score("en")).contains("of the 2 open options it has the most in its favour, 90.0", "That is clear:");
    }

    @Test
    void an_open_choice_names_no_way() throws IOException {
        // Weight is 90 on one sheet of four: between 22.5 and 97.5, and at least 50 in 63 of 100 draws; above the 55.0
        // + 10
        // that full has to have over parallel in 43 of 100.
        answers(
                "how-heavy: 90, how-new: 55",
                "how-heavy: dont-know, how-new: 55",
                "how-heavy: dont-know, how-new: 55",
                "how-heavy: dont-know, how-new: 55");

        assertThat(score("en"))
                .contains("No way stands out: the scores as they stand point to “Full”, and no more than that.")
                .contains("Full      ahead", "That is open: the choice is the same in only 4")
                .doesNotContain("The way to go is", "to take");
        assertThat(Program.run("--lang", "en", "explain", folder.toString()).out())
                .contains("No way stands out; as the scores stand: Full")
                .doesNotContain("Chosen:");
        assertThat(page())
                .contains("<h3>No way stands out yet</h3>", "<h3>Where each way stands</h3>")
                .contains("The scores as they stand point to this one, and no more than that.")
                .doesNotContain("This is the one to take.", "The other ways");
    }

    @Test
    void what_nobody_answered_is_unknown_and_neither_clear_nor_a_dash() throws IOException {
        answers();

        assertThat(page())
                .contains("<strong>not known</strong>", "Nothing that speaks for it was answered.")
                .contains("Nobody has answered for the organisation, so no strategy can be recommended")
                .doesNotContain("{0}", "That is clear", "– of 100");
        assertThat(score("en")).doesNotContain("That is clear");
    }

    @Test
    void the_recommendation_of_a_way_says_how_sure_it_is() throws IOException {
        answers("how-heavy: 90, how-new: 55");

        assertThat(page())
                .contains(
                        "it has the most in its favour, 90.0 of 100 (clear: the same choice in 100 of 100 draws).</p>");
    }

    private void answers(String... sheets) throws IOException {
        var all = new StringBuilder();
        for (String answers : sheets) {
            all.append("---\nschema: readiness/answers/v1\nquestionnaire: way\nanswers: {")
                    .append(answers)
                    .append("}\n");
        }
        Files.writeString(folder.resolve("answers.yaml"), all);
    }

    /** Returns what is said, its lines joined as they were before they were wrapped. */
    private String score(String language) {
        return Program.run("--lang", language, "score", folder.toString()).out().replace("\n", " ");
    }

    private String page() throws IOException {
        Program.run("--lang", "en", "report", folder.toString());
        return Files.readString(folder.resolve("report.html"));
    }
}
