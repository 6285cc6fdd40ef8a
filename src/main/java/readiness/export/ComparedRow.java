package readiness.export;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.comparison.SubjectComparison;
import readiness.comparison.SubjectInRound;
import readiness.questionnaire.Id;

/**
 * A level or a gate of a subject in both rounds.
 *
 * @param key what the level or gate is of: {@code dimension} or {@code gate}
 * @param of its id; empty for the overall level
 */
record ComparedRow(Optional<Id> subject, String key, Optional<Id> of, SubjectComparison.ThenAndNow<String> values) {

    /** Returns the overall level, then those of the dimensions; none where neither round has one. */
    static Stream<ComparedRow> levels(SubjectComparison subject) {
        var overall = new ComparedRow(
                subject.subject(),
                "dimension",
                Optional.empty(),
                subject.both(round -> round.level().map(Id::name)));
        return Stream.concat(
                Stream.of(overall)
                        .filter(row ->
                                row.values.from().isPresent() || row.values.to().isPresent()),
                subject.keys(SubjectInRound::levels).stream()
                        .map(dimension -> new ComparedRow(
                                subject.subject(),
                                "dimension",
                                Optional.of(dimension),
                                subject.both(round ->
                                        value(round.levels(), dimension).map(Id::name)))));
    }

    /** Returns every gate. */
    static Stream<ComparedRow> gates(SubjectComparison subject) {
        return subject.keys(SubjectInRound::gates).stream()
                .map(gate -> new ComparedRow(
                        subject.subject(),
                        "gate",
                        Optional.of(gate),
                        subject.both(round -> value(round.gates(), gate).map(holds -> holds.key()))));
    }

    private static <T> Optional<T> value(Map<Id, T> values, Id id) {
        return Optional.ofNullable(values.get(id));
    }
}
