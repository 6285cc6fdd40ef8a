package readiness.recommendation;

import readiness.decision.ConsideredOption;
import readiness.decision.Decision;
import readiness.questionnaire.Need;
import readiness.questionnaire.Questionnaire;

/**
 * The option to work towards where none is open.
 *
 * @param nearest whether none lacks less; otherwise others do, but what they lack is a circumstance, which no advice of
 *     the questionnaire changes
 */
public record ClosestOption(ConsideredOption option, boolean nearest) {

    /** Returns the option that lacks least of those whose needs can be worked on; where there is none, of all. */
    public static ClosestOption of(Questionnaire questionnaire, Decision decision) {
        var options = decision.closestFirst();
        var option = options.stream()
                .filter(each -> each.shortfall().isPresent())
                .filter(each ->
                        each.missing().stream().allMatch(lacking -> canBeWorkedOn(questionnaire, lacking.need())))
                .findFirst()
                .orElse(options.get(0));
        return new ClosestOption(option, option.equals(options.get(0)));
    }

    /** Returns whether something is advised where the need's dimension is not as the need would have it. */
    private static boolean canBeWorkedOn(Questionnaire questionnaire, Need need) {
        var dimension = questionnaire.dimensionOf(need.when().score());
        return questionnaire.advice().stream()
                .flatMap(advice -> advice.when().tests())
                .anyMatch(test -> test.bound() != need.when().bound()
                        && questionnaire.dimensionOf(test.score()).equals(dimension));
    }
}
