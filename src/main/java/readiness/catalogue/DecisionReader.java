package readiness.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.UniqueIds;
import readiness.document.Values;
import readiness.document.WrongKind;
import readiness.problem.Code;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Need;
import readiness.questionnaire.Scores;
import readiness.source.ProblemLog;

/** Reads the rule by which an organisation chooses between options: what each needs, what speaks for it. */
final class DecisionReader {

    private final ScoreThresholdReader scores;
    private final AdviceReader steps;
    private final TextReader texts;
    private final ProblemLog problems;

    DecisionReader(ScoreThresholdReader scores, AdviceReader steps, TextReader texts, ProblemLog problems) {
        this.scores = scores;
        this.steps = steps;
        this.texts = texts;
        this.problems = problems;
    }

    Optional<DecisionRule> read(Node node) {
        return Fields.of(node, problems).flatMap(fields -> {
            var names = new UniqueIds(problems);
            int mark = problems.mark();
            var options = fields.fullList("options", option -> option(option, names));
            boolean sound = !options.isEmpty() && !problems.hasErrorsSince(mark);
            var closeMargin = fields.number("close-margin", Scores.LOWEST, Scores.HIGHEST);
            var whenClose = fields.optional("when-close").flatMap(name -> whenClose(name, options, sound));
            var otherwise = fields.required("otherwise").flatMap(last -> otherwise(last, names));
            fields.checkKeys();
            return otherwise.map(fallback -> new DecisionRule(
                    options, closeMargin.orElse(DecisionRule.DEFAULT_CLOSE_MARGIN), whenClose, fallback));
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
            fields.checkKeys();
            return id.isPresent() && title.isPresent()
                    ? Optional.of(new DecisionRule.DecisionOption(
                            id.get(), title.get(), about, needs, favouredBy, costs, next))
                    : Optional.empty();
        });
    }

    private Optional<Need> need(Node node) {
        return Fields.of(node, problems).flatMap(fields -> {
            var when = scores.single(fields, "when");
            var text = texts.required(fields, "text");
            fields.checkKeys();
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
            var ids = options.stream().map(DecisionRule.DecisionOption::id).toList();
            if (sound && !Id.names(ids).contains(name)) {
                problems.addChoice(node.location(), Code.UNKNOWN_OPTION_OF_DECISION, Id.names(ids), name);
            }
            return ids.stream().filter(id -> id.name().equals(name)).findFirst();
        });
    }

    private Optional<DecisionRule.Otherwise> otherwise(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            var title = texts.required(fields, "title");
            var about = texts.optional(fields, "about");
            var next = fields.list("next", steps::step);
            fields.checkKeys();
            return id.flatMap(name -> title.map(words -> new DecisionRule.Otherwise(name, words, about, next)));
        });
    }
}
