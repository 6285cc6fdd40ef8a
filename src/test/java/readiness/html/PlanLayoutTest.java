package readiness.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** The plan as HTML and as Markdown: numbered steps with a date, then a list under each month, which has the date. */
class PlanLayoutTest {

    private static final String ADVICE = """
            advice:
              - {id: one, when: {score: money, below: 100}, horizon: 30, owner: {en: the lead, fr: la responsable}, title: {en: Count, fr: Comptez}, text: {en: Count it., fr: Comptez-le.}}
              - {id: two, when: {score: money, below: 100}, horizon: 30, title: {en: Read, fr: Lisez}, text: {en: Read it., fr: Lisez-le.}}
              - {id: three, when: {score: money, below: 100}, horizon: 30, title: {en: Ask, fr: Demandez}, text: {en: Ask them., fr: Demandez-leur.}}
              - {id: four, when: {score: money, below: 100}, horizon: 60, owner: {en: the sponsor, fr: le sponsor}, title: {en: Pay, fr: Payez}, text: {en: Pay it., fr: Payez-le.}}
            """;

    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void ways() {
        workshop = new Workshop(folder, Workshop.TEAMS, Workshop.WAYS + ADVICE)
                .settings("""
                        date: 2026-03-31
                        questionnaires: [teams.yaml, ways.yaml]
                        answers: ['*-answers.yaml']
                        """)
                .way("rich: 90, hasty: 10")
                .team("red", 80, 70, 80, 80);
    }

    private String as(ReportFormat format) {
        return new ReportRenderer().render(workshop.page(), "{\"rankings\":[]}", List.of(), format);
    }

    @Test
    void steps_are_items_of_lists_in_markdown() {
        assertThat(as(ReportFormat.MARKDOWN))
                .contains("\n1. **Count** (the lead, by 30 April 2026) Count it.")
                .contains("### By 30 May 2026\n\n- **Pay** (the sponsor) Pay it.")
                .doesNotContain("\\- **")
                .doesNotContain("1\\.");
    }

    @Test
    void a_step_under_a_month_says_who_alone() {
        assertThat(as(ReportFormat.HTML))
                .contains("<strong>Count</strong> <span class=who>the lead, by 30 April 2026</span>")
                .contains("<strong>Pay</strong> <span class=who>the sponsor</span>");
    }
}
