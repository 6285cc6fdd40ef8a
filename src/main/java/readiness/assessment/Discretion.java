package readiness.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import readiness.answers.State;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.recommendation.OpenQuestion;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;
import readiness.scoring.QuestionScore;
import readiness.scoring.QuestionScore.RoleAnswers;
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

    /**
     * Returns how many must answer before the score of a facet or a question is shown: 3, or fewer for small groups.
     */
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
        var subjects = result.subjects().stream()
                .map(subject -> applied(result.questionnaire(), subject))
                .toList();
        return new QuestionnaireResult(
                result.instrument(),
                subjects,
                result.pilot().map(pilot -> applied(pilot, subjects)),
                result.strategy()
                        .map(strategy ->
                                applied(strategy, result.subjects().get(0).scorecard())),
                result.quality());
    }

    /** Of few respondents a decision shows no figure of a facet; of more, its needs show none that few answered. */
    private Strategy applied(Strategy strategy, Scorecard scorecard) {
        return showsFacets(scorecard.respondents())
                ? strategy.withoutNeedsOf(score -> isWithheld(scorecard, score))
                : strategy.without(score -> isWithheld(scorecard, score));
    }

    private Subject applied(Questionnaire questionnaire, Subject subject) {
        int respondents = subject.scorecard().respondents();
        boolean facets = showsFacets(respondents);
        return new Subject(
                subject.team(),
                subject.sheets(),
                applied(subject.scorecard()),
                subject.levels().map(levels -> facets ? levels : levels.overallAlone()),
                subject.advice().stream()
                        .filter(advice ->
                                facets || advice.when().tests().noneMatch(test -> isFacet(subject, test.score())))
                        .toList(),
                subject.comments().stream()
                        .filter(comment ->
                                showsComments(respondents) || isFactInWords(questionnaire, comment.question()))
                        .toList());
    }

    private static boolean isFacet(Subject subject, Id score) {
        return subject.scorecard()
                .entry(score)
                .filter(entry -> !entry.isDimension())
                .isPresent();
    }

    /** Returns whether the answer states a fact about the organisation in words, which is nobody's opinion. */
    private static boolean isFactInWords(Questionnaire questionnaire, Question question) {
        return questionnaire.about() == About.ORGANISATION
                && question.fact()
                && !question.format().scored();
    }

    private Pilot applied(Pilot pilot, List<Subject> subjects) {
        var scorecards = new HashMap<Id, Scorecard>();
        pilot.ranking().teams().forEach(team -> scorecards.put(team.team(), team.scorecard()));
        var shown = new HashMap<Optional<Id>, Scorecard>();
        subjects.forEach(subject -> shown.put(subject.scorecard().subject(), subject.scorecard()));
        return pilot.showing(
                team -> team.showing(Objects.requireNonNull(shown.get(Optional.of(team.team())))),
                open -> isShown(open, Objects.requireNonNull(scorecards.get(open.team()))),
                certainty -> certainty.showing(
                        team -> !showsFacets(
                                Objects.requireNonNull(scorecards.get(team)).respondents()),
                        (team, score) -> isFigureWithheld(Objects.requireNonNull(scorecards.get(team)), score)));
    }

    /** A dispute is known from the agreement alone, so it is shown only where that is. */
    private boolean isShown(OpenQuestion open, Scorecard scorecard) {
        return !open.isDispute() || showsQuestions(scorecard.respondents());
    }

    /** Returns whether a gate's figures for a score may not be shown: of few, only those of facets of facts may. */
    private boolean isFigureWithheld(Scorecard scorecard, Id score) {
        boolean isFact = scorecard
                .entry(score)
                .filter(entry -> !entry.isDimension() && entry.isFact())
                .isPresent();
        return (!isFact && !showsFacets(scorecard.respondents())) || isWithheld(scorecard, score);
    }

    /** Returns the part of a scorecard that may be shown. */
    public Scorecard applied(Scorecard scorecard) {
        boolean questions = showsQuestions(scorecard.respondents());
        return scorecard.showing(
                entry -> applied(entry, scorecard),
                score -> questions || score.question().fact()
                        ? Optional.of(applied(score, questions))
                        : Optional.empty(),
                questions);
    }

    private ScoreEntry applied(ScoreEntry entry, Scorecard scorecard) {
        return isWithheld(entry, scorecard) ? entry.asWithheld() : entry;
    }

    private QuestionScore applied(QuestionScore score, boolean agreements) {
        int answered = score.count(State.ANSWERED);
        boolean fact = score.question().fact();
        return answered < leastForScores() && !fact
                ? score.asWithheld()
                : score.showing(applied(score.roles(), answered), fact || answered >= leastGroup, agreements);
    }

    /**
     * Returns the results by role that may be shown: those of a group that is large enough, where the answers of all
     * others are none or as many, and so are those of all that are not shown. Nobody is found by subtraction: the
     * smallest groups are left out until there are enough others to hide behind.
     */
    private Map<String, RoleAnswers> applied(Map<String, RoleAnswers> roles, int answered) {
        var shown = new LinkedHashMap<>(roles);
        shown.values().removeIf(own -> own.answered() < leastGroup || isFew(answered - own.answered()));
        while (!shown.isEmpty() && isFew(answered - answered(shown))) {
            var smallest = Collections.min(shown.values(), Comparator.comparingInt(RoleAnswers::answered));
            shown.values().removeIf(own -> own.answered() == smallest.answered());
        }
        return shown;
    }

    private static int answered(Map<String, RoleAnswers> roles) {
        return roles.values().stream().mapToInt(RoleAnswers::answered).sum();
    }

    /** Returns whether so many answers are some, but too few to be shown. */
    private boolean isFew(int answers) {
        return answers > 0 && answers < leastGroup;
    }

    /** Returns whether a score is one of a facet that may not be shown. */
    private boolean isWithheld(Scorecard scorecard, Id score) {
        return scorecard.scores().stream().anyMatch(entry -> entry.id().equals(score) && isWithheld(entry, scorecard));
    }

    private boolean isWithheld(ScoreEntry entry, Scorecard scorecard) {
        return !entry.isDimension()
                && !entry.isFact()
                && (!showsFacets(scorecard.respondents()) || entry.respondents() < leastForScores());
    }
}
