package readiness.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.obstacle.NearGate;
import readiness.outcome.DividedLeader;
import readiness.outcome.PilotSection;
import readiness.page.PageWording;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Scores;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Approach;
import readiness.recommendation.Pilot;
import readiness.recommendation.Role;

/**
 * What the board should doubt most of all that is recommended.
 *
 * @param leastGroup the number of answers that are enough for a team to be shown in full
 * @param further the other questionnaires that rank or decide
 */
record WeakestPoint(int leastGroup, Situation situation, List<QuestionnaireResult> further, PageWording wording) {

    /** A lead of fewer points is small, and so is what is left above a threshold. */
    private static final double SMALL_LEAD = 2;

    /** A warning sign that decides in this share of the simulations matters more than few voices for others. */
    private static final double OFTEN = 0.2;

    /** Returns what the board should doubt most. */
    Optional<String> sentence() {
        return Stream.of(
                        fewVoices(Witness.first(situation, wording)),
                        nearSign(OFTEN),
                        fewVoices(Witness.of(situation, wording)),
                        nearSign(0),
                        tooClose(),
                        divided(),
                        unplaced(),
                        fewVoices(Witness.of(further, wording)),
                        hardlyAhead(),
                        hardlyTheCore(),
                        warned(),
                        lowest())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> fewVoices(List<Witness> witnesses) {
        return witnesses.stream()
                .filter(each -> each.isFew(leastGroup))
                .findFirst()
                .map(each -> each.wording()
                        .say(each.sentenceKey(), each.name(), each.respondents(), each.missing(leastGroup)));
    }

    /**
     * Returns the warning sign that could hold back the team ahead, or without which another would go first.
     *
     * @param leastDoubt the smallest share of simulations in which it decides that is said
     */
    private Optional<String> nearSign(double leastDoubt) {
        return situation
                .teams()
                .flatMap(teams -> NearGate.nearest(teams, wording))
                .filter(sign -> sign.doubt() >= leastDoubt)
                .map(NearGate::sentence);
    }

    private Optional<String> tooClose() {
        return situation
                .pilot()
                .filter(pilot -> situation.isTooClose())
                .flatMap(pilot -> PilotSection.toFindOut(pilot, questionnaire(), wording).stream()
                        .findFirst()
                        .map(open -> wording.say("weak-find-out", open)));
    }

    private Optional<String> unplaced() {
        return situation
                .pilot()
                .flatMap(pilot -> PilotSection.names(pilot, Status.NOT_ENOUGH_ANSWERS, wording))
                .map(names -> wording.say("weak-unplaced", names));
    }

    private Optional<String> divided() {
        return situation.teams().flatMap(teams -> DividedLeader.sentence(teams, wording));
    }

    /** Returns that the leader's lead is small; empty where it has none, which is said with its name. */
    private Optional<String> hardlyAhead() {
        return situation
                .leader()
                .flatMap(leader -> situation
                        .pilot()
                        .filter(pilot -> pilot.ranking().tiedWithLeader().isEmpty())
                        .flatMap(Pilot::runnerUp)
                        .filter(next -> !Scores.reaches(points(leader) - points(next), SMALL_LEAD))
                        .map(next -> wording.say(
                                "weak-lead",
                                wording.name(next.team()),
                                wording.difference(points(leader), points(next)))));
    }

    /** Returns that the leader has hardly what the core of a parallel team needs; empty where it is not to be one. */
    private Optional<String> hardlyTheCore() {
        return situation
                .leader()
                .filter(leader ->
                        situation.approach().filter(Approach.PARALLEL::equals).isPresent())
                .filter(leader -> Role.of(questionnaire(), leader)
                        .filter(role -> role.part() == Role.Part.CORE)
                        .isPresent())
                .flatMap(leader -> Role.WHAT_A_CORE_NEEDS.stream()
                        .min(Comparator.comparing(leader::criterion))
                        .map(Role::test)
                        .filter(test -> !leader.criterion(test.score()).reaches(test.threshold() + SMALL_LEAD))
                        .map(test -> wording.say(
                                "weak-core",
                                wording.name(leader.team()),
                                wording.title(questionnaire(), test.score()),
                                wording.score(leader.criterion(test.score())),
                                wording.score(test.threshold()))));
    }

    /** Returns the first warning about the leader that does not hold it back, and how many there are. */
    private Optional<String> warned() {
        return situation.leader().flatMap(leader -> {
            var texts = PilotSection.warnings(leader, wording);
            return texts.stream()
                    .findFirst()
                    .map(text -> wording.say("weak-warned", wording.name(leader.team()), texts.size(), text));
        });
    }

    private Questionnaire questionnaire() {
        return situation.teams().orElseThrow().questionnaire();
    }

    private Set<Id> criteria() {
        return situation.pilot().orElseThrow().ranking().weights().keySet();
    }

    private static double points(RankedTeam team) {
        return team.composite().orElseThrow().points();
    }

    private Optional<String> lowest() {
        return situation
                .leader()
                .filter(leader -> criteria().size() > 1)
                .flatMap(leader -> criteria().stream()
                        .min(Comparator.comparing(leader::criterion))
                        .map(criterion -> wording.say(
                                "weak-lowest",
                                wording.name(leader.team()),
                                wording.title(questionnaire(), criterion),
                                wording.score(leader.criterion(criterion)))));
    }
}
