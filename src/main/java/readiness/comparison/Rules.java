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
    ROLES(Difference.Kind.ROLES, Difference.Effect.ADDITION),
    RANKING(Difference.Kind.RANKING, Difference.Effect.SCORES),
    DECISION(Difference.Kind.DECISION, Difference.Effect.SCORES),
    LEVELS(Difference.Kind.LEVELS, Difference.Effect.SCORES);

    private final Difference.Kind kind;
    private final Difference.Effect effect;

    Rules(Difference.Kind kind, Difference.Effect effect) {
        this.kind = kind;
        this.effect = effect;
    }

    Difference.Kind kind() {
        return kind;
    }

    Difference.Effect effect() {
        return effect;
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
