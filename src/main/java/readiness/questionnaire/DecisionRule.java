package readiness.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an organisation chooses between options.
 *
 * @param closeMargin the lead in value, in points, under which the two best options are close
 * @param whenClose the option that is taken then
 * @param otherwise what to do when no option is open
 */
public record DecisionRule(
        List<DecisionOption> options, double closeMargin, Optional<Id> whenClose, Otherwise otherwise) {

    public static final double DEFAULT_CLOSE_MARGIN = 10;

    public DecisionRule {
        options = List.copyOf(options);
    }

    /**
     * One way to go.
     *
     * @param favouredBy from dimension or facet to how much it speaks for the option; negative where it speaks against
     * @param costs what choosing it costs
     * @param next what to do first, and what it must grow into
     */
    public record DecisionOption(
            Id id,
            Text title,
            Optional<Text> about,
            List<Need> needs,
            Map<Id, Double> favouredBy,
            List<Text> costs,
            List<NextStep> next) {
        public DecisionOption {
            needs = List.copyOf(needs);
            favouredBy = Collections.unmodifiableMap(new LinkedHashMap<>(favouredBy));
            costs = List.copyOf(costs);
            next = List.copyOf(next);
        }
    }

    /**
     * Something to do once an option is chosen.
     *
     * @param horizon in days from the start
     */
    public record NextStep(Text text, OptionalInt horizon, Task task) {}

    /** What to do when no option is open. */
    public record Otherwise(Id id, Text title, Optional<Text> about, List<NextStep> next) {
        public Otherwise {
            next = List.copyOf(next);
        }
    }
}
