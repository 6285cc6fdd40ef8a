package readiness.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.certainty.Certainty;
import readiness.certainty.Confidence;
import readiness.certainty.RankedCertainty;
import readiness.certainty.TeamCertainty;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.ranking.GateResult;
import readiness.ranking.LeadChanges;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;

/** Writes a ranking: the teams in order, how sure their places are, and what would change them. */
final class RankingJson {

    /** The keys that are null for a team that is no candidate. */
    private static final List<String> OF_CANDIDATES =
            List.of("first-share", "expected-rank", "central-weights", "weight-to-move", "rank-acceptability");

    private final JsonTree json;
    private final String subject;
    private final Pilot pilot;
    private final Certainty certainty;

    RankingJson(JsonTree json, About about, Pilot pilot) {
        this.json = json;
        this.subject = SubjectJson.subjectKey(about);
        this.pilot = pilot;
        this.certainty = pilot.certainty();
    }

    void write() {
        weights("weights", pilot.ranking().weights());
        json.objects("teams", pilot.ranking().teams(), this::team);
        json.text("leader", certainty.leader().map(Id::name));
        json.text("ahead", certainty.ahead().map(Id::name));
        json.text("confidence", certainty.confidence().map(Confidence::key));
        json.texts("contenders", Id.names(certainty.contenders()));
        json.text("choose-today", certainty.chooseToday().map(Id::name));
        json.number("nobody-first", certainty.nobodyFirst());
        json.number("simulation-error", certainty.sampling().simulationError());
        json.number("degrees-of-freedom", certainty.degreesOfFreedom());
        weights("spread-share", certainty.spreadShares());
        weights("pooled-spread", certainty.pooledSpreads());
        if (certainty.leaveOneOut().isPresent()) {
            json.object("leave-one-out", tree -> {
                json.number("sheets", certainty.leaveOneOut().get().sheets());
                json.number("changing", certainty.leaveOneOut().get().changing());
            });
        } else {
            json.absent("leave-one-out");
        }
        json.object("changes", tree -> changes(certainty.changes()));
    }

    private void team(RankedTeam team) {
        var ranked = certainty.ranked(team.team());
        json.text(subject, team.team().name());
        json.text("status", team.status().key());
        json.number("rank", team.rank());
        json.score("composite", team.composite());
        ranked.map(RankedCertainty::interval)
                .ifPresentOrElse(
                        interval -> json.numbers(
                                "interval",
                                List.of(interval.low().points(), interval.high().points())),
                        () -> json.absent("interval"));
        json.score("likely-composite", ranked.map(RankedCertainty::likely));
        var candidate = certainty.team(team.team());
        json.number("expected-loss", candidate.map(TeamCertainty::expectedLoss));
        json.count("leave-one-out", certainty.leaveOneOut().map(all -> all.of(team.team())));
        json.objects("gates", team.gates(), gate -> gate(gate, team, ranked));
        candidate.ifPresentOrElse(this::candidate, () -> OF_CANDIDATES.forEach(json::absent));
        json.number("probability-first", ranked.map(RankedCertainty::probabilityFirst));
    }

    private void gate(GateResult gate, RankedTeam team, Optional<RankedCertainty> ranked) {
        json.text("id", gate.gate().id().name());
        json.text("holds", gate.holds().key());
        json.text("effect", gate.gate().effect().key());
        json.number("probability", ranked.flatMap(known -> known.gateProbability(place(gate, team))));
    }

    private static int place(GateResult gate, RankedTeam team) {
        return team.gates().indexOf(gate);
    }

    private void candidate(TeamCertainty team) {
        json.object("first-share", tree -> {
            json.number("near", team.nearShare());
            json.number("any", team.anyShare());
        });
        json.number("expected-rank", team.expectedRank());
        weights("central-weights", Optional.of(team.centralWeights()).filter(weights -> !weights.isEmpty()));
        json.number("weight-to-move", team.weightToMove());
        json.numbers("rank-acceptability", team.rankShares());
    }

    private void changes(LeadChanges changes) {
        json.objects("gates", changes.gates(), change -> {
            json.text(subject, change.team().name());
            json.text("gate", change.gate().name());
            json.text("score", change.test().score().name());
            json.number(change.test().bound().key(), change.test().threshold());
            json.score("is", change.is());
            json.number("distance", change.distance());
        });
        json.objects("weights", changes.weights(), change -> {
            json.text("dimension", change.criterion().name());
            json.number("at", change.at());
            json.text("direction", change.above() ? "above" : "below");
            json.text("leader", change.leader().name());
        });
        json.objects("scores", changes.scores(), level -> {
            json.text(subject, level.team().name());
            json.text("dimension", level.criterion().name());
            json.number("draws-level-at", level.at().points());
        });
        json.objects("leader-falls", changes.falls(), level -> {
            json.text("dimension", level.criterion().name());
            json.text(subject, level.team().name());
            json.number("draws-level-at", level.at().points());
        });
    }

    private void weights(String key, Optional<Map<Id, Double>> weights) {
        weights.ifPresentOrElse(known -> weights(key, known), () -> json.absent(key));
    }

    private void weights(String key, Map<Id, Double> weights) {
        json.object(key, tree -> weights.forEach((criterion, weight) -> json.number(criterion.name(), weight)));
    }
}
