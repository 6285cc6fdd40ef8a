package readiness.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Subject;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Levels;

/**
 * How far each team, or the organisation, has come in one questionnaire, and what keeps it from the next level.
 *
 * @param sentence the level of each subject, in one sentence
 * @param rule what decides about a level, and where each begins unless the steps say that
 * @param steps every level with what it means, from the lowest; none where the questionnaire explains none
 * @param standings one for each subject
 */
public record LevelSection(String sentence, String rule, List<LevelLine> steps, List<SubjectLevel> standings) {

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
    public record LevelLine(String title, String from, String about) {}

    /**
     * The level of one subject.
     *
     * @param level the level and its place on the ladder, or that there is none, as a sentence
     * @param why why it has not reached the next level
     */
    public record SubjectLevel(String name, String level, String why) {}

    /** Returns the section; empty where the questionnaire has no levels. */
    public static Optional<LevelSection> of(QuestionnaireResult result, PageWording voice) {
        return result.questionnaire().levels().map(levels -> of(result, levels, voice));
    }

    private static LevelSection of(QuestionnaireResult result, Levels levels, PageWording voice) {
        var words = new LevelInWords(result.questionnaire(), levels, voice);
        var steps = levels.steps().stream()
                .map(step ->
                        new LevelLine(voice.text(step.title()), from(levels, step, voice), voice.text(step.about())))
                .toList();
        boolean explained = steps.stream().anyMatch(step -> !step.about().isEmpty());
        String rule = voice.say("level-rule-" + levels.rule().key());
        return new LevelSection(
                words.summary(result.subjects()),
                explained || levels.rule() == Levels.Rule.CRITERIA ? rule : rule + " " + inShort(steps, voice),
                explained ? steps : List.of(),
                result.subjects().stream()
                        .map(subject -> level(subject, words, voice))
                        .toList());
    }

    /** Returns where a step begins; empty where only conditions decide. */
    private static String from(Levels levels, Levels.Level step, PageWording voice) {
        return levels.rule() == Levels.Rule.CRITERIA ? "" : voice.say("level-from", voice.given(step.from()));
    }

    private static String inShort(List<LevelLine> steps, PageWording voice) {
        return PageWording.sentence(voice.list(steps.stream()
                .map(step -> voice.say("level-in-short", voice.say("quoted", step.title()), step.from()))
                .toList()));
    }

    private static SubjectLevel level(Subject subject, LevelInWords words, PageWording voice) {
        return new SubjectLevel(voice.name(subject), PageWording.sentence(words.place(subject)), words.why(subject));
    }

    /** Returns the subjects side by side, with their levels where there are any. */
    public static TextTable table(QuestionnaireResult result, LevelInWords words, PageWording voice) {
        var columns = new ArrayList<String>();
        columns.add(voice.say("column-team"));
        columns.add(voice.say("column-level"));
        result.questionnaire().dimensions().forEach(dimension -> columns.add(voice.text(dimension.title())));
        columns.add(voice.say("column-respondents"));
        var rows = result.subjects().stream()
                .map(subject -> Stream.of(
                                Stream.of(voice.name(subject), words.title(subject)),
                                subject.scorecard().dimensions().stream()
                                        .map(dimension -> voice.score(dimension.score())),
                                Stream.of(Integer.toString(subject.scorecard().respondents())))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
        return new TextTable(voice.say("levels-caption"), columns, 2, rows);
    }
}
