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
public record LevelInWords(Questionnaire questionnaire, Levels levels, PageWording voice) {

    /** The largest number of names that are listed; more are only counted. */
    private static final int MOST_NAMED = 8;

    /** Returns the level of each subject, in one sentence that names the questionnaire. */
    public String titledSummary(List<Subject> subjects) {
        return subjects.size() > 1
                ? voice.say("levels-of", voice.text(questionnaire.title()), summary(subjects))
                : voice.say("titled", voice.text(questionnaire.title()), summary(subjects));
    }

    /** Returns the level of each subject, in one sentence. */
    String summary(List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return voice.say("why-no-level");
        }
        if (subjects.size() == 1) {
            var subject = subjects.get(0);
            return voice.say("level-of-one", voice.name(subject), place(subject), why(subject))
                    .strip();
        }
        var groups = new ArrayList<String>();
        var unplaced =
                subjects.stream().filter(subject -> level(subject).isEmpty()).toList();
        levels.steps()
                .forEach(step -> group(voice.say("quoted", voice.text(step.title())), on(step, subjects))
                        .forEach(groups::add));
        group(voice.say("level-none"), unplaced).forEach(groups::add);
        return PageWording.stopped(voice.apart(groups));
    }

    /** Returns the title of the level; a dash where there is none. */
    String title(Subject subject) {
        return level(subject).map(step -> voice.text(step.title())).orElse("–");
    }

    /** Returns the level and its place on the ladder. */
    public String place(Subject subject) {
        return level(subject)
                .map(step -> voice.say(
                        "level-place",
                        voice.text(step.title()),
                        levels.steps().stream().map(Levels.Level::id).toList().indexOf(step.id()) + 1,
                        levels.steps().size()))
                .orElse(voice.say("level-none"));
    }

    /** Returns what keeps it from the next level, and whether missing answers leave the level in doubt. */
    public String why(Subject subject) {
        if (subject.scorecard().respondents() == 0) {
            return voice.say("why-no-level");
        }
        boolean isScored = subject.scorecard().dimensions().stream()
                .anyMatch(dimension -> dimension.score().isPresent());
        return isScored ? reasons(subject) : voice.say("why-no-score");
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
                        ? voice.say("level-count", level, subjects.size())
                        : voice.say(
                                "level-group",
                                level,
                                voice.list(subjects.stream().map(voice::name).toList())));
    }

    private Optional<String> top(Subject subject) {
        boolean isTop = level(subject).isPresent()
                && subject.levels().flatMap(LevelsReached::next).isEmpty();
        return isTop ? Optional.of(voice.say("level-top")) : Optional.empty();
    }

    private Optional<String> doubt(Subject subject) {
        return subject.levels()
                .filter(reached -> levels.rule() != Levels.Rule.CRITERIA && reached.isInDoubt())
                .map(reached -> voice.say("level-doubt", title(reached.atLeast()), title(reached.atMost())));
    }

    private String title(Optional<Levels.Level> step) {
        return step.map(known -> voice.say("quoted", voice.text(known.title()))).orElse(voice.say("level-none"));
    }

    /** Returns the scores that are short of the next level; empty where none is. */
    private Optional<String> shortfall(Subject subject, NextLevel next) {
        if (next.missing().isEmpty()) {
            return Optional.empty();
        }
        String title = voice.text(next.step().title());
        String from = voice.given(next.step().from());
        if (levels.rule() == Levels.Rule.MEAN) {
            var mean = next.missing().get(0);
            String reason = voice.say("level-missing-mean", title, from, voice.score(mean.score()));
            return Optional.of(
                    lowest(subject).map(lowest -> reason + " " + lowest).orElse(reason));
        }
        var missing = next.missing().stream().map(this::shortfall).toList();
        return Optional.of(voice.say("level-missing-weakest", title, from, voice.list(missing)));
    }

    /** Returns what of the next level's own condition is not met; empty where it has none, and where it is met. */
    private Optional<String> unmet(Subject subject, NextLevel next) {
        return next.unmet().isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say(
                        "level-unmet",
                        voice.text(next.step().title()),
                        new ThresholdWords(voice).needed(questionnaire, subject.scorecard(), next.unmet())));
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
                        .map(coverage -> voice.say(
                                "gap", voice.text(dimension.title()), voice.percent(coverage, levels.leastCoverage()))))
                .toList();
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("why-not-enough", voice.list(gaps), voice.percent(levels.leastCoverage())));
    }

    private String shortfall(NextLevel.Shortfall shortfall) {
        return voice.say(
                "level-shortfall",
                voice.title(questionnaire, shortfall.dimension().orElseThrow()),
                voice.score(shortfall.score()));
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
                        voice.say("level-lowest", voice.text(dimension.title()), voice.score(dimension.score())));
    }
}
