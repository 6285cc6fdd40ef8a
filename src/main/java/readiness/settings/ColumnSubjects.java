package readiness.settings;

import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.Settings;
import readiness.assessment.Team;
import readiness.document.Node;
import readiness.document.NodePath;
import readiness.problem.Code;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.sheet.SubjectNames;
import readiness.source.ProblemLog;

/**
 * Holds the teams and customers that columns stand for against those that an assessment lists: one that it does not
 * list would be ranked with the others.
 */
final class ColumnSubjects {

    private final Settings settings;
    private final ProblemLog problems;

    /** @param settings all of whose teams and customers are known */
    ColumnSubjects(Settings settings, ProblemLog problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** Reports every team and customer in the maps of columns that is not listed. */
    void check(Node columns) {
        if (columns instanceof Node.Sequence list) {
            list.items().forEach(map -> {
                check(new NodePath(map), About.TEAM, "teams");
                check(new NodePath(map), About.CUSTOMER, "customers");
            });
        }
    }

    private void check(NodePath map, About about, String words) {
        if (settings.listed(about).isEmpty()) {
            return;
        }
        if (map.has(about.key())
                && map.at(about.key()).has("is")
                && map.at(about.key()).at("is").node() instanceof Node.Scalar all) {
            check(all, about, SubjectNames.of(settings, about).find(all.text()).isPresent());
        }
        if (map.has(words) && map.at(words).node() instanceof Node.Mapping named) {
            // The words for both are one list: of an entry, only the id is known, not which of the two it means.
            var ids = Stream.of(About.TEAM, About.CUSTOMER)
                    .flatMap(each -> ids(each).stream())
                    .toList();
            named.entries().stream()
                    .flatMap(entry -> entry.value() instanceof Node.Scalar id ? Stream.of(id) : Stream.empty())
                    .filter(id -> Id.isWellFormed(id.text()))
                    .forEach(id -> check(id, about, ids.contains(id.text())));
        }
    }

    private void check(Node.Scalar subject, About about, boolean isListed) {
        if (!isListed) {
            problems.addChoice(subject.location(), Code.UNKNOWN_TEAM, ids(about), subject.text());
        }
    }

    private List<String> ids(About about) {
        return Id.names(settings.listed(about).stream().map(Team::id).toList());
    }
}
