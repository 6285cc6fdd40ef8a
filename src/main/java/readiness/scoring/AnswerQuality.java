package readiness.scoring;

import java.util.List;
import java.util.OptionalDouble;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/**
 * How well the answers measure what they should (method, section 8). Nothing is dropped because of it.
 *
 * @param facets every facet with at least two scored questions
 * @param straightLined sheets that give the same option to question after question, reversed ones among them
 */
public record AnswerQuality(List<FacetQuality> facets, List<Location> straightLined) {

    /** Fewer complete sheets say nothing about a facet. */
    public static final int LEAST_SHEETS = 20;

    /** Below it a facet's questions do not measure one thing. */
    public static final double LEAST_ALPHA = 0.6;

    public AnswerQuality {
        facets = List.copyOf(facets);
        straightLined = List.copyOf(straightLined);
    }

    /**
     * Whether the questions of a facet go together.
     *
     * @param alpha Cronbach's; nothing with fewer than {@link #LEAST_SHEETS} complete sheets, or where all are alike
     * @param sheets how many sheets answer every question of the facet
     */
    public record FacetQuality(Id facet, OptionalDouble alpha, int sheets) {

        /** Returns whether it is known that the facet does not measure one thing. */
        public boolean isMixed() {
            return alpha.isPresent() && alpha.getAsDouble() < LEAST_ALPHA;
        }
    }
}
