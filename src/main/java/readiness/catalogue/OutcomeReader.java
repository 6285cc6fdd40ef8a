package readiness.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.UniqueIds;
import readiness.document.Values;
import readiness.document.WrongKind;
import readiness.problem.Code;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Need;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.Scores;
import readiness.source.ProblemLog;
import readiness.wording.Keyword;

/** Reads what follows from scores: ranking, decision and levels. */
public final class OutcomeReader {

    private static final Map<String, Gate.Effect> EFFECTS = Keyword.byKey(Gate.Effect.values());
    private static final Map<String, Levels.Rule> LEVEL_RULES = Keyword.byKey(Levels.Rule.values());

    private final Set<Id> dimensions;
    private final ScoreThresholdReader scores;
    private final AdviceReader steps;
    private final TextReader texts;
    private final ProblemLog problems;

    /** @param dimensions empty where errors keep them from being known; then no dimension is reported as unknown */
    OutcomeReader(
            Set<Id> dimensions,
            ScoreThresholdReader scores,
            AdviceReader steps,
            TextReader texts,
            ProblemLog problems) {
        this.dimensions = dimensions;
        this.scores = scores;
        this.steps = steps;
        this.texts = texts;
        this.problems = problems;
    }

    Optional<RankingRule> ranking(Node node) {
        return Fields.of(node, problems).flatMap(fields -> {
            var weights = fields.required("weights")
                    .map(map -> weights(map, dimensions, problems))
                    .orElse(Map.of());
            var spread = fields.number("spread", 0, 1);
            var leastCoverage = fields.number("least-coverage", 0, 1);
            var names = new UniqueIds(problems);
            var gates = fields.list("gates", gate -> gate(gate, names));
            fields.refuseOthers();
            return weights.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RankingRule(
                            weights,
                            spread.orElse(RankingRule.DEFAULT_SPREAD),
                            leastCoverage.orElse(RankingRule.DEFAULT_LEAST_COVERAGE),
                            gates));
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

    Optional<DecisionRule> decision(Node node) {
        return Fields.of(node, problems).flatMap(fields -> {
            var names = new UniqueIds(problems);
            int mark = problems.mark();
            var options = fields.fullList("options", option -> option(option, names));
            boolean sound = !problems.hasErrorsSince(mark);
            var closeMargin = fields.number("close-margin", Scores.LOWEST, Scores.HIGHEST);
            var whenClose = fields.optional("when-close").flatMap(name -> whenClose(name, options, sound));
            var otherwise = fields.required("otherwise").flatMap(last -> otherwise(last, names));
            fields.refuseOthers();
            return otherwise.map(fallback -> new DecisionRule(
                    options, closeMargin.orElse(DecisionRule.DEFAULT_CLOSE_MARGIN), whenClose, fallback));
        });
    }

    Optional<Levels> levels(Node list) {
        return Fields.of(list, problems).map(fields -> {
            var rule = fields.oneOf("rule", LEVEL_RULES).orElse(Levels.Rule.WEAKEST);
            var leastCoverage = fields.number("least-coverage", 0, 1).orElse(Levels.DEFAULT_LEAST_COVERAGE);
            var names = new UniqueIds(problems);
            var steps = new ArrayList<Levels.Level>();
            fields.fullList(
                    "steps",
                    node -> step(node, names).map(step -> {
                        if (!steps.isEmpty() && steps.get(steps.size() - 1).from() >= step.from()) {
                            problems.add(
                                    node.location(),
                                    Code.STEPS_OUT_OF_ORDER,
                                    step.id().name());
                        }
                        steps.add(step);
                        return step;
                    }));
            fields.refuseOthers();
            return new Levels(rule, leastCoverage, steps);
        });
    }

    private Optional<Gate> gate(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            var when = scores.condition(fields, "when");
            fields.required("effect");
            var effect = fields.oneOf("effect", EFFECTS);
            var text = texts.required(fields, "text");
            fields.refuseOthers();
            return id.isPresent() && when.isPresent() && effect.isPresent() && text.isPresent()
                    ? Optional.of(new Gate(id.get(), when.get(), effect.get(), text.get()))
                    : Optional.empty();
        });
    }

    private Optional<DecisionRule.DecisionOption> option(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            var title = texts.required(fields, "title");
            var about = texts.optional(fields, "about");
            var needs = fields.list("needs", this::need);
            var favouredBy =
                    fields.optional("favoured-by").map(this::favouredBy).orElse(Map.of());
            var costs = fields.list("costs", texts::read);
            var next = fields.list("next", steps::step);
            fields.refuseOthers();
            return id.isPresent() && title.isPresent()
                    ? Optional.of(new DecisionRule.DecisionOption(id.get(), title.get(), about, needs, favouredBy, costs, next))
                    : Optional.empty();
        });
    }

    private Optional<Need> need(Node node) {
        return Fields.of(node, problems).flatMap(fields -> {
            var when = scores.single(fields, "when");
            var text = texts.required(fields, "text");
            fields.refuseOthers();
            return when.flatMap(test -> text.map(words -> new Need(test, words)));
        });
    }

    private Map<Id, Double> favouredBy(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            WrongKind.report(node, Code.EXPECTED_MAP, problems);
            return Map.of();
        }
        var weights = new LinkedHashMap<Id, Double>();
        for (Node.Entry entry : mapping.entries()) {
            var id = scores.score(entry.key().text(), entry.key());
            OptionalDouble weight =
                    Values.number(entry.value(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, problems);
            if (weight.isPresent() && weight.getAsDouble() == 0) {
                problems.add(entry.value().location(), Code.WEIGHT_OF_ZERO);
            }
            if (weight.isPresent()) {
                id.ifPresent(score -> weights.put(score, weight.getAsDouble()));
            }
        }
        return weights;
    }

    /** Returns the option of this name; where there are errors among the options, none is reported as unknown. */
    private Optional<Id> whenClose(Node node, List<DecisionRule.DecisionOption> options, boolean sound) {
        return Values.string(node, problems).flatMap(name -> {
            var option = options.stream()
                    .map(DecisionRule.DecisionOption::id)
                    .filter(id -> id.name().equals(name))
                    .findFirst();
            if (option.isEmpty() && sound) {
                problems.addChoice(
                        node.location(),
                        Code.UNKNOWN_OPTION_WHEN_CLOSE,
                        options.stream().map(choice -> choice.id().name()).toList(),
                        name);
            }
            return option;
        });
    }

    private Optional<DecisionRule.Otherwise> otherwise(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            var title = texts.required(fields, "title");
            var about = texts.optional(fields, "about");
            var next = fields.list("next", steps::step);
            fields.refuseOthers();
            return id.flatMap(name -> title.map(words -> new DecisionRule.Otherwise(name, words, about, next)));
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
            fields.refuseOthers();
            return id.isPresent() && from.isPresent() && title.isPresent()
                    ? Optional.of(new Levels.Level(id.get(), from.getAsDouble(), when, title.get(), about))
                    : Optional.empty();
        });
    }
}
