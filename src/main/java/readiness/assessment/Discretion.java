package readiness.assessment;

import java.util.List;
import java.util.Optional;
import readiness.answers.State;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.recommendation.OpenQuestion;
import readiness.recommendation.Pilot;
import readiness.scoring.QuestionScore;
import readiness.scoring.ScoreEntry;
import readiness.scoring.Scorecard;

/**
 * The rules on what a result may show of a subject, by how many answered about it (method, section 9).
 *
 * <p>They are applied once, when a {@link Result} is made: a table, a report or a file can show nothing that a result
 * does not hold. Its questions only help to say in words why something is missing.
 *
 * @param leastGroup the least number of respondents of whose answers everything may be shown
 * @param commentsShown whether the assessment asks for comments
 */
public record Discretion(int leastGroup, boolean commentsShown) {

    /** Fewer people are recognised by what they answered, even in a mean. */
    private static final int FEW = 3;

    public Discretion {
        if (leastGroup < 1) {
            throw new IllegalArgumentException("a group has at least one member, not " + leastGroup);
        }
    }

    /** Returns the rules of an assessment. */
    public static Discretion of(Settings settings) {
        return new Discretion(settings.leastGroup(), settings.commentsShown());
    }

    /** Returns how many must answer before the score of a facet or a question is shown: 3, or fewer for small groups. */
    public int leastForScores() {
        return Math.min(FEW, leastGroup);
    }

    /** Returns whether facets, the figures of gates and levels by dimension are shown. */
    public boolean showsFacets(int respondents) {
        return respondents >= leastForScores();
    }

    /** Returns whether questions, tallies, agreement and deviation are shown. */
    public boolean showsQuestions(int respondents) {
        return respondents >= leastGroup;
    }

    /** Returns whether comments are shown. */
    public boolean showsComments(int respondents) {
        return commentsShown && showsQuestions(respondents);
    }

    /** Returns the result of a questionnaire without what may not be shown. */
    QuestionnaireResult applied(QuestionnaireResult result) {
        return new QuestionnaireResult(
                result.instrument(),
                result.subjects().stream()
                        .map(subject -> applied(result.questionnaire(), subject))
                        .toList(),
                result.pilot().map(this::applied),
                result.strategy()
                        .map(strategy -> showsFacets(result.subjects().get(0).scorecard().respondents())
                                ? strategy
                                : strategy.without(score -> isWithheld(
                                        result.subjects().get(0).scorecard(), score))),
                result.quality());
    }

    private Subject applied(Questionnaire questionnaire, Subject subject) {
        int respondents = subject.scorecard().respondents();
        boolean facets = showsFacets(respondents);
        return new Subject(
                subject.team(),
                applied(subject.scorecard()),
                subject.levels().map(levels -> facets ? levels : levels.overallAlone()),
                subject.advice().stream()
                        .filter(advice -> facets
                                || advice.when().tests().noneMatch(test -> isWithheld(subject.scorecard(), test.score())))
                        .toList(),
                subject.comments().stream()
                        .filter(comment -> showsComments(respondents)
                                || isFactInWords(questionnaire, comment.question()))
                        .toList());
    }

    /** Returns whether the answer states a fact about the organisation in words, which is nobody's opinion. */
    private static boolean isFactInWords(Questionnaire questionnaire, Question question) {
        return questionnaire.about() == About.ORGANISATION
                && question.fact()
                && !question.format().scored();
    }

    private Pilot applied(Pilot pilot) {
        return pilot.showing(
                team -> team.showing(applied(team.scorecard())),
                open -> isShown(open, pilot));
    }

    /** A dispute is known from the agreement alone, so it is shown only where that is. */
    private boolean isShown(OpenQuestion open, Pilot pilot) {
        return !open.isDispute()
                || pilot.ranking().teams().stream()
                        .filter(team -> team.team().equals(open.team()))
                        .allMatch(team -> showsQuestions(team.scorecard().respondents()));
    }

    private Scorecard applied(Scorecard scorecard) {
        boolean questions = showsQuestions(scorecard.respondents());
        return scorecard.showing(
                entry -> applied(entry, scorecard),
                score -> questions || score.question().fact()
                        ? Optional.of(applied(score).showing(questions))
                        : Optional.empty(),
                questions);
    }

    private ScoreEntry applied(ScoreEntry entry, Scorecard scorecard) {
        return isWithheld(entry, scorecard) ? entry.asWithheld() : entry;
    }

    private QuestionScore applied(QuestionScore score) {
        return score.question().fact() || score.count(State.ANSWERED) >= leastForScores()
                ? score
                : score.asWithheld();
    }

    /** Returns whether a score is one of a facet that may not be shown. */
    private boolean isWithheld(Scorecard scorecard, Id score) {
        return scorecard.scores().stream()
                .anyMatch(entry -> entry.id().equals(score) && isWithheld(entry, scorecard));
    }

    private boolean isWithheld(ScoreEntry entry, Scorecard scorecard) {
        return !entry.isDimension() && !entry.isFact() && !showsFacets(scorecard.respondents());
    }
}
