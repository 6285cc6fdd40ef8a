package readiness.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import readiness.assessment.Settings;
import readiness.assessment.Team;
import readiness.document.Node;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;

/**
 * The teams or customers that sheets may name. Where the assessment lists them, a sheet names one of them, by its id or
 * its name; spaces, case, hyphens, accents and apostrophes do not matter. Where it does not, any id will do.
 */
public final class SubjectNames {

    private static final Pattern LEFT_ASIDE = Pattern.compile("[\\p{M}\\p{Z}\\p{Pd}\\p{Cf}\\s_'‘’‛ʼ`′]+");

    private final List<Id> listed;

    /** By names as they are written that are one team's alone, and by ids, which come first. */
    private final Map<String, Id> exact = new HashMap<>();

    /** By the plain forms of both that are one team's alone. */
    private final Map<String, Id> plain = new HashMap<>();

    private SubjectNames(List<Team> teams) {
        this.listed = teams.stream().map(Team::id).toList();
        add(exact, teams, team -> team.name().strip());
        add(exact, teams, team -> team.id().name());
        add(plain, teams, team -> plain(team.name()));
        add(plain, teams, team -> plain(team.id().name()));
    }

    /** Adds the forms that one team alone has; of two, nobody knows which one is meant. */
    private static void add(Map<String, Id> byForm, List<Team> teams, Function<Team, String> form) {
        var shared = new HashSet<String>();
        var forms = new HashMap<String, Id>();
        for (Team team : teams) {
            if (forms.put(form.apply(team), team.id()) != null) {
                shared.add(form.apply(team));
            }
        }
        byForm.putAll(forms);
        byForm.keySet().removeAll(shared);
    }

    /** Returns the names of the teams or customers that the assessment lists. */
    public static SubjectNames of(Settings settings, About about) {
        return new SubjectNames(settings.listed(about));
    }

    /** Returns the team or customer that is named; empty where there is none, which is reported. */
    public Optional<Id> read(Node node, ProblemLog problems) {
        if (listed.isEmpty()) {
            return Values.newId(node, problems);
        }
        return Values.words(node, problems).flatMap(name -> {
            var subject = find(name);
            if (subject.isEmpty()) {
                problems.addChoice(node.location(), Code.UNKNOWN_TEAM, Id.names(listed), name);
            }
            return subject;
        });
    }

    /** Returns the listed team or customer of this name. */
    public Optional<Id> find(String name) {
        return Optional.ofNullable(exact.get(name.strip())).or(() -> Optional.ofNullable(plain.get(plain(name))));
    }

    /** Returns the words without case, accents, spaces, hyphens and apostrophes. */
    public static String plain(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return LEFT_ASIDE.matcher(apart).replaceAll("");
    }
}
