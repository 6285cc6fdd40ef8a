package readiness.catalogue;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.UniqueIds;
import readiness.problem.Code;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Scores;
import readiness.source.ProblemLog;
import readiness.wording.Keyword;

/** Reads the levels that scores reach, from the lowest to the highest. */
final class LevelsReader {

    private static final Map<String, Levels.Rule> RULES = Keyword.byKey(Levels.Rule.values());

    private final ScoreThresholdReader scores;
    private final TextReader texts;
    private final ProblemLog problems;

    LevelsReader(ScoreThresholdReader scores, TextReader texts, ProblemLog problems) {
        this.scores = scores;
        this.texts = texts;
        this.problems = problems;
    }

    Optional<Levels> read(Node node) {
        return Fields.of(node, problems).map(fields -> {
            var rule = fields.oneOf("rule", RULES).orElse(Levels.Rule.WEAKEST);
            var leastCoverage = fields.number("least-coverage", 0, 1).orElse(Levels.DEFAULT_LEAST_COVERAGE);
            var names = new UniqueIds(problems);
            var steps = new ArrayList<Levels.Level>();
            fields.fullList(
                    "steps",
                    item -> step(item, names).map(step -> {
                        if (!steps.isEmpty() && steps.get(steps.size() - 1).from() >= step.from()) {
                            problems.add(
                                    item.location(),
                                    Code.STEPS_OUT_OF_ORDER,
                                    step.id().name());
                        }
                        steps.add(step);
                        return step;
                    }));
            fields.checkKeys();
            return new Levels(rule, leastCoverage, steps);
        });
    }

    private Optional<Levels.Level> step(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            fields.required("from");
            var from = fields.number("from", Scores.LOWEST, Scores.HIGHEST);
            var when = scores.optionalCondition(fields, "when");
            var title = texts.required(fields, "title");
            var about = texts.optional(fields, "about");
            fields.checkKeys();
            return id.isPresent() && from.isPresent() && title.isPresent()
                    ? Optional.of(new Levels.Level(id.get(), from.getAsDouble(), when, title.get(), about))
                    : Optional.empty();
        });
    }
}
