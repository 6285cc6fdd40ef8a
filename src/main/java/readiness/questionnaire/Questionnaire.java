package readiness.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A questionnaire: what is asked, what it measures, and what follows from the scores.
 *
 * @param languages the codes of its languages; the first is the reference
 * @param roles the capacities in which people answer; empty where everybody is asked the same
 * @param ranking only about teams or customers
 * @param decision only about an organisation
 */
public record Questionnaire(
        Id id,
        Version version,
        About about,
        List<String> languages,
        List<RespondentRole> roles,
        Text title,
        Optional<Text> introduction,
        List<Dimension> dimensions,
        List<Section> sections,
        Optional<RankingRule> ranking,
        Optional<DecisionRule> decision,
        Optional<Levels> levels,
        List<Advice> advice) {

    public Questionnaire {
        languages = List.copyOf(languages);
        roles = List.copyOf(roles);
        dimensions = List.copyOf(dimensions);
        sections = List.copyOf(sections);
        advice = List.copyOf(advice);
    }

    /** Returns all questions in the order in which a person is asked. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** Returns the question of this id. */
    public Optional<Question> question(Id question) {
        for (Section section : sections) {
            for (Question candidate : section.questions()) {
                if (candidate.id().equals(question)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the dimension of this id. */
    public Optional<Dimension> dimension(Id dimension) {
        return dimensions.stream()
                .filter(candidate -> candidate.id().equals(dimension))
                .findFirst();
    }

    /** Returns the ids of everything that is scored: each dimension, followed by its facets. */
    public List<Id> scores() {
        return dimensions.stream()
                .flatMap(dimension -> Stream.concat(
                        Stream.of(dimension.id()), dimension.facets().stream().map(Facet::id)))
                .toList();
    }

    /** Returns the dimension with this id, or the one that the facet with this id belongs to; empty for other ids. */
    public Optional<Id> dimensionOf(Id score) {
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(score)
                        || dimension.facets().stream()
                                .anyMatch(facet -> facet.id().equals(score)))
                .map(Dimension::id)
                .findFirst();
    }

    /** Returns the title of the dimension or facet with this id; empty for other ids. */
    public Optional<Text> titleOf(Id score) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.id().equals(score)
                        ? Stream.of(dimension.title())
                        : dimension.facets().stream()
                                .filter(facet -> facet.id().equals(score))
                                .map(Facet::title))
                .findFirst();
    }
}
