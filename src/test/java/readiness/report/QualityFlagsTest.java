package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.yesNo;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.assessment.Result;
import readiness.page.PageWording;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** Sheets that look as if nobody had read the questions are counted on the first screen of the score. */
class QualityFlagsTest {

    @TempDir
    private Path folder;

    @Test
    void yes_to_everything_is_the_best_answer_and_the_first_option_throughout() {
        var flags = flags(Assessed.by(form()).team("red", answers(10, "yes")).result());

        assertThat(flags)
                .anyMatch(flag -> flag.startsWith("One person gives the best answer to every question (Form)."))
                .anyMatch(
                        flag -> flag.startsWith("One person chooses the last option in every question, or the first"));
    }

    @Test
    void equal_sheets_of_one_team_are_counted_as_copies() {
        var mixed = answers(10, "yes");
        mixed.says("q0", "no").says("q1", "no");
        var result = Assessed.by(form())
                .team("red", mixed, mixed)
                .team("blue", mixed)
                .result();

        assertThat(flags(result)).singleElement().asString().startsWith("2 people give exactly the same");
    }

    @Test
    void equal_sheets_about_the_organisation_are_of_no_team() {
        String question = "                  - {id: q%d, facet: h, type: yes-no, text: {en: Q?, fr: Q ?}}%n";
        String questions = IntStream.range(0, 10).mapToObj(question::formatted).collect(Collectors.joining());
        String answers =
                IntStream.range(2, 10).mapToObj(each -> ", q" + each + ": yes").collect(Collectors.joining());
        var workshop = new Workshop(folder, Workshop.WAYS.replace("decision:", questions.indent(-12) + "decision:"));
        workshop.way("rich: 9, hasty: 8, q0: no, q1: no" + answers).way("rich: 9, hasty: 8, q0: no, q1: no" + answers);

        assertThat(flags(workshop.result()))
                .singleElement()
                .asString()
                .startsWith("2 people give exactly the same answers as somebody else in the organisation");
    }

    @Test
    void sheets_that_differ_are_not_flagged() {
        var mixed = answers(10, "yes");
        mixed.says("q0", "no");

        assertThat(flags(Assessed.by(form()).team("red", mixed).result())).isEmpty();
    }

    @Test
    void the_first_screen_of_the_score_shows_them() {
        var result = Assessed.by(form()).team("red", answers(10, "yes")).result();

        assertThat(ScorePage.of(result, Language.EN).recommendation()).containsAll(flags(result));
        assertThat(ScorePage.of(result, Language.FR).recommendation())
                .anyMatch(flag -> flag.startsWith("Une personne donne la meilleure réponse à toutes les questions"));
    }

    @Test
    void the_first_screen_of_the_report_shows_them_beside_who_answered() {
        var result = Assessed.by(form()).team("red", answers(10, "yes")).result();

        assertThat(ReportPage.of(result, Language.EN).board().facts())
                .filteredOn(fact -> fact.label().equals("Who answered"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.sentences())
                        .containsAll(QualityFlags.of(result, PageWording.onPage(result, Language.EN))));
    }

    private static List<String> flags(Result result) {
        return QualityFlags.of(result, PageWording.onTerminal(result, Language.EN));
    }

    private static Sheet answers(int questions, String answer) {
        var sheet = Sheet.blank();
        IntStream.range(0, questions).forEach(each -> sheet.says("q" + each, answer));
        return sheet;
    }

    private static readiness.questionnaire.Questionnaire form() {
        var form = Form.aboutTeams().dimension("pain").facet("facts");
        IntStream.range(0, 10).forEach(each -> form.asks(yesNo("q" + each, "facts")));
        return form.build();
    }
}
