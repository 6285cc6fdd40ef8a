package readiness.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat.NumberLine.Point;

/** A question in an earlier and in the present version of a questionnaire; {@code formerly} is followed. */
record SameQuestion(Question earlier, Question present) {

    /** Returns the present question with what it was before; empty where it was not asked. */
    static Optional<SameQuestion> of(Questionnaire before, Question present, Questionnaire now) {
        var same = before.question(present.id());
        for (Id former : present.formerly()) {
            if (same.isEmpty() && now.question(former).isEmpty()) {
                same = before.question(former);
            }
        }
        return same.map(earlier -> new SameQuestion(earlier, present));
    }

    /** Returns what the present option was before; empty where it was not offered. */
    Optional<Option> earlierOption(Option option) {
        var offered = new HashMap<Id, Option>();
        earlier.format().options().forEach(each -> offered.put(each.id(), each));
        var same = Optional.ofNullable(offered.get(option.id()));
        for (Id former : option.formerly()) {
            same = same.or(() -> Optional.ofNullable(offered.get(former)));
        }
        return same;
    }

    /** Returns whether every answer scores the same in both versions, and as much of it. */
    boolean countsTheSame(Questionnaire before, Questionnaire now) {
        return earlier.scoring().equals(present.scoring())
                && earlier.facet()
                        .flatMap(before::dimensionOf)
                        .equals(present.facet().flatMap(now::dimensionOf))
                && scoresTheSame();
    }

    /** Returns whether every answer scores the same in both versions, whatever it counts for. */
    boolean scoresTheSame() {
        return earlier.format().type().equals(present.format().type())
                && points(earlier).equals(points(present))
                && earlier.format().options().size()
                        == present.format().options().size()
                && present.format().options().stream().allMatch(this::scoresTheSame);
    }

    private boolean scoresTheSame(Option option) {
        return earlierOption(option).map(Option::points).equals(Optional.of(option.points()));
    }

    /** Returns the points of a number line, which is the only format that has any. */
    static List<Point> points(Question question) {
        return question.format()
                .fold(
                        choice -> List.<Point>of(),
                        multiple -> List.<Point>of(),
                        number -> number.points(),
                        yesNo -> List.<Point>of(),
                        text -> List.<Point>of());
    }
}
