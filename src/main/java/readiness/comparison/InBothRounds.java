package readiness.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.sampling.Sampling;

/**
 * A subject in two rounds, on their way to being compared.
 *
 * @param targets the scores to reach, by dimension
 */
record InBothRounds(Optional<SubjectInRound> earlier, Optional<SubjectInRound> present, Map<Id, Double> targets) {

    /**
     * Returns the comparison.
     *
     * @param sheets of both rounds; without them their results are compared as they are
     * @param scales what both rounds score
     */
    SubjectComparison compared(Optional<SheetsOfBothRounds> sheets, List<Scale> scales, Sampling sampling) {
        if (sheets.isEmpty()) {
            return compared(scales, Map.of());
        }
        var both = sheets.get();
        return new InBothRounds(earlier.map(both::earlier), present.map(both::present), targets)
                .compared(both.scales(), both.drawn(earlier, present, sampling));
    }

    private SubjectComparison compared(List<Scale> scales, Map<Id, DrawnChange> drawn) {
        return new SubjectComparison(
                earlier,
                present,
                scales.stream().map(scale -> change(scale, drawn)).toList(),
                questions());
    }

    private Change change(Scale scale, Map<Id, DrawnChange> drawn) {
        var from = earlier.flatMap(subject -> score(subject.scores(), scale.id()));
        var to = present.flatMap(subject -> score(subject.scores(), scale.id()));
        return new Change(
                scale.id(),
                scale.kind(),
                scale.dimension(),
                from,
                to,
                // What may not be shown is not hinted at either.
                Optional.ofNullable(drawn.get(scale.id())).filter(any -> from.isPresent() && to.isPresent()),
                number(targets, scale.id()));
    }

    /** Returns the questions that have a score in both rounds. */
    private List<Change> questions() {
        return present.map(SubjectInRound::questions).orElse(Map.of()).entrySet().stream()
                .filter(now -> earlier.flatMap(subject -> score(subject.questions(), now.getKey()))
                        .isPresent())
                .map(now -> new Change(
                        now.getKey(),
                        Change.ScoreKind.QUESTION,
                        Optional.empty(),
                        earlier.flatMap(subject -> score(subject.questions(), now.getKey())),
                        Optional.of(now.getValue()),
                        Optional.empty(),
                        OptionalDouble.empty()))
                .toList();
    }

    private static Optional<Score> score(Map<Id, Score> scores, Id id) {
        return Optional.ofNullable(scores.get(id));
    }

    private static OptionalDouble number(Map<Id, Double> numbers, Id id) {
        Double number = numbers.get(id);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
