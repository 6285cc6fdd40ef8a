package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.decision.ConsideredOption;
import readiness.outcome.StrategySection;
import readiness.page.PageWording;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Approach;
import readiness.recommendation.ClosestOption;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;

/**
 * What the first page is about: the first questionnaire that ranks and the first that decides.
 *
 * @param teams empty where no questionnaire ranks teams
 * @param ways empty where no questionnaire decides between options; one that treats of teams goes before the others
 */
record Situation(Optional<QuestionnaireResult> teams, Optional<QuestionnaireResult> ways) {

    static Situation of(Result result) {
        var deciding = result.questionnaires().stream()
                .filter(each -> each.strategy().isPresent())
                .toList();
        return new Situation(
                result.questionnaires().stream()
                        .filter(each -> each.pilot().isPresent())
                        .findFirst(),
                deciding.stream()
                        .filter(each -> each.strategy().flatMap(Approach::of).isPresent())
                        .findFirst()
                        .or(() -> deciding.stream().findFirst()));
    }

    /** Returns the wording for the first page, which speaks of teams, or of customers where only they are ranked. */
    PageWording wordingFrom(PageWording general) {
        return teams.map(each -> general.about(each.questionnaire())).orElse(general);
    }

    /** Returns the other questionnaires that rank or decide, of which the first page says a sentence each. */
    List<QuestionnaireResult> further(Result result) {
        return result.questionnaires().stream()
                .filter(each -> each.pilot().isPresent() || each.strategy().isPresent())
                .filter(each -> !isAbout(each))
                .toList();
    }

    /** Returns whether the first page is about this questionnaire. */
    boolean isAbout(QuestionnaireResult result) {
        return Stream.concat(teams.stream(), ways.stream())
                .anyMatch(each ->
                        each.questionnaire().id().equals(result.questionnaire().id()));
    }

    /** Returns whether it says where a transformation begins: by a ranking, or by a choice between its approaches. */
    boolean isAboutBeginning() {
        return teams.isPresent()
                || ways.flatMap(QuestionnaireResult::strategy)
                        .map(Strategy::decision)
                        .filter(decision -> Approach.PARALLEL.isOffered(decision) || Approach.FULL.isOffered(decision))
                        .isPresent();
    }

    Optional<Pilot> pilot() {
        return teams.flatMap(QuestionnaireResult::pilot);
    }

    /** Returns the team that is recommended to go first. */
    Optional<RankedTeam> leader() {
        return pilot().flatMap(Pilot::leader);
    }

    boolean isTooClose() {
        return pilot().filter(pilot -> pilot.certainty().isOpen()).isPresent();
    }

    /** Returns who could go first where it is too close to call. */
    Stream<RankedTeam> contenders() {
        return pilot().stream().map(Pilot::contenders).flatMap(List::stream);
    }

    /** Returns whether no team has enough answers to be placed. */
    boolean isUnplaced() {
        return pilot().map(pilot -> pilot.ranking().teams())
                .filter(teams ->
                        !teams.isEmpty() && teams.stream().allMatch(team -> team.status() == Status.NOT_ENOUGH_ANSWERS))
                .isPresent();
    }

    /** Returns the decision, where somebody has answered for the organisation. */
    Optional<Strategy> strategy() {
        return ways.filter(each -> !StrategySection.isUnanswered(each)).flatMap(QuestionnaireResult::strategy);
    }

    /** Returns whether there is a decision to take, and nobody has answered what it rests on. */
    boolean isUnanswered() {
        return ways.filter(StrategySection::isUnanswered).isPresent();
    }

    Optional<Approach> approach() {
        return strategy().flatMap(Approach::of);
    }

    /** Returns the option to work towards where none is open. */
    Optional<ConsideredOption> closest() {
        return strategy()
                .map(strategy -> ClosestOption.of(ways.orElseThrow().questionnaire(), strategy.decision())
                        .option());
    }

    /** Returns whether no option can be taken yet, so that something has to be prepared first. */
    boolean isToPrepare() {
        return strategy()
                .filter(strategy -> !strategy.isOpen() && strategy.chosen().isEmpty())
                .isPresent();
    }
}
