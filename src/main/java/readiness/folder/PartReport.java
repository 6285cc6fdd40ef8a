package readiness.folder;

import java.util.List;
import readiness.assessment.TableCount;
import readiness.problem.Problem;

/**
 * What is to be said about a part of the sheets. Lines are counted from the beginning of the part.
 *
 * @param lines how many lines the part has
 * @param problems what is wrong with rows and files
 * @param notes why sheets do not count
 * @param remarks what is to be said about sheets that count
 * @param tables what became of the rows of tables
 * @param questionnaires the ids of those that sheets name, or the assessment
 */
public record PartReport(
        int lines,
        List<Problem> problems,
        List<Problem> notes,
        List<Problem> remarks,
        List<TableCount> tables,
        List<String> questionnaires) {

    /** Of a part without a line. */
    public static final PartReport NOTHING = new PartReport(0, List.of(), List.of(), List.of(), List.of(), List.of());

    public PartReport {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
        tables = List.copyOf(tables);
        questionnaires = List.copyOf(questionnaires);
    }

    /** Returns this report with the remarks of another one about the same part. */
    public PartReport remarking(PartReport other) {
        return new PartReport(lines, problems, notes, other.remarks, tables, questionnaires);
    }
}
