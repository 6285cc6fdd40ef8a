package readiness.settings;

import java.util.List;
import java.util.Optional;
import readiness.assessment.Settings;
import readiness.column.ColumnMap;
import readiness.document.Node;
import readiness.problem.Location;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;

/**
 * What {@code assessment.yaml} says: the settings, and which files the assessment consists of.
 *
 * @param teams the teams that are listed, with their places
 * @param customers likewise
 * @param previous the place of the earlier assessment in the file; the file's beginning where it names none
 * @param weights as written, since the questionnaires must be known before they can be judged
 */
public record AssessmentFile(
        Settings settings,
        Sources sources,
        SubjectsReader.Listed teams,
        SubjectsReader.Listed customers,
        Location previous,
        Optional<Node> weights) {

    /** The name of the file in an assessment’s folder. */
    public static final String NAME = "assessment.yaml";

    /**
     * The files of an assessment, and how they are read.
     *
     * @param questionnaires as written; empty where the sheets decide
     * @param allNamed whether all of them were read without errors; otherwise a questionnaire may be missing from them
     * @param patterns of the answer files; empty where all are meant
     * @param columns how tables are to be read; the first that is about a file holds
     * @param tablesReadable whether the columns have no errors; otherwise tables would be reported wrongly
     */
    public record Sources(
            Optional<List<Node>> questionnaires,
            boolean allNamed,
            Optional<List<Node>> patterns,
            List<ColumnMap> columns,
            boolean tablesReadable) {

        /** The sources of an assessment without {@code assessment.yaml}, or with one that does not name them. */
        public static final Sources UNSAID = new Sources(Optional.empty(), true, Optional.empty(), List.of(), true);

        public Sources {
            columns = List.copyOf(columns);
        }
    }

    /** Returns whether all teams and customers that are listed could be read. */
    public boolean subjectsKnown() {
        return teams.complete() && customers.complete();
    }

    /** Returns the place of a listed team or customer; the beginning of the file for the organisation. */
    public Location placeOf(About about, Optional<Id> subject) {
        var places = (about == About.CUSTOMER ? customers : teams).places();
        return subject.map(places::get).orElse(Location.startOf(NAME));
    }
}
