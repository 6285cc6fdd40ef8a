package readiness.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.assessment.TableCount;
import readiness.folder.PartReport;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;

/** What is said about a part, sent from one machine to another. */
final class ReportCodecTest {

    private static final Location PLACE = new Location("équipes/a.ndjson", 7, 3);

    @Test
    void everything_that_is_said_arrives() {
        var full = Problem.at(PLACE, Code.UNKNOWN_TEAM, "rde", "more")
                .choosingFrom(List.of("red", "blue"))
                .since(PLACE.below(1))
                .on(Optional.of("the line"))
                .of("work")
                .asWarning()
                .repeated(12, List.of(PLACE.below(2), PLACE.below(3)));
        var bare = Problem.about(PLACE, Optional.empty(), Code.EMPTY_SHEET);
        var table = new TableCount("c.csv", 1, 2, 3, 4, 5, 6, 7, 8, List.of("Hobby"));
        var report = new PartReport(
                1_000, List.of(full, bare), List.of(bare), List.of(full), List.of(table), List.of("work", "cloud"));

        assertThat(ReportCodec.read(ReportCodec.write(report))).isEqualTo(report);
    }
}
