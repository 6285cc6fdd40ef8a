package readiness.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.answers.State;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;

/** Keeps up to a thousand sheets, and scores each subject without each of its sheets (method, section 4). */
final class SheetRemoval {

    /** With more sheets than this a single one changes nothing, and none is kept. */
    static final int MOST_SHEETS = 1_000;

    private final Codebook codebook;
    private final Map<Optional<Id>, List<Interview>> sheets = new LinkedHashMap<>();
    private int size;

    SheetRemoval(Codebook codebook) {
        this.codebook = codebook;
    }

    void add(Optional<Id> subject, Interview interview) {
        if (++size <= MOST_SHEETS) {
            sheets.computeIfAbsent(subject, unknown -> new ArrayList<>()).add(interview);
        } else {
            sheets.clear();
        }
    }

    /** Returns each subject's scores without each of its sheets; empty where there are too many sheets. */
    Optional<List<ReducedScores>> withoutEach() {
        if (size > MOST_SHEETS) {
            return Optional.empty();
        }
        var reduced = new ArrayList<ReducedScores>();
        sheets.forEach((subject, own) -> {
            var sums = new Sums();
            own.forEach(sheet -> sums.add(sheet, 1));
            for (Interview sheet : own) {
                sums.add(sheet, -1);
                reduced.add(new ReducedScores(subject, sums.estimates()));
                sums.add(sheet, 1);
            }
        });
        return Optional.of(reduced);
    }

    /** The sheets of a subject, added up question by question. */
    private final class Sums {

        private final int[] answered = new int[codebook.questions().size()];
        private final int[] expected = new int[answered.length];
        private final int[] spared = new int[answered.length];
        private final double[] scores = new double[answered.length];
        private int respondents;

        void add(Interview sheet, int times) {
            respondents += times;
            for (int question = 0; question < answered.length; question++) {
                double score = sheet.score(question);
                expected[question] += sheet.state(question).counts() ? times : 0;
                spared[question] += sheet.state(question) == State.HIDDEN_BY_ROLE ? times : 0;
                if (!Double.isNaN(score)) {
                    answered[question] += times;
                    scores[question] += times * score;
                }
            }
        }

        Map<Id, Estimate> estimates() {
            var byFacet = new HashMap<Id, List<Estimate.Part>>();
            for (int question = 0; question < answered.length; question++) {
                Question asked = codebook.questions().get(question);
                var part = new Estimate.Part(asked.weight(), estimate(question));
                asked.facet()
                        .ifPresent(facet -> byFacet.computeIfAbsent(facet, unknown -> new ArrayList<>())
                                .add(part));
            }
            var estimates = new HashMap<Id, Estimate>();
            for (Dimension dimension : codebook.questionnaire().dimensions()) {
                var parts = new ArrayList<Estimate.Part>();
                for (Facet facet : dimension.facets()) {
                    var estimate = Estimate.mean(byFacet.getOrDefault(facet.id(), List.of()));
                    estimate.ifPresent(there -> estimates.put(facet.id(), there));
                    parts.add(new Estimate.Part(facet.weight(), estimate));
                }
                Estimate.mean(parts).ifPresent(there -> estimates.put(dimension.id(), there));
            }
            return estimates;
        }

        private Optional<Estimate> estimate(int question) {
            var mean = answered[question] == 0
                    ? OptionalDouble.empty()
                    // What rounding leaves of the sheet that was taken out may be below 0.
                    : OptionalDouble.of(Math.max(0, Math.min(100, scores[question] / answered[question])));
            return Estimate.of(
                    mean, answered[question], expected[question], respondents > 0 && spared[question] == respondents);
        }
    }
}
