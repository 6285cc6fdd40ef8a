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
    public static Optional<LevelSection> of(QuestionnaireResult result, PageWording wording) {
        return result.questionnaire().levels().map(levels -> of(result, levels, wording));
    }

    private static LevelSection of(QuestionnaireResult result, Levels levels, PageWording wording) {
        var words = new LevelInWords(result.questionnaire(), levels, wording);
        var steps = levels.steps().stream()
                .map(step -> new LevelLine(
                        wording.text(step.title()), from(levels, step, wording), wording.text(step.about())))
                .toList();
        boolean explained = steps.stream().anyMatch(step -> !step.about().isEmpty());
        String rule = wording.say("level-rule-" + levels.rule().key());
        return new LevelSection(
                words.summary(result.subjects()),
                explained || levels.rule() == Levels.Rule.CRITERIA ? rule : rule + " " + inShort(steps, wording),
                explained ? steps : List.of(),
                result.subjects().stream()
                        .map(subject -> level(subject, words, wording))
                        .toList());
    }

    /** Returns where a step begins; empty where only conditions decide. */
    private static String from(Levels levels, Levels.Level step, PageWording wording) {
        return levels.rule() == Levels.Rule.CRITERIA ? "" : wording.say("level-from", wording.given(step.from()));
    }

    private static String inShort(List<LevelLine> steps, PageWording wording) {
        return PageWording.sentence(wording.list(steps.stream()
                .map(step -> wording.say("level-in-short", wording.say("quoted", step.title()), step.from()))
                .toList()));
    }

    private static SubjectLevel level(Subject subject, LevelInWords words, PageWording wording) {
        return new SubjectLevel(wording.name(subject), PageWording.sentence(words.place(subject)), words.why(subject));
    }

    /** Returns the subjects side by side, with their levels where there are any. */
    public static TextTable table(QuestionnaireResult result, LevelInWords words, PageWording wording) {
        var columns = new ArrayList<String>();
        columns.add(wording.say("column-team"));
        columns.add(wording.say("column-level"));
        result.questionnaire().dimensions().forEach(dimension -> columns.add(wording.text(dimension.title())));
        columns.add(wording.say("column-respondents"));
        var rows = result.subjects().stream()
                .map(subject -> Stream.of(
                                Stream.of(wording.name(subject), words.title(subject)),
                                subject.scorecard().dimensions().stream()
                                        .map(dimension -> wording.score(dimension.score())),
                                Stream.of(Integer.toString(subject.scorecard().respondents())))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
        return new TextTable(wording.say("levels-caption"), columns, 2, rows);
    }
}
