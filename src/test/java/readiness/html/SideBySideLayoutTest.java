package readiness.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** The teams side by side in both formats: what one says, the other says too. */
class SideBySideLayoutTest {

    @TempDir
    private Path folder;

    private String as(ReportFormat format, String teams) {
        var page = new Workshop(folder, Workshop.TEAMS)
                .settings("questionnaires: [teams.yaml]\nanswers: ['*-answers.yaml']\nteams: " + teams + "\n")
                .team("red", 80, 70, 80, 80)
                .team("blue", 20, 20, 20, 20)
                .page();
        return new ReportRenderer().render(page, "{\"rankings\":[]}", List.of(), format);
    }

    @Test
    void groups_have_a_column_in_both_formats() {
        String teams = "[{id: red, group: North, size: 1}, {id: blue, group: South, size: 2}]";

        assertThat(as(ReportFormat.MARKDOWN, teams))
                .contains("| Team | Group | Answers received |", "| --- | --- | ---: |")
                .contains("| red | North | 1/1 |", "| blue | South | 1/2 |");
        assertThat(as(ReportFormat.HTML, teams)).contains("<th scope=col><span>Group</span>", "<td>North<td>1/1");
    }

    @Test
    void without_groups_there_is_no_column() {
        assertThat(as(ReportFormat.MARKDOWN, "[{id: red}, {id: blue}]"))
                .contains("| Team | Answers received |", "| red | 1 |")
                .doesNotContain("Group");
    }

    @Test
    void that_nothing_is_left_to_doubt_is_said_in_both_formats() {
        String teams = "[{id: red, size: 1}, {id: blue, size: 1}]";

        assertThat(as(ReportFormat.MARKDOWN, teams)).contains("Everybody was asked and has answered everything.");
        assertThat(as(ReportFormat.HTML, teams)).contains("Everybody was asked and has answered everything.");
    }
}
