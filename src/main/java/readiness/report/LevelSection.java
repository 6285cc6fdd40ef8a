package readiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Subject;
import readiness.page.PageWording;
import readiness.page.Table;
import readiness.questionnaire.Levels;
import readiness.scoring.Estimate;
import readiness.scoring.ScoreEntry;

/**
 * How far each team, or the organisation, has come in one questionnaire, and what keeps it from the next level.
 *
 * @param title the questionnaire's
 * @param sentence the level of each subject, in one sentence
 * @param rule what decides about a level, and where each begins unless the steps say that
 * @param steps every level with what it means, from the lowest; none where the questionnaire explains none
 * @param standings one for each subject
 * @param table the subjects side by side
 */
public record LevelSection(
        String title, String sentence, String rule, List<Step> steps, List<Standing> standings, Table table) {

    public LevelSection {
        steps = List.copyOf(steps);
        standings = List.copyOf(standings);
    }

    /**
     * A level.
     *
     * @param from where it begins; empty where conditions alone decide
     * @param about what it means; empty where the questionnaire says it only of others
     */
    public record Step(String title, String from, String about) {}

    /**
     * The level of one subject.
     *
     * @param level the level and its place on the ladder, or that there is none, as a sentence
     * @param why why it has not reached the next level
     * @param advice the titles of its advice; empty where there is none
     */
    public record Standing(String name, String level, String why, String advice) {}

    static Optional<LevelSection> of(QuestionnaireResult result, PageWording voice) {
        return result.questionnaire().levels().map(levels -> of(result, levels, voice));
    }

    private static LevelSection of(QuestionnaireResult result, Levels levels, PageWording voice) {
        var words = new LevelInWords(result.questionnaire(), levels, voice);
        var steps = levels.steps().stream()
                .map(step -> new Step(voice.text(step.title()), from(levels, step, voice), voice.text(step.about())))
                .toList();
        boolean explained = steps.stream().anyMatch(step -> !step.about().isEmpty());
        String rule = voice.say("level-rule-" + levels.rule().key());
        return new LevelSection(
                voice.text(result.questionnaire().title()),
                words.summary(result.subjects()),
                explained || levels.rule() == Levels.Rule.CRITERIA ? rule : rule + " " + inShort(steps, voice),
                explained ? steps : List.of(),
                result.subjects().stream()
                        .map(subject -> standing(subject, words, voice))
                        .toList(),
                table(result, words, true, voice));
    }

    /** Returns where a step begins; empty where scores have no say in it. */
    private static String from(Levels levels, Levels.Step step, PageWording voice) {
        return levels.rule() == Levels.Rule.CRITERIA ? "" : voice.say("level-from", voice.given(step.from()));
    }

    private static String inShort(List<Step> steps, PageWording voice) {
        return PageWording.sentence(voice.list(steps.stream()
                .map(step -> voice.say("level-in-short", voice.say("quoted", step.title()), step.from()))
                .toList()));
    }

    private static Standing standing(Subject subject, LevelInWords words, PageWording voice) {
        var advice = subject.advice().stream()
                .map(each -> voice.say("quoted", voice.text(each.title())))
                .toList();
        return new Standing(
                voice.name(subject),
                PageWording.sentence(words.place(subject)),
                words.why(subject),
                advice.isEmpty() ? "" : voice.say("level-advice", voice.list(advice)));
    }

    /**
     * Returns the subjects side by side, with their levels where there are any.
     *
     * @param ranges whether a score that is in doubt is followed by its range
     */
    static Table table(QuestionnaireResult result, LevelInWords words, boolean ranges, PageWording voice) {
        var columns = new ArrayList<String>();
        columns.add(voice.say("column-team"));
        columns.add(voice.say("column-level"));
        result.questionnaire().dimensions().forEach(dimension -> columns.add(voice.text(dimension.title())));
        columns.add(voice.say("column-respondents"));
        var rows = result.subjects().stream()
                .map(subject -> Stream.of(
                                Stream.of(voice.name(subject), words.title(subject)),
                                subject.scorecard().dimensions().stream()
                                        .map(dimension -> cell(dimension, ranges, voice)),
                                Stream.of(Integer.toString(subject.scorecard().respondents())))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
        return new Table(voice.say("levels-caption"), columns, 2, rows);
    }

    private static String cell(ScoreEntry dimension, boolean ranges, PageWording voice) {
        return dimension
                .estimate()
                .filter(estimate -> ranges && estimate.coverage() < 1)
                .map(estimate -> voice.say("score-in-range", voice.score(dimension.score()), range(estimate, voice)))
                .orElse(voice.score(dimension.score()));
    }

    private static String range(Estimate estimate, PageWording voice) {
        return voice.say("range", voice.score(estimate.low()), voice.score(estimate.high()));
    }
}
