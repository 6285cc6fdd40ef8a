package readiness.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import readiness.certainty.Certainty;
import readiness.certainty.RankedCertainty;
import readiness.certainty.TeamCertainty;
import readiness.questionnaire.Id;

/**
 * How often each team comes first, of a hundred, as it is printed: the figures of all teams add up to a hundred, and
 * wherever a team is spoken of its figure is the same. {@link PageWording#chances} rounds them.
 */
public final class Chances {

    /** A smaller share than this is hardly ever. */
    private static final double LEAST_SAID = 0.01;

    private final Map<Id, String> first;
    private final Map<Id, Long> hundredths;
    private final Map<Id, String> near;
    private final Map<Id, String> any;
    private final Optional<String> nobody;

    private Chances(
            Map<Id, String> first,
            Map<Id, Long> hundredths,
            Map<Id, String> near,
            Map<Id, String> any,
            Optional<String> nobody) {
        this.first = first;
        this.hundredths = hundredths;
        this.near = near;
        this.any = any;
        this.nobody = nobody;
    }

    /** Returns the printed figures of a ranking. */
    public static Chances of(Certainty certainty, PageWording wording) {
        var ranked = List.copyOf(certainty.ranked().values());
        var shares = new ArrayList<>(
                ranked.stream().map(RankedCertainty::probabilityFirst).toList());
        double nobody = certainty.nobodyFirst().orElse(0);
        boolean isSaid = nobody >= LEAST_SAID;
        if (isSaid) {
            shares.add(nobody);
        }
        var words = wording.chances(shares);
        return new Chances(
                byTeam(certainty.ranked().keySet(), words),
                byTeam(certainty.ranked().keySet(), Apportionment.chances(shares)),
                printed(certainty.candidates(), TeamCertainty::nearShare, wording),
                printed(certainty.candidates(), TeamCertainty::anyShare, wording),
                isSaid ? Optional.of(words.get(ranked.size())) : Optional.empty());
    }

    /** Returns in how many of a hundred simulations a ranked team comes first. */
    public String first(Id team) {
        return of(first, team);
    }

    /** Returns in how many of a hundred simulations a ranked team comes first that is none of these. */
    public long others(List<Id> teams) {
        return hundredths.entrySet().stream()
                .filter(each -> !teams.contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Returns in how many of a hundred simulations every team is held back; empty where it is hardly ever so. */
    public Optional<String> nobody() {
        return nobody;
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

    private static Map<Id, String> printed(
            Map<Id, TeamCertainty> teams, Function<TeamCertainty, Double> share, PageWording wording) {
        return byTeam(
                teams.keySet(),
                wording.chances(teams.values().stream().map(share).toList()));
    }

    private static <T> Map<Id, T> byTeam(Set<Id> teams, List<T> figures) {
        var byTeam = new HashMap<Id, T>();
        teams.forEach(team -> byTeam.put(team, figures.get(byTeam.size())));
        return byTeam;
    }
}
