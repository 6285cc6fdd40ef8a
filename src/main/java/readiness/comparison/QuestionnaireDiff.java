package readiness.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreDigest;
import readiness.questionnaire.Text;

/**
 * Two versions of a questionnaire side by side.
 *
 * @param differences those of questions in the order in which they are asked, then those of everything else
 */
public record QuestionnaireDiff(Questionnaire earlier, Questionnaire present, List<Difference> differences) {

    public QuestionnaireDiff {
        differences = List.copyOf(differences);
    }

    /** Returns the differences of a version from an earlier one. */
    public static QuestionnaireDiff of(Questionnaire earlier, Questionnaire present) {
        return new QuestionnaireDiff(
                earlier,
                present,
                Stream.of(questions(earlier, present), scales(earlier, present), rules(earlier, present))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Returns the differences with this impact. */
    public List<Difference> with(Difference.Impact impact) {
        return differences.stream()
                .filter(difference -> difference.impact() == impact)
                .toList();
    }

    /** Returns the largest impact of all differences; empty where there are none. */
    public Optional<Difference.Impact> impact() {
        return differences.stream().map(Difference::impact).max(Difference.Impact::compareTo);
    }

    /** Returns whether the version rises as much as the differences demand. */
    public boolean isSaid() {
        return impact().isEmpty()
                || (!earlier.version().equals(present.version())
                        && Difference.Impact.of(earlier.version(), present.version())
                                        .compareTo(impact().get())
                                >= 0);
    }

    private static List<Difference> questions(Questionnaire earlier, Questionnaire present) {
        var differences = new ArrayList<Difference>();
        var known = new HashSet<Id>();
        for (Question question : present.questions()) {
            var same = SameQuestion.of(earlier, question, present);
            same.ifPresent(both -> known.add(both.earlier().id()));
            differences.addAll(same.map(QuestionDifferences::of).orElseGet(() -> List.of(added(question))));
        }
        earlier.questions().stream()
                .filter(question -> !known.contains(question.id()))
                .map(QuestionnaireDiff::removed)
                .forEach(differences::add);
        return differences;
    }

    private static Difference added(Question question) {
        return new Difference(
                Difference.Aspect.QUESTION_ADDED,
                Difference.Impact.ADDITION,
                question.phrasing().text(),
                List.of(question.id().name()));
    }

    private static Difference removed(Question question) {
        return new Difference(
                Difference.Aspect.QUESTION_REMOVED,
                question.scored() ? Difference.Impact.SCORES : Difference.Impact.ADDITION,
                question.phrasing().text(),
                List.of(question.id().name()));
    }

    /** A dimension, or a facet with its dimension. */
    private record Weighed(Id id, Optional<Id> dimension, Text title, double weight) {}

    private static List<Difference> scales(Questionnaire earlier, Questionnaire present) {
        var before = weighed(earlier);
        var now = weighed(present);
        return Stream.concat(
                        now.stream().flatMap(scale -> changed(before, scale)),
                        before.stream()
                                .filter(scale -> find(now, scale).isEmpty())
                                .map(scale ->
                                        difference(Difference.Aspect.SCALE_REMOVED, Difference.Impact.SCORES, scale)))
                .toList();
    }

    private static Stream<Difference> changed(List<Weighed> before, Weighed scale) {
        var same = find(before, scale);
        if (same.isEmpty()) {
            return Stream.of(difference(Difference.Aspect.SCALE_ADDED, Difference.Impact.ADDITION, scale));
        }
        return same.get().weight == scale.weight
                ? Stream.empty()
                : Stream.of(new Difference(
                        Difference.Aspect.SCALE_WEIGHT,
                        Difference.Impact.SCORES,
                        scale.title,
                        List.of(
                                scale.id.name(),
                                QuestionDifferences.number(same.get().weight),
                                QuestionDifferences.number(scale.weight))));
    }

    private static Difference difference(Difference.Aspect aspect, Difference.Impact impact, Weighed scale) {
        return new Difference(aspect, impact, scale.title, List.of(scale.id.name()));
    }

    private static Optional<Weighed> find(List<Weighed> scales, Weighed scale) {
        return scales.stream()
                .filter(each -> each.id.equals(scale.id) && each.dimension.equals(scale.dimension))
                .findFirst();
    }

    private static List<Weighed> weighed(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream()
                .flatMap(dimension -> Stream.concat(
                        Stream.of(new Weighed(dimension.id(), Optional.empty(), dimension.title(), dimension.weight())),
                        dimension.facets().stream().map(facet -> weighed(dimension, facet))))
                .toList();
    }

    private static Weighed weighed(Dimension dimension, Facet facet) {
        return new Weighed(facet.id(), Optional.of(dimension.id()), facet.title(), facet.weight());
    }

    /** Returns which of the rules beside the questions are others now; their texts take no part. */
    private static List<Difference> rules(Questionnaire earlier, Questionnaire present) {
        return Stream.of(Rules.values())
                .filter(rules -> !ScoreDigest.of(rules.of(earlier)).equals(ScoreDigest.of(rules.of(present))))
                .map(rules -> new Difference(rules.aspect(), rules.impact(), present.title(), List.of()))
                .toList();
    }
}
