package readiness.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Text;
import readiness.scoring.Estimate;
import readiness.scoring.ScoreEntry;
import readiness.scoring.Scorecard;

/** A scorecard in the making, for tests of what follows from scores: {@code Card.of("red").scores("pain", 60)}. */
public final class Card {

    /** Everybody in the team answered, so that no other person could have. */
    private static final int PEOPLE = 6;

    private final String team;
    private final List<ScoreEntry> scores = new ArrayList<>();

    private Card(String team) {
        this.team = team;
    }

    public static Card of(String team) {
        return new Card(team);
    }

    /** Adds a dimension that everybody answered. */
    public Card scores(String dimension, double points) {
        return scores(dimension, points, 1);
    }

    /** Adds a dimension that was answered in part. */
    public Card scores(String dimension, double points, double coverage) {
        double low = coverage * points;
        return add(
                dimension,
                new Estimate(
                        Optional.of(new Score(points)),
                        coverage,
                        new Score(low),
                        Score.nearest(low + 100 * (1 - coverage))));
    }

    /** Adds a dimension that nobody could answer. */
    public Card doesNotKnow(String dimension) {
        return add(dimension, new Estimate(Optional.empty(), 0, new Score(0), new Score(100)));
    }

    /** Adds a dimension that does not exist for the team, as nothing in it applies to it. */
    public Card leavesOut(String dimension) {
        return add(dimension, Optional.empty());
    }

    /** Adds a dimension with the one facet that it is made of. */
    private Card add(String dimension, Estimate estimate) {
        return add(dimension, Optional.of(estimate));
    }

    private Card add(String dimension, Optional<Estimate> estimate) {
        scores.add(entry(dimension, Optional.empty(), estimate));
        scores.add(entry(dimension + "-facet", Optional.of(new Id(dimension)), estimate));
        return this;
    }

    private static ScoreEntry entry(String name, Optional<Id> dimension, Optional<Estimate> estimate) {
        return new ScoreEntry(
                new Id(name), Text.of("en", name), 1, dimension, estimate, Optional.empty(), List.of(), PEOPLE, false);
    }

    public Scorecard build() {
        return new Scorecard(
                Optional.of(new Id(team)), PEOPLE, OptionalInt.of(PEOPLE), scores, List.of(), Optional.empty());
    }

    public static List<Scorecard> all(Card... cards) {
        var built = new ArrayList<Scorecard>();
        for (Card card : cards) {
            built.add(card.build());
        }
        return built;
    }
}
