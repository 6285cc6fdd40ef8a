package readiness.tally;

import java.util.List;
import java.util.OptionalDouble;
import readiness.questionnaire.Id;

/**
 * How well the answers measure what they should (method, section 8). Nothing is dropped because of it.
 *
 * @param facets every facet with at least two scored questions
 * @param straightLined sheets with the same option ten times in a row on a scale, a reversed question among them
 * @param lastOption sheets with at least ten choices, all of the last option or all of the first
 * @param bestThroughout sheets with at least ten scored answers, each with the highest score it can earn
 * @param copies sheets of a subject that has another one with the same answers, at least ten
 */
public record AnswerQuality(
        List<FacetQuality> facets, int straightLined, int lastOption, int bestThroughout, int copies) {

    /** Cronbach's alpha of fewer complete sheets than this is not computed. */
    public static final int LEAST_SHEETS = 20;

    /** The questions of a facet with a lower alpha than this do not measure one thing. */
    public static final double LEAST_ALPHA = 0.6;

    /** The least number of answers by which a sheet is flagged. */
    static final int LEAST_ANSWERS = 10;

    public AnswerQuality {
        facets = List.copyOf(facets);
    }

    /**
     * Whether the questions of a facet go together.
     *
     * @param alpha Cronbach's; empty with fewer than {@value #LEAST_SHEETS} complete sheets, or where all are alike
     * @param sheets how many sheets answer every question of the facet
     */
    public record FacetQuality(Id facet, OptionalDouble alpha, int sheets) {

        /** Returns whether it is known that the facet does not measure one thing. */
        public boolean isMixed() {
            return alpha.isPresent() && alpha.getAsDouble() < LEAST_ALPHA;
        }
    }
}
