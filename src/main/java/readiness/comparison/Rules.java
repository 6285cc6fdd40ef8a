package readiness.comparison;

import java.util.List;
import java.util.Optional;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.RespondentRole;

/** The rules of a questionnaire beside its questions, each by itself: so that their digests can be compared. */
@SuppressWarnings("ImmutableEnumChecker") // each function is one of those below, and none keeps anything
enum Rules {
    ROLES(Difference.Aspect.ROLES, Difference.Impact.ADDITION),
    RANKING(Difference.Aspect.RANKING, Difference.Impact.SCORES),
    DECISION(Difference.Aspect.DECISION, Difference.Impact.SCORES),
    LEVELS(Difference.Aspect.LEVELS, Difference.Impact.SCORES);

    private final Difference.Aspect aspect;
    private final Difference.Impact impact;

    Rules(Difference.Aspect aspect, Difference.Impact impact) {
        this.aspect = aspect;
        this.impact = impact;
    }

    Difference.Aspect aspect() {
        return aspect;
    }

    Difference.Impact impact() {
        return impact;
    }

    /** Returns a questionnaire that has these rules of another and nothing else. */
    Questionnaire of(Questionnaire all) {
        return switch (this) {
            case ROLES -> only(all, all.roles(), Optional.empty(), Optional.empty(), Optional.empty());
            case RANKING -> only(all, List.of(), all.ranking(), Optional.empty(), Optional.empty());
            case DECISION -> only(all, List.of(), Optional.empty(), all.decision(), Optional.empty());
            case LEVELS -> only(all, List.of(), Optional.empty(), Optional.empty(), all.levels());
        };
    }

    private static Questionnaire only(
            Questionnaire all,
            List<RespondentRole> roles,
            Optional<RankingRule> ranking,
            Optional<DecisionRule> decision,
            Optional<Levels> levels) {
        return new Questionnaire(
                all.id(),
                all.version(),
                all.about(),
                all.languages(),
                roles,
                all.title(),
                Optional.empty(),
                List.of(),
                List.of(),
                ranking,
                decision,
                levels,
                List.of());
    }
}
