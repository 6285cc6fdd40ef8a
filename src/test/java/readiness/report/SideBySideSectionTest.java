package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** Teams side by side: what a high score says, and a cell for each score that may be shown. */
class SideBySideSectionTest {

    @TempDir
    private Path folder;

    private static SideBySideSection teams(Workshop workshop) {
        return workshop.page().sides().get(0);
    }

    @Test
    void a_high_score_is_explained_where_the_questionnaire_does() {
        String explained = Workshop.TEAMS.replace(
                "id: delivery-pain, title: {en: pain, fr: peine},",
                "id: delivery-pain, title: {en: pain, fr: peine}, about: {en: High is bad., fr: Élevé est mauvais.},");
        var workshop = new Workshop(folder, explained).team("red", 80, 70, 80, 80);

        assertThat(teams(workshop).meanings()).containsExactly(new SideBySideSection.Meaning("pain", "High is bad."));
        assertThat(workshop.pageInFrench().sides().get(0).meanings())
                .containsExactly(new SideBySideSection.Meaning("peine", "Élevé est mauvais."));
        assertThat(teams(new Workshop(folder, Workshop.TEAMS).team("red", 80, 70, 80, 80))
                        .meanings())
                .isEmpty();
    }

    /** Three people make a topic visible, and one makes the theme alone visible. */
    @Test
    void topics_are_shown_from_three_people_on_and_themes_always() {
        var workshop = new Workshop(folder, Workshop.TEAMS).team("blue", 20, 30, 40, 50);
        for (int person = 0; person < 3; person++) {
            workshop.team("red", 80, 70, 60, 90);
        }
        var matrix = teams(workshop).matrices().get(0);

        assertThat(matrix.columns())
                .extracting(column -> column.title())
                .containsExactly("awareness", "A", "people", "P", "pain", "D", "visibility", "V");
        assertThat(matrix.rows())
                .satisfiesExactly(
                        blue -> assertThat(blue.cells())
                                .extracting(cell -> cell.words())
                                .containsExactly("20.0", "–", "30.0", "–", "40.0", "–", "50.0", "–"),
                        red -> {
                            assertThat(red.team()).isEqualTo("red");
                            assertThat(red.respondents()).isEqualTo("3");
                            assertThat(red.cells())
                                    .extracting(cell -> cell.words())
                                    .containsExactly("80.0", "80.0", "70.0", "70.0", "60.0", "60.0", "90.0", "90.0");
                        });
        assertThat(matrix.caption()).contains("(shown from 5 answers on)");
    }

    @Test
    void of_how_many_people_is_said_in_few_characters() {
        var workshop = new Workshop(folder, Workshop.TEAMS).settings("""
                        questionnaires: [teams.yaml]
                        answers: ['*-answers.yaml']
                        teams: [{id: red, size: 8}]
                        """).team("red", 10, 30, 50, 90);

        assertThat(teams(workshop).matrices().get(0).rows().get(0).respondents())
                .isEqualTo("1/8");
    }

    /** Of 0, 20, 40, 60 and 80 upwards each has a shade of its own, so that black and white tells them apart. */
    @Test
    void a_higher_score_is_darker() {
        var workshop = new Workshop(folder, Workshop.TEAMS).team("red", 10, 30, 50, 90);

        assertThat(teams(workshop).matrices().get(0).rows().get(0).cells())
                .extracting(cell -> cell.shade())
                .containsExactly(0, -1, 1, -1, 2, -1, 4, -1);
    }

    @Test
    void the_organisation_has_a_line_for_each_theme_and_topic() {
        var workshop = new Workshop(folder, Workshop.WAYS);
        for (int person = 0; person < 5; person++) {
            workshop.way("rich: 90, hasty: 10");
        }

        assertThat(teams(workshop).matrices()).isEmpty();
        assertThat(teams(workshop).lines())
                .extracting(line -> line.title() + " " + line.score() + " " + line.coverage())
                .containsExactly("Money 90.0 100%", "M 90.0 100%", "Haste 10.0 100%", "H 10.0 100%");
    }
}
