package readiness.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A questionnaire's questions and facets by number, as survey methodology numbers its variables: what is looked up for
 * every answer of every sheet is looked up here.
 */
public final class Codebook {

    private final Questionnaire questionnaire;
    private final List<Question> questions;
    private final List<Id> facets;
    private final Map<Id, Integer> places = new HashMap<>();
    private final int[] facetOf;

    public Codebook(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.questions = questionnaire.questions();
        this.facets = questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.facets().stream())
                .map(Facet::id)
                .toList();
        this.facetOf = questions.stream()
                .mapToInt(question -> question.facet().map(facets::indexOf).orElse(-1))
                .toArray();
        for (Question question : questions) {
            places.put(question.id(), places.size());
        }
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Returns every question in the order in which a person is asked. */
    public List<Question> questions() {
        return questions;
    }

    /** Returns every facet, dimension by dimension. */
    public List<Id> facets() {
        return facets;
    }

    /** Returns the number of a question, from 0; nothing where it is not one of the questionnaire's. */
    public OptionalInt place(Id question) {
        Integer place = places.get(question);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Returns the number of the facet that a question counts towards; -1 where it is never scored. */
    public int facetOf(int question) {
        return facetOf[question];
    }
}
