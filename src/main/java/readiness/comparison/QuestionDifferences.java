package readiness.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat.NumberLine;

/** The differences of a question from what it was. */
final class QuestionDifferences {

    private final SameQuestion same;
    private final Question before;
    private final Question now;
    private final List<Difference> differences = new ArrayList<>();

    private QuestionDifferences(SameQuestion same) {
        this.same = same;
        this.before = same.earlier();
        this.now = same.present();
    }

    static List<Difference> of(SameQuestion same) {
        var found = new QuestionDifferences(same);
        found.names();
        found.scores();
        found.options();
        found.asking();
        found.words();
        return found.differences;
    }

    private void add(Difference.Aspect aspect, Difference.Impact impact, String... details) {
        var all = new ArrayList<>(List.of(now.id().name()));
        all.addAll(List.of(details));
        differences.add(new Difference(aspect, impact, now.phrasing().text(), all));
    }

    private void names() {
        if (!before.id().equals(now.id())) {
            add(
                    Difference.Aspect.QUESTION_RENAMED,
                    Difference.Impact.WORDING,
                    before.id().name());
        }
    }

    private void scores() {
        if (!before.facet().equals(now.facet())) {
            add(
                    Difference.Aspect.QUESTION_FACET,
                    Difference.Impact.SCORES,
                    before.facet().map(Id::name).orElse("–"),
                    now.facet().map(Id::name).orElse("–"));
        }
        if (before.weight() != now.weight()) {
            add(
                    Difference.Aspect.QUESTION_WEIGHT,
                    Difference.Impact.SCORES,
                    number(before.weight()),
                    number(now.weight()));
        }
        var others = otherScores();
        if (!others.isEmpty()) {
            add(Difference.Aspect.QUESTION_SCORES, Difference.Impact.SCORES, String.join(", ", others));
        }
    }

    /** Returns what scores other than before: {@code weekly 20 → 25}, the type, the points or the direction. */
    private List<String> otherScores() {
        var others = new ArrayList<String>();
        if (!hasSameType()) {
            others.add(before.format().type() + " → " + now.format().type());
        }
        if (before.reversed() != now.reversed()) {
            others.add("reversed: " + before.reversed() + " → " + now.reversed());
        }
        for (Option option : now.format().options()) {
            same.earlierOption(option)
                    .filter(then -> !then.points().equals(option.points()))
                    .ifPresent(then ->
                            others.add(option.id() + " " + points(then.points()) + " → " + points(option.points())));
        }
        if (!SameQuestion.points(before).equals(SameQuestion.points(now))) {
            others.add("points");
        }
        return others;
    }

    private boolean hasSameType() {
        return before.format().type().equals(now.format().type());
    }

    private void options() {
        var kept = new HashSet<Id>();
        for (Option option : now.format().options()) {
            var then = same.earlierOption(option);
            then.ifPresent(known -> kept.add(known.id()));
            if (then.isEmpty()) {
                add(
                        Difference.Aspect.OPTION_ADDED,
                        Difference.Impact.ADDITION,
                        option.id().name());
            }
        }
        gone(kept)
                .forEach(option -> add(
                        Difference.Aspect.OPTION_REMOVED,
                        Difference.Impact.SCORES,
                        option.id().name()));
    }

    private List<Option> gone(Set<Id> kept) {
        return before.format().options().stream()
                .filter(option -> !kept.contains(option.id()))
                .toList();
    }

    private void asking() {
        if (!before.when().equals(now.when())
                || !before.asking().roles().equals(now.asking().roles())) {
            add(Difference.Aspect.QUESTION_ASKED, Difference.Impact.SCORES);
        }
        if (before.fact() != now.fact()
                || before.mayNotApply() != now.mayNotApply()
                || (hasSameType() && !bounds(before).equals(bounds(now)))) {
            add(Difference.Aspect.QUESTION_RULES, Difference.Impact.ADDITION);
        }
    }

    private void words() {
        boolean alike = before.phrasing().equals(now.phrasing())
                && now.format().options().stream()
                        .allMatch(option -> same.earlierOption(option)
                                .filter(then -> !then.text().equals(option.text()))
                                .isEmpty());
        if (!alike) {
            add(Difference.Aspect.QUESTION_WORDS, Difference.Impact.WORDING);
        }
    }

    private static List<OptionalDouble> bounds(Question question) {
        return question.format()
                .fold(
                        choice -> List.<OptionalDouble>of(),
                        multiple -> List.<OptionalDouble>of(),
                        (NumberLine number) -> List.of(number.least(), number.most()),
                        yesNo -> List.<OptionalDouble>of(),
                        text -> List.<OptionalDouble>of());
    }

    private static String points(OptionalDouble points) {
        return points.isPresent() ? number(points.getAsDouble()) : "–";
    }

    /** Returns a number of a file without needless decimals. */
    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
