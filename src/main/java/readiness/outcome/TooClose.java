package readiness.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.Discretion;
import readiness.assessment.QuestionnaireResult;
import readiness.certainty.TeamCertainty;
import readiness.page.PageWording;
import readiness.questionnaire.Scores;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;
import readiness.scoring.Scorecard;

/** What to do about a case that is too close to call: what to find out, whom to ask, what to choose today. */
public final class TooClose {

    private TooClose() {}

    /** Returns the sentences, what to find out first; none where a team is named, or there is no candidate. */
    public static List<String> of(QuestionnaireResult result, Pilot pilot, Discretion discretion, PageWording wording) {
        if (!pilot.certainty().isOpen()) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        var toFindOut = PilotSection.toFindOut(pilot, result.questionnaire(), wording);
        if (!toFindOut.isEmpty()) {
            sentences.add(wording.say("find-out-first"));
            toFindOut.forEach(open -> sentences.add("- " + open));
        }
        sentences.addAll(askOrChoose(result, pilot, discretion, wording));
        return sentences;
    }

    /** Returns whom to ask, or that nobody is left to ask, and whom to choose where it must be today. */
    static List<String> askOrChoose(
            QuestionnaireResult result, Pilot pilot, Discretion discretion, PageWording wording) {
        return Stream.of(
                        askMore(pilot, discretion, wording).stream(),
                        nothingLeft(result, pilot, discretion, wording).stream(),
                        chooseToday(pilot, wording).stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** Returns that everybody has answered everything; empty where something is left to ask, or a team is named. */
    public static Optional<String> nothingLeft(
            QuestionnaireResult result, Pilot pilot, Discretion discretion, PageWording wording) {
        return Stream.of(pilot)
                .filter(open -> open.certainty().isOpen())
                .filter(open -> PilotSection.openQuestions(open).findAny().isEmpty())
                .filter(open -> askMore(open, discretion, wording).isEmpty())
                .map(open -> wording.say("nothing-left-to-ask", names(open.contenders(), wording)))
                .findFirst();
    }

    private static String names(List<RankedTeam> teams, PageWording wording) {
        return wording.someOf(
                teams.stream().map(team -> wording.name(team.team())).toList());
    }

    /** Returns how many more people to ask about the organisation, and what to choose where it must be today. */
    public static List<String> nowOrLater(
            QuestionnaireResult result, Strategy strategy, Discretion discretion, PageWording wording) {
        if (!strategy.isOpen()) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        findOut(result, strategy, wording).ifPresent(sentences::add);
        more(result.subjects().get(0).scorecard(), discretion.leastGroup())
                .ifPresent(people -> sentences.add(wording.say("ask-more-organisation", people)));
        double same = strategy.certainty().sameChoice().orElse(0);
        if (same >= strategy.certainty().nextChoice().orElse(0)) {
            sentences.add(wording.say(
                    "choose-way-today",
                    StrategySection.title(strategy, wording),
                    wording.chances(List.of(same, 1 - same)).get(1)));
        }
        return sentences;
    }

    /** Returns what to find out because nobody has answered it; empty where an approach is named. */
    public static Optional<String> findOut(QuestionnaireResult result, Strategy strategy, PageWording wording) {
        return StrategySection.unanswered(result.questionnaire(), strategy, wording)
                .map(scores -> wording.say("need-find-out", scores));
    }

    /** Returns how many more people to ask in the teams that could be first; empty where everybody has answered. */
    public static Optional<String> askMore(Pilot pilot, Discretion discretion, PageWording wording) {
        var asked = toAsk(pilot.contenders().stream(), discretion.leastGroup()).entrySet().stream()
                .map(each -> wording.say(
                        each.getValue().size() > 1 ? "ask-more-in-each" : "ask-more-in",
                        each.getKey(),
                        names(each.getValue(), wording)))
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(wording.say("ask-more", wording.apart(asked)));
    }

    /** Returns the teams in which somebody is left to ask, by how many more people that should be. */
    public static Map<Integer, List<RankedTeam>> toAsk(Stream<RankedTeam> teams, int leastGroup) {
        return teams.filter(team -> more(team.scorecard(), leastGroup).isPresent())
                .collect(Collectors.groupingBy(
                        team -> more(team.scorecard(), leastGroup).getAsInt(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /**
     * Returns how many more people to ask: as many as a team needs to be shown in full, or as many again where it has
     * them, since twice as many halve the variance; never more than there are. Empty where nobody is left to ask.
     */
    public static OptionalInt more(Scorecard scorecard, int leastGroup) {
        int respondents = scorecard.respondents();
        int wanted = respondents < leastGroup ? leastGroup - respondents : respondents;
        int more = Math.min(wanted, scorecard.left().orElse(wanted));
        return more > 0 ? OptionalInt.of(more) : OptionalInt.empty();
    }

    /** Returns whom to choose where it must be today, and what that may cost. */
    public static Optional<String> chooseToday(Pilot pilot, PageWording wording) {
        return pilot.certainty()
                .chooseToday()
                .flatMap(team -> pilot.certainty()
                        .team(team)
                        .map(certainty -> wording.say(
                                key(pilot, certainty),
                                wording.name(team),
                                wording.points(certainty.expectedLoss()),
                                pilot.contenders().size())));
    }

    /** Returns the key of the sentence: a team that is held back could be better, and is not among the candidates. */
    private static String key(Pilot pilot, TeamCertainty chosen) {
        if (pilot.certainty().isAlike()) {
            return chosen.expectedLoss() > Scores.TOLERANCE ? "choose-today-any" : "choose-today-equal";
        }
        if (pilot.ranking().teams().stream().noneMatch(team -> team.status() == Status.NOT_FIRST)) {
            return "choose-today";
        }
        return pilot.runnerUp().isPresent() ? "choose-today-signs" : "choose-today-only";
    }
}
