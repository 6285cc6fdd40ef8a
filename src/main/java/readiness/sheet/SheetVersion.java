package readiness.sheet;

import readiness.document.Node;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Version;
import readiness.source.ProblemLog;

/** The version of its questionnaire that a sheet names behind the id, {@code team-health@2.1.0}. */
final class SheetVersion {

    private final Questionnaire questionnaire;
    private final ProblemLog problems;

    /** @param questionnaire the one that sheets are read for */
    SheetVersion(Questionnaire questionnaire, ProblemLog problems) {
        this.questionnaire = questionnaire;
        this.problems = problems;
    }

    /**
     * Reports a sheet for another version; one for another major version, or for none, is spoilt.
     *
     * @param name the id of the questionnaire, with its version or without
     * @return whether its answers can be read: not those of another major version
     */
    boolean check(Node name, SheetAssembly sheet) {
        var node = (Node.Scalar) name;
        String[] parts = node.text().split("@", 2);
        if (parts.length == 1) {
            return true;
        }
        int before = parts[0].codePointCount(0, parts[0].length()) + (node.quoted() ? 2 : 1);
        Location place = new Location(
                node.location().file(), node.location().line(), node.location().column() + before);
        return check(parts[1], place, sheet);
    }

    private boolean check(String written, Location place, SheetAssembly sheet) {
        String own = questionnaire.version().toString();
        if (written.equals(own)) {
            return true;
        }
        sheet.ofOtherVersion();
        var version = Version.of(written);
        if (version.isEmpty()) {
            problems.add(place, Code.MALFORMED_VERSION, written);
            sheet.spoil();
            return true;
        }
        boolean isOtherMajor = version.get().major() != questionnaire.version().major();
        problems.add(
                place,
                isOtherMajor ? Code.OTHER_MAJOR_VERSION : Code.OTHER_VERSION,
                written,
                own,
                questionnaire.id().name());
        if (isOtherMajor) {
            sheet.spoil();
        }
        return !isOtherMajor;
    }
}
