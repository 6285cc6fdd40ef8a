package readiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.questionnaire.Id;
import readiness.tally.Columns;

/**
 * Collects the facet scores of single respondents, subject by subject, for the {@link Pool}.
 *
 * <p>Up to {@value #MOST_VECTORS} respondents are kept as they are. Of more, only sums are kept; these are of whole
 * numbers, so that the order of the sheets changes nothing.
 */
final class PoolTally {

    /** With more respondents than this, a colleague is drawn from a normal distribution (method, section 4 a). */
    static final int MOST_VECTORS = 20_000;

    private final Codebook codebook;
    private final List<SubjectVectors> subjects = new ArrayList<>();
    private int respondents;

    PoolTally(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The respondents of one subject. */
    private final class SubjectVectors {

        private final int[] answering = new int[codebook.facets().size()];
        private final List<double[]> scores = new ArrayList<>();
        private int respondents;
        private MomentSums sums = new MomentSums(0);

        private void add(double[] own) {
            respondents++;
            for (int facet = 0; facet < own.length; facet++) {
                answering[facet] += Double.isNaN(own[facet]) ? 0 : 1;
            }
            if (keepsVectors()) {
                scores.add(own.clone());
            } else {
                sums.add(own);
            }
        }

        private void writeTo(CountWriter out) {
            out.number(respondents);
            if (keepsVectors()) {
                for (double[] own : scores) {
                    for (double score : own) {
                        out.real(score);
                    }
                }
            } else {
                for (int there : answering) {
                    out.number(there);
                }
                sums.writeTo(out);
            }
        }

        private void addFrom(CountReader in) {
            respondents += in.count();
            for (int facet = 0; facet < answering.length; facet++) {
                answering[facet] += in.count();
            }
            sums.addFrom(in);
        }

        private void sumUp() {
            sums = new MomentSums(answering.length);
            scores.forEach(sums::add);
            scores.clear();
        }
    }

    /** Adds the respondents of these sheets. */
    void add(Columns sheets) {
        double[][] scores = sheets.facetScores();
        double[] own = new double[scores.length];
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            for (int facet = 0; facet < own.length; facet++) {
                own[facet] = scores[facet][sheet];
            }
            add(sheets.subjects()[sheet], own);
        }
    }

    /**
     * Adds a respondent of the subject that goes by a number.
     *
     * @param scores the respondent's score in each facet of the codebook; NaN where there is none
     */
    void add(int subject, double[] scores) {
        var own = subject(subject);
        respondents++;
        if (respondents == MOST_VECTORS + 1) {
            subjects.forEach(SubjectVectors::sumUp);
        }
        own.add(scores);
    }

    private SubjectVectors subject(int number) {
        while (subjects.size() <= number) {
            subjects.add(new SubjectVectors());
            if (!keepsVectors()) {
                subjects.get(subjects.size() - 1).sumUp();
            }
        }
        return subjects.get(number);
    }

    /** Writes what is kept of the respondents. */
    void writeTo(CountWriter out) {
        out.number(keepsVectors() ? 1 : 0);
        out.number(respondents);
        out.number(subjects.size());
        subjects.forEach(subject -> subject.writeTo(out));
    }

    /**
     * Adds the respondents that another tally has written.
     *
     * @param subjectOf what the numbers of its subjects are here
     */
    void addFrom(CountReader in, IntUnaryOperator subjectOf) {
        boolean haveVectors = in.number() == 1;
        int more = in.count();
        if (!haveVectors) {
            if (keepsVectors()) {
                subjects.forEach(SubjectVectors::sumUp);
            }
            respondents += more;
        }
        int written = in.count();
        for (int number = 0; number < written; number++) {
            int subject = subjectOf.applyAsInt(number);
            if (haveVectors) {
                addVectors(in, subject);
            } else {
                subject(subject).addFrom(in);
            }
        }
    }

    private void addVectors(CountReader in, int subject) {
        for (int left = in.count(); left > 0; left--) {
            double[] scores = new double[codebook.facets().size()];
            for (int facet = 0; facet < scores.length; facet++) {
                scores[facet] = in.real();
            }
            add(subject, scores);
        }
    }

    /** Returns how many respondents of a subject have a score in a facet of the codebook. */
    int answering(int subject, int facet) {
        return subject < subjects.size() ? subjects.get(subject).answering[facet] : 0;
    }

    private boolean keepsVectors() {
        return respondents <= MOST_VECTORS;
    }

    /** Returns the pool of all respondents whose subject has at least two. */
    Pool pool() {
        var facets = codebook.facets();
        int[] order = IntStream.range(0, facets.size())
                .boxed()
                .sorted(Comparator.comparing(facets::get))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Id> sorted = Arrays.stream(order).mapToObj(facets::get).toList();
        var several =
                subjects.stream().filter(subject -> subject.respondents >= 2).toList();
        int vectors = several.stream().mapToInt(subject -> subject.respondents).sum();
        if (vectors == 0) {
            return Pool.empty(sorted);
        }
        double[] factors = Arrays.stream(order)
                .mapToDouble(facet -> factor(vectors, several, facet))
                .toArray();
        if (!keepsVectors()) {
            return new Pool(
                    sorted, vectors - several.size(), new double[0][], covariance(several, order, factors, vectors));
        }
        double[][] drawn = several.stream()
                .flatMap(subject -> Deviations.of(subject.scores, order, factors).stream())
                .sorted(Arrays::compare)
                .toArray(double[][]::new);
        return new Pool(sorted, vectors - several.size(), drawn, covariance(drawn, order.length));
    }

    /** Returns √(R/R_f): it makes a facet that only some are asked no surer than it is. */
    private static double factor(int vectors, List<SubjectVectors> several, int facet) {
        int there = several.stream()
                .mapToInt(subject -> subject.answering[facet])
                .filter(answering -> answering >= 2)
                .sum();
        return there == 0 ? 0 : Math.sqrt((double) vectors / there);
    }

    private static double[][] covariance(double[][] vectors, int facets) {
        double[][] covariance = new double[facets][facets];
        for (int one = 0; one < facets; one++) {
            for (int other = 0; other <= one; other++) {
                double sum = 0;
                for (double[] vector : vectors) {
                    sum += vector[one] * vector[other];
                }
                covariance[one][other] = sum / vectors.length;
                covariance[other][one] = covariance[one][other];
            }
        }
        return covariance;
    }

    private static double[][] covariance(List<SubjectVectors> several, int[] order, double[] factors, int vectors) {
        double[][] covariance = new double[order.length][order.length];
        for (int one = 0; one < order.length; one++) {
            for (int other = 0; other <= one; other++) {
                int facet = order[one];
                int also = order[other];
                double sum = several.stream()
                        .mapToDouble(subject -> subject.sums.deviations(facet, also))
                        .sorted()
                        .sum();
                covariance[one][other] = sum * factors[one] * factors[other] / vectors;
                covariance[other][one] = covariance[one][other];
            }
        }
        return covariance;
    }
}
