package readiness.assessment;

import java.util.List;
import java.util.Optional;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Question;
import readiness.recommendation.LevelsReached;
import readiness.scoring.Scorecard;

/**
 * One of those whom a questionnaire is about, with what its answers come to.
 *
 * @param team the team or customer; empty for the organisation
 * @param sheets the numbers of its sheets
 * @param levels the levels reached; empty where the questionnaire has none
 * @param advice the soonest first
 * @param comments what respondents wrote, only where the assessment shows it; by question, then in an order that says
 *     nothing about who wrote what
 */
public record Subject(
        Optional<Team> team,
        SheetCounts.Count sheets,
        Scorecard scorecard,
        Optional<LevelsReached> levels,
        List<Advice> advice,
        List<Comment> comments) {

    public Subject {
        advice = List.copyOf(advice);
        comments = List.copyOf(comments);
    }

    /** Returns the same subject with its advice. */
    Subject advised(List<Advice> given) {
        return new Subject(team, sheets, scorecard, levels, given, comments);
    }

    /** What somebody wrote to a question, or as the answer to one that takes words. */
    public record Comment(Question question, String words) {}
}
