package readiness.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.UniqueIds;
import readiness.document.Values;
import readiness.document.WrongKind;
import readiness.problem.Code;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.RankingRule;
import readiness.source.ProblemLog;
import readiness.wording.Keyword;

/** Reads the rule by which teams or customers are ranked: weights and gates. */
public final class RankingReader {

    private static final Map<String, Gate.Effect> EFFECTS = Keyword.byKey(Gate.Effect.values());

    private final Set<Id> dimensions;
    private final ScoreThresholdReader scores;
    private final TextReader texts;
    private final ProblemLog problems;

    /** @param dimensions empty where errors keep them from being known; then no dimension is reported as unknown */
    RankingReader(Set<Id> dimensions, ScoreThresholdReader scores, TextReader texts, ProblemLog problems) {
        this.dimensions = dimensions;
        this.scores = scores;
        this.texts = texts;
        this.problems = problems;
    }

    Optional<RankingRule> read(Node node) {
        return Fields.of(node, problems).flatMap(fields -> {
            var weights = fields.required("weights")
                    .map(map -> weights(map, dimensions, problems))
                    .orElse(Map.of());
            var spread = fields.number("spread", 0, 1);
            var leastCoverage = fields.number("least-coverage", 0, 1);
            var names = new UniqueIds(problems);
            var gates = fields.list("gates", gate -> gate(gate, names));
            fields.checkKeys();
            return weights.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RankingRule(
                            weights,
                            spread.orElse(RankingRule.DEFAULT_SPREAD),
                            leastCoverage.orElse(RankingRule.DEFAULT_LEAST_COVERAGE),
                            gates));
        });
    }

    private Optional<Gate> gate(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            var when = scores.condition(fields, "when");
            fields.required("effect");
            var effect = fields.oneOf("effect", EFFECTS);
            var text = texts.required(fields, "text");
            fields.checkKeys();
            return id.isPresent() && when.isPresent() && effect.isPresent() && text.isPresent()
                    ? Optional.of(new Gate(id.get(), when.get(), effect.get(), text.get()))
                    : Optional.empty();
        });
    }

    /**
     * Returns positive weights by dimension.
     *
     * @param dimensions empty where they are not known; then no dimension is reported as unknown
     */
    public static Map<Id, Double> weights(Node node, Set<Id> dimensions, ProblemLog problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            WrongKind.report(node, Code.EXPECTED_MAP, problems);
            return Map.of();
        }
        if (mapping.entries().isEmpty()) {
            problems.add(node.location(), Code.EMPTY_LIST, "weights");
        }
        var weights = new LinkedHashMap<Id, Double>();
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            var weight = Values.weight(entry.value(), problems);
            if (!Id.isWellFormed(name) || !(dimensions.isEmpty() || dimensions.contains(new Id(name)))) {
                problems.addChoice(entry.key().location(), Code.UNKNOWN_CRITERION, Id.names(dimensions), name);
            } else {
                weight.ifPresent(value -> weights.put(new Id(name), value));
            }
        }
        return weights;
    }

    /** Returns the dimensions that may be weighed. */
    public static Set<Id> criteria(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
