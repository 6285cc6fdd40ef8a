package readiness.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.Subject;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.recommendation.LevelsReached;
import readiness.recommendation.NextLevel;
import readiness.scoring.Estimate;

/** The sentences about levels: which level each subject has reached, and why not the next. */
public record LevelInWords(Questionnaire questionnaire, Levels levels, PageWording wording) {

    /** The largest number of names that are listed; more are only counted. */
    private static final int MOST_NAMED = 8;

    /** Returns the level of each subject, in one sentence that names the questionnaire. */
    public String titledSummary(List<Subject> subjects) {
        return subjects.size() > 1
                ? wording.say("levels-of", wording.text(questionnaire.title()), summary(subjects))
                : wording.say("titled", wording.text(questionnaire.title()), summary(subjects));
    }

    /** Returns the level of each subject, in one sentence. */
    String summary(List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return wording.say("why-no-level");
        }
        if (subjects.size() == 1) {
            var subject = subjects.get(0);
            return wording.say("level-of-one", wording.name(subject), place(subject), why(subject))
                    .strip();
        }
        var groups = new ArrayList<String>();
        var unplaced =
                subjects.stream().filter(subject -> level(subject).isEmpty()).toList();
        levels.steps()
                .forEach(step -> group(wording.say("quoted", wording.text(step.title())), on(step, subjects))
                        .forEach(groups::add));
        group(wording.say("level-none"), unplaced).forEach(groups::add);
        return PageWording.stopped(wording.apart(groups));
    }

    /** Returns the title of the level; a dash where there is none. */
    String title(Subject subject) {
        return level(subject).map(step -> wording.text(step.title())).orElse("–");
    }

    /** Returns the level and its place on the ladder. */
    public String place(Subject subject) {
        return level(subject)
                .map(step -> wording.say(
                        "level-place",
                        wording.text(step.title()),
                        levels.steps().stream().map(Levels.Level::id).toList().indexOf(step.id()) + 1,
                        levels.steps().size()))
                .orElse(wording.say("level-none"));
    }

    /** Returns what keeps it from the next level, and whether missing answers leave the level in doubt. */
    public String why(Subject subject) {
        if (subject.scorecard().respondents() == 0) {
            return wording.say("why-no-level");
        }
        boolean isScored = subject.scorecard().dimensions().stream()
                .anyMatch(dimension -> dimension.score().isPresent());
        return isScored ? reasons(subject) : wording.say("why-no-score");
    }

    private String reasons(Subject subject) {
        return String.join(
                " ",
                Stream.of(
                                gaps(subject),
                                subject.levels().flatMap(LevelsReached::next).flatMap(next -> shortfall(subject, next)),
                                subject.levels().flatMap(LevelsReached::next).flatMap(next -> unmet(subject, next)),
                                top(subject),
                                doubt(subject))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Levels.Level> level(Subject subject) {
        return subject.levels().flatMap(LevelsReached::overall);
    }

    private List<Subject> on(Levels.Level step, List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> level(subject)
                        .filter(reached -> reached.id().equals(step.id()))
                        .isPresent())
                .toList();
    }

    private Stream<String> group(String level, List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(
                subjects.size() > MOST_NAMED
                        ? wording.say("level-count", level, subjects.size())
                        : wording.say(
                                "level-group",
                                level,
                                wording.list(
                                        subjects.stream().map(wording::name).toList())));
    }

    private Optional<String> top(Subject subject) {
        boolean isTop = level(subject).isPresent()
                && subject.levels().flatMap(LevelsReached::next).isEmpty();
        return isTop ? Optional.of(wording.say("level-top")) : Optional.empty();
    }

    private Optional<String> doubt(Subject subject) {
        return subject.levels()
                .filter(reached -> levels.rule() != Levels.Rule.CRITERIA && reached.isInDoubt())
                .map(reached -> wording.say("level-doubt", title(reached.atLeast()), title(reached.atMost())));
    }

    private String title(Optional<Levels.Level> step) {
        return step.map(known -> wording.say("quoted", wording.text(known.title())))
                .orElse(wording.say("level-none"));
    }

    /** Returns the scores that are short of the next level; empty where none is. */
    private Optional<String> shortfall(Subject subject, NextLevel next) {
        if (next.missing().isEmpty()) {
            return Optional.empty();
        }
        String title = wording.text(next.step().title());
        String from = wording.given(next.step().from());
        if (levels.rule() == Levels.Rule.MEAN) {
            var mean = next.missing().get(0);
            String reason = wording.say("level-missing-mean", title, from, wording.score(mean.score()));
            return Optional.of(
                    lowest(subject).map(lowest -> reason + " " + lowest).orElse(reason));
        }
        var missing = next.missing().stream().map(this::shortfall).toList();
        return Optional.of(wording.say("level-missing-weakest", title, from, wording.list(missing)));
    }

    /** Returns what of the next level's own condition is not met; empty where it has none, and where it is met. */
    private Optional<String> unmet(Subject subject, NextLevel next) {
        return next.unmet().isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say(
                        "level-unmet",
                        wording.text(next.step().title()),
                        new ThresholdWords(wording).needed(questionnaire, subject.scorecard(), next.unmet())));
    }

    /**
     * Returns the dimensions that have no level because too little was answered; empty where conditions alone count.
     */
    private Optional<String> gaps(Subject subject) {
        var gaps = subject.scorecard().dimensions().stream()
                .filter(dimension -> levels.rule() != Levels.Rule.CRITERIA)
                .flatMap(dimension -> dimension.estimate().stream()
                        .map(Estimate::coverage)
                        .filter(coverage -> !Scores.reaches(coverage, levels.leastCoverage()))
                        .map(coverage -> wording.say(
                                "gap",
                                wording.text(dimension.title()),
                                wording.percent(coverage, levels.leastCoverage()))))
                .toList();
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        wording.say("why-not-enough", wording.list(gaps), wording.percent(levels.leastCoverage())));
    }

    private String shortfall(NextLevel.Shortfall shortfall) {
        return wording.say(
                "level-shortfall",
                wording.title(questionnaire, shortfall.dimension().orElseThrow()),
                wording.score(shortfall.score()));
    }

    /** Returns a sentence with the dimension that lowers the mean most; empty where all are equal. */
    private Optional<String> lowest(Subject subject) {
        var points = subject.scorecard().dimensions().stream()
                .flatMap(dimension -> dimension.score().stream())
                .mapToDouble(Score::points)
                .summaryStatistics();
        return subject.scorecard().dimensions().stream()
                .filter(dimension -> dimension.score().isPresent() && points.getMin() < points.getMax())
                .min(Comparator.comparing(dimension -> dimension.score().orElseThrow()))
                .map(dimension ->
                        wording.say("level-lowest", wording.text(dimension.title()), wording.score(dimension.score())));
    }
}
