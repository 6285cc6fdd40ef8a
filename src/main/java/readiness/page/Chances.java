package readiness.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import readiness.questionnaire.Id;
import readiness.ranking.Certainty;
import readiness.ranking.RankedCertainty;
import readiness.ranking.TeamCertainty;

/**
 * How often each team comes first, of a hundred, as it is printed: the figures of all teams add up to a hundred, and
 * wherever a team is spoken of its figure is the same.
 */
public final class Chances {

    private final Map<Id, String> first;
    private final Map<Id, String> near;
    private final Map<Id, String> any;

    private Chances(Map<Id, String> first, Map<Id, String> near, Map<Id, String> any) {
        this.first = first;
        this.near = near;
        this.any = any;
    }

    /** Returns the printed figures of a ranking. */
    public static Chances of(Certainty certainty, PageWording voice) {
        return new Chances(
                printed(
                        certainty.ranked(),
                        RankedCertainty::probabilityFirst,
                        certainty.nobodyFirst().orElse(0),
                        voice),
                printed(certainty.candidates(), TeamCertainty::nearShare, 0, voice),
                printed(certainty.candidates(), TeamCertainty::anyShare, 0, voice));
    }

    /** Returns in how many of a hundred simulations a ranked team comes first. */
    public String first(Id team) {
        return of(first, team);
    }

    /** Returns with how many of a hundred other weights close to those used a candidate comes first. */
    public String near(Id team) {
        return of(near, team);
    }

    /** Returns with how many of a hundred weights of any kind a candidate comes first. */
    public String any(Id team) {
        return of(any, team);
    }

    private static String of(Map<Id, String> printed, Id team) {
        return printed.getOrDefault(team, "–");
    }

    /** Returns the shares of a whole of which nobody has the rest. */
    private static <T> Map<Id, String> printed(
            Map<Id, T> teams, ToDoubleFunction<T> share, double rest, PageWording voice) {
        var shares = new ArrayList<Double>();
        teams.values().forEach(team -> shares.add(share.applyAsDouble(team)));
        shares.add(rest);
        List<String> words = voice.chances(shares);
        var printed = new HashMap<Id, String>();
        List.copyOf(teams.keySet()).forEach(team -> printed.put(team, words.get(printed.size())));
        return printed;
    }
}
