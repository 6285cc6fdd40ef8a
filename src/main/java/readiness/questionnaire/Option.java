package readiness.questionnaire;

/**
 * One of the answers that a question offers.
 *
 * @param score what choosing it earns, from 0 to 100
 */
public record Option(Id id, double score, Text text) {

    public Option {
        Scores.check(score);
    }
}
