package readiness.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readiness.assessment.Result;
import readiness.outcome.PilotSection;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.ranking.RankedTeam;
import readiness.report.ReportPage;

/** What a template may ask of a page: the methods of its records, and of nothing else. */
class PageMembersTest {

    private static final PageMembers MEMBERS = new PageMembers();

    @Test
    void the_parts_of_a_page_are_open() throws NoSuchMethodException {
        assertThat(MEMBERS.isMethodExposed(ReportPage.class.getMethod("title"))).isTrue();
        assertThat(MEMBERS.isMethodExposed(TextTable.class.getMethod("rows"))).isTrue();
    }

    @Test
    void what_makes_a_page_is_no_part_of_it() throws NoSuchMethodException {
        assertThat(MEMBERS.isMethodExposed(PilotSection.class.getMethod("cautions")))
                .isTrue();
        assertThat(MEMBERS.isMethodExposed(
                        PilotSection.class.getMethod("cautions", RankedTeam.class, PageWording.class)))
                .isFalse();
    }

    @Test
    void results_classes_and_the_machine_are_closed() throws NoSuchMethodException {
        assertThat(Stream.of(
                        Result.class.getMethod("settings"),
                        Object.class.getMethod("getClass"),
                        Object.class.getMethod("toString"),
                        Runtime.class.getMethod("exec", String.class)))
                .noneMatch(MEMBERS::isMethodExposed);
        assertThat(MEMBERS.isConstructorExposed(Object.class.getConstructor())).isFalse();
        assertThat(Stream.of(ReportPage.class.getFields())).noneMatch(MEMBERS::isFieldExposed);
        assertThat(MEMBERS.isToStringAlwaysExposed()).isFalse();
    }
}
