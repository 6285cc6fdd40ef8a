package readiness.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.outcome.StrategySection;
import readiness.outcome.Sureness;
import readiness.page.PageWording;
import readiness.questionnaire.About;

/**
 * How sure the recommendation is, and how good the evidence for it is.
 *
 * @param leastGroup the number of answers that are enough for a team to be shown in full
 * @param further the other questionnaires that rank or decide, of which page one says a sentence each
 */
record BoardConfidence(int leastGroup, Situation situation, List<QuestionnaireResult> further, PageWording wording) {

    /** Returns how likely the team and the way are the right ones, and apart from it how good the evidence is. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        situation.pilot().ifPresent(pilot -> sentences.add(Sureness.onBoard(pilot, wording)));
        situation
                .strategy()
                .ifPresent(strategy -> sentences.add(wording.say("confidence-way", Sureness.of(strategy, wording))));
        further.forEach(each -> further(each).ifPresent(sentences::add));
        evidence().ifPresent(sentences::add);
        return sentences;
    }

    /** Returns how sure a further recommendation is: that of a customer has a label of its own. */
    private Optional<String> further(QuestionnaireResult result) {
        var own = wording.about(result.questionnaire());
        var decided = result.strategy()
                .filter(strategy -> !StrategySection.isUnanswered(result))
                .map(strategy -> Sureness.of(strategy, wording));
        return decided.or(() -> result.pilot().map(pilot -> Sureness.onBoard(pilot, own)))
                .map(sentence -> result.questionnaire().about() == About.CUSTOMER
                                && result.pilot().filter(Sureness::isAlone).isEmpty()
                        ? sentence
                        : wording.say(
                                "titled", wording.text(result.questionnaire().title()), sentence));
    }

    private Optional<String> evidence() {
        var witnesses = Stream.of(Witness.of(situation, wording), Witness.of(further, wording))
                .flatMap(List::stream)
                .toList();
        if (witnesses.isEmpty()) {
            return Optional.empty();
        }
        int fewest = witnesses.stream().mapToInt(Witness::respondents).min().orElseThrow();
        var unanswered = unplaced().or(this::unanswered);
        String word = fewest < Witness.THIN || unanswered.isPresent() ? "thin" : fewest < leastGroup ? "fair" : "solid";
        return Optional.of(wording.say(
                "evidence-" + word,
                unanswered
                        .map(missing -> wording.apart(List.of(respondents(witnesses), missing)))
                        .orElse(respondents(witnesses))));
    }

    /** Returns that too few answered for any team; empty where one can be placed. */
    private Optional<String> unplaced() {
        return situation.isUnplaced() ? Optional.of(wording.say("evidence-unplaced")) : Optional.empty();
    }

    /** Returns what nobody has answered, where the approach hangs on it. */
    private Optional<String> unanswered() {
        return situation
                .strategy()
                .flatMap(strategy -> StrategySection.unanswered(
                        situation.ways().orElseThrow().questionnaire(), strategy, wording))
                .map(scores -> wording.say("evidence-nobody", scores));
    }

    /** Returns how many answered for each; where as many did for several, that is said once. */
    private String respondents(List<Witness> witnesses) {
        var alike = witnesses.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.respondents(), each.wording().about()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var words = alike.values().stream()
                .map(each -> each.get(0)
                        .wording()
                        .say(
                                each.size() > 1 ? "evidence-alike" : "evidence-of",
                                wording.someOf(each.stream().map(Witness::name).toList()),
                                each.get(0).respondents()))
                .toList();
        return alike.size() < witnesses.size() ? wording.apart(words) : wording.list(words);
    }

    /** Returns whether the recommended team, or the next, needs more answers before it is announced. */
    boolean isToAskFirst() {
        return situation.pilot().stream()
                .flatMap(pilot -> Witness.compared(pilot, wording))
                .anyMatch(each -> each.isFew(leastGroup));
    }
}
