package readiness.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import readiness.column.ColumnMap;
import readiness.column.ColumnMapReader;
import readiness.document.YamlDocuments;
import readiness.source.ProblemLog;

/** An entry of {@code columns:} for tests, from the lines that an assessment would have. */
public final class Mapped {

    private Mapped() {}

    /** Returns an entry about all files; the lines are those below {@code files:}. */
    public static ColumnMap by(String lines) {
        var problems = new ProblemLog();
        var map = YamlDocuments.readSingle("assessment.yaml", "files: '**'\n" + lines, problems)
                .flatMap(node -> ColumnMapReader.read(node, problems));
        assertThat(problems.hasErrors()).as("%s", problems.all()).isFalse();
        return map.orElseThrow();
    }
}
