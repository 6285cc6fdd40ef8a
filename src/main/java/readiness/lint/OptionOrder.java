package readiness.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;

/** Whether the options of a questionnaire's choices go up in score or down: people expect the one or the other. */
final class OptionOrder {

    /** Where a list of options goes. */
    enum Direction {
        UP,
        DOWN,
        LEVEL,
        MIXED
    }

    private final Map<Direction, Long> counts = new HashMap<>();

    OptionOrder(Questionnaire questionnaire) {
        questionnaire.questions().stream()
                .map(Question::format)
                .filter(OptionOrder::isOrdered)
                .forEach(format -> counts.merge(of(format.options()), 1L, Long::sum));
    }

    /**
     * Returns whether people expect the options to go up or down: the scored ones of a choice, not of a list to tick.
     */
    static boolean isOrdered(ResponseFormat format) {
        return format.fold(
                choice -> choice.options().stream()
                        .allMatch(option -> option.points().isPresent()),
                multiple -> false,
                number -> false,
                yesNo -> false,
                text -> false);
    }

    static Direction of(List<Option> options) {
        boolean rises = steps(options).anyMatch(step -> step > 0);
        boolean falls = steps(options).anyMatch(step -> step < 0);
        if (rises && falls) {
            return Direction.MIXED;
        }
        return rises ? Direction.UP : falls ? Direction.DOWN : Direction.LEVEL;
    }

    /** Returns the first option that turns away from where those before it went. */
    static int turningPoint(List<Option> options) {
        return IntStream.range(2, options.size())
                .filter(last -> of(options.subList(0, last + 1)) == Direction.MIXED)
                .findFirst()
                .orElse(0);
    }

    /** Returns whether at least three in four of the others go the other way, and two of them at least. */
    boolean isAgainstTheOthers(Direction direction) {
        if (direction == Direction.LEVEL || direction == Direction.MIXED) {
            return false;
        }
        long same = counts.getOrDefault(direction, 0L) - 1;
        long other = counts.getOrDefault(direction == Direction.UP ? Direction.DOWN : Direction.UP, 0L);
        return other >= 2 && other >= 3 * same;
    }

    private static IntStream steps(List<Option> options) {
        return IntStream.range(1, options.size())
                .map(i -> Double.compare(
                        options.get(i).score(), options.get(i - 1).score()));
    }
}
