package readiness.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readiness.answers.State;
import readiness.assessment.Subject;
import readiness.page.PageWording;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.scoring.Estimate;
import readiness.scoring.QuestionScore;
import readiness.scoring.QuestionScore.RoleAnswers;

/**
 * The options of a question, in their order, and how often each was chosen.
 *
 * <p>Whoever answered is counted only where so many answered in the same team that the team has a row of its own: what
 * is said of all teams minus what is said of each leaves nobody.
 *
 * @param scored whether there is a mean score; a background question has none
 * @param options their words; none where only the mean is shown
 * @param roles what the questionnaire calls the roles in which people answer
 * @param least the least number of a team's answers that are shown
 */
record Tally(boolean scored, Map<Id, String> options, Map<String, String> roles, int least, PageWording wording) {

    /** Some people's answers to the question. */
    private record GroupAnswers(int total, Optional<Score> score, Map<Id, Integer> options) {

        static GroupAnswers of(QuestionScore question) {
            return new GroupAnswers(
                    question.count(State.ANSWERED), question.estimate().flatMap(Estimate::score), question.options());
        }

        static GroupAnswers of(RoleAnswers role) {
            return new GroupAnswers(role.answered(), role.score(), role.options());
        }

        /** Returns the answers of all of them together. */
        static GroupAnswers together(List<GroupAnswers> parts) {
            int total = parts.stream().mapToInt(GroupAnswers::total).sum();
            double sum = parts.stream()
                    .mapToDouble(
                            part -> part.total * part.score.map(Score::points).orElse(0.0))
                    .sum();
            var options = new LinkedHashMap<Id, Integer>();
            parts.forEach(part -> part.options.forEach((option, times) -> options.merge(option, times, Integer::sum)));
            boolean isScored = parts.stream().allMatch(part -> part.score.isPresent());
            return new GroupAnswers(
                    total, isScored ? Optional.of(Score.nearest(sum / total)) : Optional.empty(), options);
        }
    }

    /** Returns the tally of a question; facts are nobody's opinion, so any number of answers is shown. */
    static Tally of(Questionnaire questionnaire, Question question, int leastGroup, PageWording wording) {
        var roles = questionnaire.roles().stream()
                .collect(Collectors.toMap(role -> role.id().name(), role -> wording.text(role.title())));
        return new Tally(
                question.facet().isPresent(),
                options(question, wording),
                roles,
                question.fact() ? 1 : leastGroup,
                wording);
    }

    private static Map<Id, String> options(Question question, PageWording wording) {
        var options = new LinkedHashMap<Id, String>();
        var words = question.format().options().stream()
                .collect(Collectors.toMap(Option::id, option -> wording.text(option.text())));
        question.format()
                .choices()
                .forEach(choice -> options.put(
                        choice, words.containsKey(choice) ? words.get(choice) : wording.say(choice.name())));
        return options;
    }

    /** Returns whether there is anything to show but how many answered. */
    boolean isShown() {
        return scored || !options.isEmpty();
    }

    /** Returns the rows of a question: all teams where there are several, then each with its roles. */
    List<TallyRow> rows(List<Subject> subjects, int question, boolean byTeam) {
        var shown = subjects.stream()
                .filter(subject -> isNumerous(score(subject, question)))
                .toList();
        var rows = new ArrayList<TallyRow>();
        if (shown.size() > 1) {
            var parts = shown.stream()
                    .map(subject -> GroupAnswers.of(score(subject, question)))
                    .toList();
            rows.add(row(wording.say("all-teams"), false, GroupAnswers.together(parts)));
        }
        if (byTeam || shown.size() == 1) {
            shown.forEach(subject -> rows.addAll(rows(subject, score(subject, question))));
        }
        return rows;
    }

    private static QuestionScore score(Subject subject, int question) {
        return subject.scorecard().questions().get(question);
    }

    private boolean isNumerous(QuestionScore score) {
        return score.count(State.ANSWERED) >= least && !score.withheld();
    }

    private List<TallyRow> rows(Subject subject, QuestionScore score) {
        var rows = new ArrayList<TallyRow>();
        var team = GroupAnswers.of(score);
        rows.add(row(wording.name(subject), false, team));
        score.roles().forEach((role, answers) -> {
            if (answers.answered() < team.total) {
                rows.add(row(roles.getOrDefault(role, role), true, GroupAnswers.of(answers)));
            }
        });
        return rows;
    }

    private TallyRow row(String name, boolean role, GroupAnswers answers) {
        return new TallyRow(
                name,
                role,
                answers.total,
                answers.score.map(score -> wording.score(score.points())).orElse(""),
                options.keySet().stream()
                        .map(option -> count(answers.options.getOrDefault(option, 0), answers.total))
                        .toList());
    }

    private static TallyRow.OptionCount count(int times, int total) {
        return new TallyRow.OptionCount(times, (int) Math.round(10.0 * times / total));
    }
}
