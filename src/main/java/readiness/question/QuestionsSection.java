package readiness.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readiness.assessment.Discretion;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Settings;
import readiness.assessment.Subject;
import readiness.page.Labels;
import readiness.page.PageWording;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.scoring.Agreement;
import readiness.scoring.QuestionScore;

/**
 * How each question was answered by those who are numerous enough to show it, the most divided question first.
 *
 * @param title the questionnaire's
 * @param scope of whom the answers are, and whose are left out
 * @param labels the words for teams, or for customers
 */
public record QuestionsSection(String title, String scope, List<AnsweredQuestion> questions, Labels labels) {

    /** With more teams only all of them together are shown: the saved data has each. */
    private static final int MOST_TEAMS = 12;

    /** So few teams are shown one by one for every question; more only where they disagree most. */
    private static final int FEW_TEAMS = 3;

    /** The largest number of rows of single teams: the page is to be small. */
    private static final int MOST_ROWS = 60;

    public QuestionsSection {
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param disputed who disagrees on it; empty where nobody does
     * @param scored whether there is a mean score; a background question has none
     * @param options what could be answered; none where only the mean is shown
     * @param rows one for all teams together, one for each team, and after it one for each of its roles
     * @param comments what people wrote beside their answers, each with the team
     */
    public record AnsweredQuestion(
            String text,
            String disputed,
            boolean scored,
            List<String> options,
            List<TallyRow> rows,
            List<TeamComment> comments) {
        public AnsweredQuestion {
            options = List.copyOf(options);
            rows = List.copyOf(rows);
            comments = List.copyOf(comments);
        }
    }

    /** What somebody wrote, and in which team. */
    public record TeamComment(String team, String words) {}

    /** A question with what the teams say to it. */
    private record Answered(Question question, List<Subject> subjects, int index) {
        List<QuestionScore> scores() {
            return subjects.stream()
                    .map(subject -> subject.scorecard().questions().get(index))
                    .toList();
        }

        double leastAgreement() {
            return scores().stream()
                    .flatMap(score -> score.agreement().stream())
                    .mapToDouble(Agreement::value)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }
    }

    /** Returns the section; none where nobody is numerous enough. */
    public static Optional<QuestionsSection> of(Settings settings, QuestionnaireResult result, PageWording wording) {
        var discretion = Discretion.of(settings);
        var shown = result.subjects().stream()
                .filter(subject -> discretion.showsQuestions(subject.scorecard().respondents()))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var questions = shown.get(0).scorecard().questions();
        var answered = IntStream.range(0, questions.size())
                .mapToObj(i -> new Answered(questions.get(i).question(), shown, i))
                .sorted(Comparator.comparingDouble(Answered::leastAgreement))
                .toList();
        var items = IntStream.range(0, answered.size())
                .mapToObj(i -> item(
                        result.questionnaire(),
                        answered.get(i),
                        isByTeam(shown.size(), i),
                        settings.leastGroup(),
                        wording))
                .filter(item -> !item.rows().isEmpty() || !item.comments().isEmpty())
                .toList();
        return Optional.of(new QuestionsSection(
                wording.text(result.questionnaire().title()),
                scope(settings, result, shown, wording),
                items,
                new Labels(wording)));
    }

    private static String scope(
            Settings settings, QuestionnaireResult result, List<Subject> shown, PageWording wording) {
        long answering = result.subjects().stream()
                .filter(subject -> subject.scorecard().respondents() > 0)
                .count();
        if (shown.stream().allMatch(subject -> subject.team().isEmpty())) {
            return wording.say("questions-of-organisation");
        }
        String names = wording.list(shown.stream().map(wording::name).toList());
        String scope = shown.size() > MOST_TEAMS
                ? wording.say("questions-all", shown.size())
                : wording.say(
                        shown.size() > FEW_TEAMS ? "questions-most" : "questions-of", names, mostDivided(shown.size()));
        return answering == shown.size()
                ? scope
                : scope + " " + wording.say("questions-left-out", answering - shown.size(), settings.leastGroup());
    }

    /** Returns whether the teams are shown one by one for the question at this place among the most divided ones. */
    private static boolean isByTeam(int teams, int place) {
        return teams <= FEW_TEAMS || (teams <= MOST_TEAMS && place < mostDivided(teams));
    }

    private static int mostDivided(int teams) {
        return MOST_ROWS / teams;
    }

    private static AnsweredQuestion item(
            Questionnaire questionnaire, Answered answered, boolean byTeam, int leastGroup, PageWording wording) {
        var tally = Tally.of(questionnaire, answered.question(), leastGroup, wording);
        return new AnsweredQuestion(
                wording.text(answered.question().phrasing().text()),
                disputed(answered, wording),
                answered.question().facet().isPresent(),
                List.copyOf(tally.options().values()),
                tally.isShown() ? tally.rows(answered.subjects(), answered.index(), byTeam) : List.of(),
                answered.subjects().stream()
                        .flatMap(subject -> subject.comments().stream()
                                .filter(comment -> comment.question()
                                        .id()
                                        .equals(answered.question().id()))
                                .map(comment -> new TeamComment(wording.name(subject), comment.words())))
                        .toList());
    }

    private static String disputed(Answered answered, PageWording wording) {
        var names = answered.subjects().stream()
                .filter(subject -> subject.scorecard()
                        .questions()
                        .get(answered.index())
                        .agreement()
                        .filter(Agreement::isDisputed)
                        .isPresent())
                .map(wording::name)
                .toList();
        return names.isEmpty() ? "" : wording.say("question-disputed", wording.someOf(names));
    }
}
