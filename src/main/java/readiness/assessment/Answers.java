package readiness.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readiness.answers.Codebook;
import readiness.questionnaire.Id;
import readiness.scoring.Scorecard;
import readiness.scoring.Tabulation;
import readiness.scoring.Tabulator;

/**
 * The finished sheets of one questionnaire, counted.
 *
 * @param tables the counts
 * @param comments the comments about each team or customer; none where comments are hidden
 * @param onOrganisation what people wrote about the organisation
 */
public record Answers(
        Tabulation tables, Map<Id, List<Subject.Comment>> comments, List<Subject.Comment> onOrganisation) {

    public Answers {
        comments = Collections.unmodifiableMap(new TreeMap<>(comments));
        onOrganisation = List.copyOf(onOrganisation);
    }

    /** Returns the answers of a questionnaire without sheets. */
    static Answers none(Codebook codebook) {
        return new Answers(new Tabulator(codebook).tabulation(), Map.of(), List.of());
    }

    /** Returns the teams or customers that have a sheet, by id. */
    public Set<Id> subjects() {
        return tables.named();
    }

    /** Returns the scorecard of a team or customer, or of the organisation. */
    Scorecard scorecard(Optional<Id> subject) {
        return tables.scorecard(subject);
    }

    /** Returns what people wrote about a team or customer, or about the organisation. */
    List<Subject.Comment> comments(Optional<Id> subject) {
        return subject.map(id -> comments.getOrDefault(id, List.of())).orElse(onOrganisation);
    }
}
