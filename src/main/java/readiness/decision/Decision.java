package readiness.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Text;

/**
 * The choice between an organisation's options (method, section 5).
 *
 * @param options in the order of the file
 * @param chosen the option taken; empty where none is open, and then the rule's {@code otherwise} is the answer
 * @param close whether the two best open options are closer than the rule's margin
 */
public record Decision(
        DecisionRule rule, List<ConsideredOption> options, Optional<ConsideredOption> chosen, boolean close) {

    public Decision {
        options = List.copyOf(options);
    }

    /** Returns the choice under a rule, with the score of each dimension and facet. */
    public static Decision of(DecisionRule rule, Function<Id, Optional<Score>> scores) {
        var formula = Formula.of(rule);
        double[] points = formula.points(scores);
        var options = IntStream.range(0, rule.options().size())
                .mapToObj(option -> ConsideredOption.of(
                        rule.options().get(option),
                        formula.options().get(option).value(points, Formula.AS_STATED),
                        scores))
                .toList();
        var taken = formula.taken(points, Formula.AS_STATED);
        return new Decision(rule, options, chosen(options, taken), taken.close());
    }

    private static <T> Optional<T> chosen(List<T> options, ChoiceIndex taken) {
        return options.stream()
                .skip(Math.max(0, taken.option()))
                .limit(taken.option() < 0 ? 0 : 1)
                .findFirst();
    }

    /** Returns the decision without the figures of scores that may not be shown. */
    public Decision without(Predicate<Id> withheld) {
        return showing(option -> option.without(withheld));
    }

    /** Returns the decision without the figures of needs whose score may not be shown; all else stays. */
    public Decision withoutNeedsOf(Predicate<Id> withheld) {
        return showing(option -> option.withoutNeedsOf(withheld));
    }

    private Decision showing(UnaryOperator<ConsideredOption> part) {
        return new Decision(rule, options.stream().map(part).toList(), chosen.map(part), close);
    }

    /** Returns the id of what is chosen, {@code otherwise} included. */
    public Id choice() {
        return chosen.map(ConsideredOption::id).orElse(rule.otherwise().id());
    }

    /** Returns the id of the option in this place of the file, from 0; of {@code otherwise} behind the last one. */
    Id choice(int place) {
        return place < options.size()
                ? options.get(place).id()
                : rule.otherwise().id();
    }

    /** Returns the title of what has this id, {@code otherwise} included. */
    public Text title(Id choice) {
        return options.stream()
                .map(ConsideredOption::option)
                .filter(option -> option.id().equals(choice))
                .map(DecisionRule.DecisionOption::title)
                .findFirst()
                .orElse(rule.otherwise().title());
    }

    /** Returns the place of the chosen option in the file, from 0; behind the last one where none is open. */
    public int chosenPlace() {
        return chosen.map(options::indexOf).orElse(options.size());
    }

    /**
     * Returns the options by how many points they lack in all until they are open; those that lack points nobody knows
     * come behind those of which all are known. Equal ones stay in the order of the file.
     */
    public List<ConsideredOption> closestFirst() {
        return options.stream()
                .sorted(Comparator.comparing(
                                (ConsideredOption option) -> option.shortfall().isEmpty())
                        .thenComparingDouble(ConsideredOption::knownShortfall))
                .toList();
    }
}
