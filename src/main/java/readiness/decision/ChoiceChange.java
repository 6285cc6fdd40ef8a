package readiness.decision;

import readiness.questionnaire.Id;
import readiness.questionnaire.Score;

/**
 * A score at which the choice changes.
 *
 * @param score a dimension or a facet
 * @param at from 0 to 100
 * @param above whether it changes above the present score, and not below
 * @param choice what is chosen from there on
 */
public record ChoiceChange(Id score, Score at, boolean above, Id choice) {}
