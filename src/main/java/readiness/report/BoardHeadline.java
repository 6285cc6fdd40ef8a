package readiness.report;

import java.util.List;
import java.util.Optional;
import readiness.assessment.Discretion;
import readiness.outcome.PilotSection;
import readiness.outcome.StrategySection;
import readiness.outcome.TooClose;
import readiness.page.PageWording;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Approach;
import readiness.recommendation.Pilot;
import readiness.recommendation.Role;

/** The recommendation in a sentence, and what the board is asked to decide. */
record BoardHeadline(Situation situation, Discretion discretion, PageWording wording) {

    /** Returns the sentence; none where nothing is to be decided. */
    Optional<String> sentence() {
        if (situation.pilot().isEmpty()) {
            return situation
                    .ways()
                    .map(each -> each.strategy()
                            .map(strategy -> StrategySection.sentence(each, strategy, wording))
                            .orElse(""));
        }
        if (situation.isToPrepare()) {
            return Optional.of(wait(situation.pilot().get()));
        }
        return Optional.of(situation
                .leader()
                .map(this::start)
                .orElseGet(() -> nobody(situation.pilot().get())));
    }

    /** Returns the way to go, where the sentence about the team does not say it. */
    Optional<String> approach() {
        if (situation.pilot().isEmpty() || situation.ways().isEmpty()) {
            return Optional.empty();
        }
        var ways = situation.ways().get();
        return ways.strategy().map(strategy -> StrategySection.sentence(ways, strategy, wording));
    }

    private String wait(Pilot pilot) {
        if (pilot.leader().isPresent()) {
            return wording.say("board-wait", name(pilot.leader().get()));
        }
        if (situation.isUnplaced()) {
            return wording.say("board-wait-unplaced");
        }
        return wording.say(pilot.certainty().isOpen() ? "board-wait-open" : "board-wait-nobody");
    }

    private String start(RankedTeam leader) {
        return wording.say(key(leader), name(leader));
    }

    /** Returns the sentence's key: what the team is for depends on the approach. */
    private String key(RankedTeam leader) {
        if (situation.isUnanswered()) {
            return "board-ahead";
        }
        var approach = situation.approach();
        if (approach.filter(way -> way == Approach.FULL).isPresent()) {
            return "board-start-wave";
        }
        if (approach.filter(way -> way == Approach.PARALLEL).isEmpty()) {
            return "board-start";
        }
        return Role.of(situation.teams().orElseThrow().questionnaire(), leader)
                .map(role -> switch (role.part()) {
                    case CORE -> "board-start-core";
                    case SERVED_FIRST -> "board-start-served";
                    case NEITHER, UNKNOWN -> "board-start-beside";
                })
                .orElse("board-start-beside");
    }

    private String nobody(Pilot pilot) {
        if (!pilot.certainty().isOpen()) {
            return PilotSection.sentence(pilot, wording);
        }
        if (pilot.certainty().contenders().isEmpty()) {
            return wording.say("board-open-many", pilot.ranking().candidates().size());
        }
        return PilotSection.fewContenders(pilot, wording)
                .orElseGet(() -> wording.say("board-open", wording.either(names(pilot))));
    }

    /** Returns what the board is asked to decide. */
    Optional<String> ask() {
        if (situation.isToPrepare()) {
            return situation
                    .closest()
                    .map(option -> wording.say(
                            situation.pilot().isEmpty() ? "ask-wait-alone" : "ask-wait",
                            wording.text(option.option().title())));
        }
        var way = situation
                .strategy()
                .filter(strategy -> !strategy.isOpen())
                .map(strategy -> StrategySection.title(strategy, wording));
        if (situation.leader().isPresent()) {
            String team = name(situation.leader().get());
            if (situation.isUnanswered()) {
                return Optional.of(wording.say("ask-unanswered", team));
            }
            return Optional.of(
                    way.map(title -> wording.say("ask-start-way", team, title)).orElse(wording.say("ask-start", team)));
        }
        return situation.pilot().isEmpty()
                ? way.map(title -> wording.say("ask-way", title))
                : Optional.of(wording.say(undecided()));
    }

    private String undecided() {
        if (situation.isTooClose()) {
            return nothingLeft().isPresent() ? "ask-open-answered" : "ask-open";
        }
        return situation.isUnplaced() ? "ask-unplaced" : "ask-nobody";
    }

    /** Returns that nobody is left to ask where it is too close to call; empty where somebody is. */
    Optional<String> nothingLeft() {
        return situation
                .pilot()
                .filter(pilot -> !situation.isToPrepare())
                .flatMap(pilot -> TooClose.nothingLeft(situation.teams().orElseThrow(), pilot, discretion, wording));
    }

    private List<String> names(Pilot pilot) {
        return pilot.certainty().contenders().stream().map(wording::name).toList();
    }

    private String name(RankedTeam team) {
        return wording.name(team.team());
    }
}
