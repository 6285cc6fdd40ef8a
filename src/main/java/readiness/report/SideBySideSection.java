package readiness.report;

import java.util.List;
import java.util.Optional;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Settings;
import readiness.level.LevelSection;
import readiness.page.Labels;
import readiness.page.PageWording;

/**
 * The teams side by side in one questionnaire, or the organisation by itself.
 *
 * @param title the questionnaire's
 * @param meanings what a high score says in each theme; none where the questionnaire does not say it
 * @param levels who has reached which level; one where the questionnaire has levels, else none
 * @param matrices facets and teams in one table; none for the organisation
 * @param lines the scores of the organisation; none for teams
 * @param teams each of them in a few sentences
 * @param labels the words for teams, or for customers
 */
public record SideBySideSection(
        String title,
        List<Meaning> meanings,
        List<LevelSection> levels,
        List<ScoreMatrix> matrices,
        List<ScoreLine> lines,
        List<TeamDetail> teams,
        Labels labels) {

    public SideBySideSection {
        meanings = List.copyOf(meanings);
        levels = List.copyOf(levels);
        matrices = List.copyOf(matrices);
        lines = List.copyOf(lines);
        teams = List.copyOf(teams);
    }

    /** What a high score in a theme says. */
    public record Meaning(String theme, String words) {}

    static SideBySideSection of(Settings settings, QuestionnaireResult result, PageWording wording) {
        boolean isAboutTeams =
                result.subjects().stream().anyMatch(subject -> subject.team().isPresent());
        return new SideBySideSection(
                wording.text(result.questionnaire().title()),
                result.questionnaire().dimensions().stream()
                        .filter(dimension -> dimension.about().isPresent())
                        .map(dimension -> new Meaning(wording.text(dimension.title()), wording.text(dimension.about())))
                        .toList(),
                LevelSection.of(result, wording).stream().toList(),
                isAboutTeams ? List.of(ScoreMatrix.of(settings, result, wording)) : List.of(),
                isAboutTeams
                        ? List.of()
                        : result.subjects().stream()
                                .flatMap(subject -> ScoreLine.of(subject, wording).stream())
                                .toList(),
                result.subjects().stream()
                        .map(subject -> TeamDetail.of(result, subject, wording))
                        .flatMap(Optional::stream)
                        .toList(),
                new Labels(wording));
    }
}
