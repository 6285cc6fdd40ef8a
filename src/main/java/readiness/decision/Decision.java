package readiness.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.questionnaire.Truth;

/**
 * The choice between an organisation's options (method, section 5).
 *
 * @param options in the order of the file
 * @param chosen the option taken; nothing where none is open, and then the rule's {@code otherwise} is the answer
 * @param close whether the two best open options are closer than the rule's margin
 */
public record Decision(
        DecisionRule rule, List<ConsideredOption> options, Optional<ConsideredOption> chosen, boolean close) {

    private static final Comparator<ConsideredOption> BEST_FIRST = Comparator.comparingDouble(
                    (ConsideredOption option) -> option.value().orElseThrow())
            .reversed();

    public Decision {
        options = List.copyOf(options);
    }

    /** Returns the choice under a rule, with the score of each dimension and facet. */
    public static Decision of(DecisionRule rule, Function<Id, OptionalDouble> scores) {
        var options = rule.options().stream()
                .map(option -> ConsideredOption.of(option, scores))
                .toList();
        // A stable sort: among equal values the order of the file decides.
        var open = options.stream()
                .filter(ConsideredOption::isOpen)
                .sorted(BEST_FIRST)
                .toList();
        if (open.isEmpty()) {
            return new Decision(rule, options, Optional.empty(), false);
        }
        double best = open.get(0).value().orElseThrow();
        var within = open.stream()
                .filter(option -> !Scores.reaches(best - option.value().orElseThrow(), rule.closeMargin()))
                .toList();
        boolean close = within.size() > 1;
        var chosen = within.stream()
                .filter(option ->
                        close && rule.whenClose().filter(option.id()::equals).isPresent())
                .findFirst()
                .orElse(open.get(0));
        return new Decision(rule, options, Optional.of(chosen), close);
    }

    /** Returns the id of what is chosen, {@code otherwise} included. */
    public Id choice() {
        return chosen.map(ConsideredOption::id).orElse(rule.otherwise().id());
    }

    /** Returns every need that is not met, the nearest first; needs that cannot be judged come last. */
    public List<NeedResult> unmetNeeds() {
        return options.stream()
                .flatMap(option -> option.needs().stream())
                .filter(need -> need.met() != Truth.YES)
                .sorted(Comparator.comparingDouble(need -> need.distance().orElse(Double.POSITIVE_INFINITY)))
                .toList();
    }
}
