package readiness.obstacle;

import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.recommendation.Pilot;

/** A team that does not go first, with the one reason that matters most. */
public record OtherTeam(String team, String why) {

    /**
     * Returns a team with the reason why it does not go first.
     *
     * @param signs whether the texts of its warning signs are said as well
     */
    public static OtherTeam of(
            Questionnaire questionnaire, Pilot pilot, Pilot.LaterTeam other, boolean signs, PageWording wording) {
        return new OtherTeam(
                wording.name(other.team().team()),
                new WhyNotFirstInWords(questionnaire, pilot, other.team(), signs, wording).of(other.why()));
    }
}
