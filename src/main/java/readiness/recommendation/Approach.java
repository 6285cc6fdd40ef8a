package readiness.recommendation;

import java.util.Optional;
import readiness.decision.Decision;
import readiness.questionnaire.Id;

/**
 * An approach to the change, which decides the purpose of the team that goes first.
 *
 * <p>An option is known by its id: {@code parallel-team} or {@code full-transformation}, in any questionnaire.
 */
public enum Approach {
    /** A new team beside the others. */
    PARALLEL("parallel-team"),
    /** Everyone, in waves. */
    FULL("full-transformation"),
    /** Neither yet: something is missing. */
    PREPARE(""),
    /** No approach stands out. */
    UNDECIDED("");

    private final String option;

    Approach(String option) {
        this.option = option;
    }

    /** Returns the approach of a strategy; empty where it offers neither option, or chooses another one. */
    public static Optional<Approach> of(Strategy strategy) {
        if (!PARALLEL.isOffered(strategy.decision()) && !FULL.isOffered(strategy.decision())) {
            return Optional.empty();
        }
        if (strategy.isOpen()) {
            return Optional.of(UNDECIDED);
        }
        if (strategy.chosen().isEmpty()) {
            return Optional.of(PREPARE);
        }
        Id taken = strategy.decision().choice();
        return taken.equals(PARALLEL.id())
                ? Optional.of(PARALLEL)
                : taken.equals(FULL.id()) ? Optional.of(FULL) : Optional.empty();
    }

    /** Returns whether the decision has this option. */
    public boolean isOffered(Decision decision) {
        return decision.options().stream().anyMatch(option -> option.id().name().equals(this.option));
    }

    /** Returns the option's id; only ways that are options have one. */
    public Id id() {
        return new Id(option);
    }
}
