package readiness.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readiness.assessment.QuestionnaireResult;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.ranking.RankedTeam;
import readiness.scoring.Agreement;
import readiness.scoring.QuestionScore;
import readiness.scoring.ScoreEntry;

/** That people of the recommended team hold opposite views on a topic that counts for it. */
public record DividedLeader(Questionnaire questionnaire, RankedTeam leader, PageWording wording) {

    /** Roles whose means lie closer together are not the two camps. */
    private static final double LEAST_APART = 10;

    /** What the people of one role answered, on average. */
    private record Side(String role, Score score) {}

    /**
     * Returns the sentence on the weightiest topic that divides the team; empty where none does, or it is not shown.
     */
    public static Optional<String> sentence(QuestionnaireResult result, PageWording wording) {
        var pilot = result.pilot().orElseThrow();
        return pilot.leader()
                .flatMap(leader -> pilot.ranking().weights().keySet().stream()
                        .flatMap(criterion -> leader.scorecard().facets(criterion).stream())
                        .filter(facet -> isDivided(facet.agreement()))
                        .min(Comparator.comparingDouble(ScoreEntry::weight)
                                .reversed()
                                .thenComparingDouble(facet -> value(facet.agreement())))
                        .map(new DividedLeader(result.questionnaire(), leader, wording)::sentence));
    }

    private static boolean isDivided(Optional<Agreement> agreement) {
        return agreement.filter(shown -> shown.word() == Agreement.Word.DIVIDED).isPresent();
    }

    private static double value(Optional<Agreement> agreement) {
        return agreement.map(Agreement::value).orElse(1.0);
    }

    private String sentence(ScoreEntry facet) {
        String team = wording.name(leader.team());
        var sides = facet.questions().stream()
                .filter(question -> isDivided(question.agreement()))
                .min(Comparator.comparingDouble(question -> value(question.agreement())))
                .map(this::sides)
                .orElse(List.of());
        String topic = wording.title(questionnaire, facet.id());
        return !areApart(sides)
                ? wording.say("divided", team, topic)
                : wording.say(
                        "divided-roles",
                        team,
                        topic,
                        sides.get(0).role(),
                        wording.score(sides.get(0).score()),
                        sides.get(sides.size() - 1).role(),
                        wording.score(sides.get(sides.size() - 1).score()));
    }

    private static boolean areApart(List<Side> sides) {
        return sides.size() > 1
                && sides.get(0)
                        .score()
                        .reaches(sides.get(sides.size() - 1).score().points() + LEAST_APART);
    }

    /** Returns the roles whose answers may be shown, the one with the highest score first. */
    private List<Side> sides(QuestionScore question) {
        var titles = questionnaire.roles().stream()
                .collect(Collectors.toMap(role -> role.id().name(), role -> wording.text(role.title())));
        return question.roles().entrySet().stream()
                .flatMap(role -> role.getValue().score().stream()
                        .map(score -> new Side(titles.getOrDefault(role.getKey(), role.getKey()), score)))
                .sorted(Comparator.comparingDouble((Side side) -> side.score().points())
                        .reversed())
                .toList();
    }
}
