package readiness.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.questionnaire.Id;

/**
 * A team, a customer or the organisation in both rounds.
 *
 * @param earlier where it was; empty where the earlier round does not know it
 * @param present where it is; empty where the present round no longer knows it
 * @param scores each dimension followed by its facets
 * @param questions the questions that both rounds may show
 */
public record SubjectComparison(
        Optional<SubjectInRound> earlier,
        Optional<SubjectInRound> present,
        List<Change> scores,
        List<Change> questions) {

    public SubjectComparison {
        scores = List.copyOf(scores);
        questions = List.copyOf(questions);
    }

    /** Something that has one value in each round; empty where it has none. */
    public record ThenAndNow<T>(Optional<T> from, Optional<T> to) {

        /** Returns whether it is another now. */
        public boolean differs() {
            return !from.equals(to);
        }
    }

    /** Returns the team or customer; empty for the organisation. */
    public Optional<Id> subject() {
        return present.or(() -> earlier).flatMap(SubjectInRound::subject);
    }

    /** Returns its name, the present one where both rounds have one. */
    public Optional<String> name() {
        return present.flatMap(SubjectInRound::name).or(() -> earlier.flatMap(SubjectInRound::name));
    }

    /** Returns something that a subject may have, then and now. */
    public <T> ThenAndNow<T> both(Function<SubjectInRound, Optional<T>> of) {
        return new ThenAndNow<>(earlier.flatMap(of), present.flatMap(of));
    }

    /** Returns the dimensions alone. */
    public List<Change> dimensions() {
        return scores.stream()
                .filter(change -> change.kind() == Change.ScoreKind.DIMENSION)
                .toList();
    }

    /** Returns whether people answered in both rounds. */
    public boolean isInBoth() {
        return earlier.filter(subject -> subject.respondents() > 0).isPresent()
                && present.filter(subject -> subject.respondents() > 0).isPresent();
    }

    /** Returns whether not the same people answered in both rounds: there are more of them now, or fewer. */
    public boolean isByOthers() {
        return isInBoth() && !earlier.map(SubjectInRound::respondents).equals(present.map(SubjectInRound::respondents));
    }

    /** Returns the keys of something that both rounds hold by id, those of either. */
    public List<Id> keys(Function<SubjectInRound, Map<Id, ?>> of) {
        var keys = new TreeSet<Id>();
        Stream.concat(earlier.stream(), present.stream())
                .forEach(subject -> keys.addAll(of.apply(subject).keySet()));
        return List.copyOf(keys);
    }

    /** Returns the advice of last time that is given again, in the present order. */
    public List<Id> adviceAgain() {
        return present.map(SubjectInRound::advice).orElse(List.of()).stream()
                .filter(earlier.map(SubjectInRound::advice).orElse(List.of())::contains)
                .toList();
    }

    /** Returns the advice of last time that is no longer given: it is done, or no longer needed. */
    public List<Id> adviceNoLonger() {
        return present.isEmpty()
                ? List.of()
                : earlier.map(SubjectInRound::advice).orElse(List.of()).stream()
                        .filter(advice -> !present.get().advice().contains(advice))
                        .toList();
    }
}
