package readiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Interview;
import readiness.answers.Recoding;
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

    /** The codes of each sheet, by subject; that of the organisation has no name. */
    private final Map<String, List<int[]>> sheets = new TreeMap<>();

    private int size;

    SheetRemoval(Codebook codebook) {
        this.codebook = codebook;
    }

    void add(Optional<Id> subject, Interview interview) {
        if (++size <= MOST_SHEETS) {
            int[] codes = new int[interview.size()];
            Arrays.setAll(codes, interview::code);
            of(subject.map(Id::name).orElse("")).add(codes);
        } else {
            sheets.clear();
        }
    }

    private List<int[]> of(String subject) {
        return sheets.computeIfAbsent(subject, unknown -> new ArrayList<>());
    }

    /** Writes the sheets that are kept. */
    void writeTo(CountWriter out) {
        out.number(size);
        out.number(sheets.size());
        sheets.forEach((subject, own) -> {
            out.words(subject);
            out.number(own.size());
            own.forEach(codes -> Arrays.stream(codes).forEach(out::number));
        });
    }

    /** Adds the sheets that were written, whose codes are recoded. */
    void addFrom(CountReader in, Recoding recoding) {
        size += in.count();
        for (int subjects = in.count(); subjects > 0; subjects--) {
            var own = of(in.words());
            for (int left = in.count(); left > 0; left--) {
                int[] codes = new int[codebook.questions().size()];
                Arrays.setAll(codes, question -> recoding.code(question, in.count()));
                own.add(codes);
            }
        }
        if (size > MOST_SHEETS) {
            sheets.clear();
        }
    }

    /** Returns each subject's scores without each of its sheets; empty where there are too many sheets. */
    Optional<List<ReducedScores>> withoutEach() {
        if (size > MOST_SHEETS) {
            return Optional.empty();
        }
        var reduced = new ArrayList<ReducedScores>();
        double[][] scoreOf = new double[codebook.questions().size()][];
        Arrays.setAll(scoreOf, codebook::scores);
        sheets.forEach((subject, own) -> {
            var id = subject.isEmpty() ? Optional.<Id>empty() : Optional.of(new Id(subject));
            var coded = own.stream()
                    .map(codes -> new CodedSheet(codes, scoreOf))
                    .sorted()
                    .toList();
            var sums = new Sums();
            coded.forEach(sheet -> sums.add(sheet, 1));
            for (CodedSheet sheet : coded) {
                sums.add(sheet, -1);
                reduced.add(new ReducedScores(id, sums.estimates()));
                sums.add(sheet, 1);
            }
        });
        return Optional.of(reduced);
    }

    /** A sheet by its codes; sorted by what it scores, so that the order of reading changes no sum. */
    private static final class CodedSheet implements Comparable<CodedSheet> {

        private final State[] states;
        private final double[] scores;

        private CodedSheet(int[] codes, double[][] scoreOf) {
            this.states = new State[codes.length];
            this.scores = new double[codes.length];
            for (int question = 0; question < codes.length; question++) {
                int answer = codes[question] - CodedResponse.FIRST_ANSWER;
                states[question] = answer < 0 ? State.ofCode(codes[question]) : State.ANSWERED;
                scores[question] = answer < 0 ? Double.NaN : scoreOf[question][answer];
            }
        }

        @Override
        public int compareTo(CodedSheet other) {
            int first = Arrays.compare(scores, other.scores);
            return first == 0 ? Arrays.compare(states, other.states) : first;
        }
    }

    /** The sheets of a subject, added up question by question. */
    private final class Sums {

        private final int[] answered = new int[codebook.questions().size()];
        private final int[] expected = new int[answered.length];
        private final int[] spared = new int[answered.length];
        private final double[] scores = new double[answered.length];
        private int respondents;

        void add(CodedSheet sheet, int times) {
            respondents += times;
            for (int question = 0; question < answered.length; question++) {
                double score = sheet.scores[question];
                expected[question] += sheet.states[question].counts() ? times : 0;
                spared[question] += sheet.states[question] == State.HIDDEN_BY_ROLE ? times : 0;
                if (!Double.isNaN(score)) {
                    answered[question] += times;
                    scores[question] += times * score;
                }
            }
        }

        Map<Id, Estimate> estimates() {
            var byFacet = new HashMap<Id, List<Estimate.WeightedEstimate>>();
            for (int question = 0; question < answered.length; question++) {
                Question asked = codebook.questions().get(question);
                var part = new Estimate.WeightedEstimate(asked.weight(), estimate(question));
                asked.facet()
                        .ifPresent(facet -> byFacet.computeIfAbsent(facet, unknown -> new ArrayList<>())
                                .add(part));
            }
            var estimates = new HashMap<Id, Estimate>();
            for (Dimension dimension : codebook.questionnaire().dimensions()) {
                var parts = new ArrayList<Estimate.WeightedEstimate>();
                for (Facet facet : dimension.facets()) {
                    var estimate = Estimate.mean(byFacet.getOrDefault(facet.id(), List.of()));
                    estimate.ifPresent(there -> estimates.put(facet.id(), there));
                    parts.add(new Estimate.WeightedEstimate(facet.weight(), estimate));
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
