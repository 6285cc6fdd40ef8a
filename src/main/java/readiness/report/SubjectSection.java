package readiness.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import readiness.assessment.Plan;
import readiness.assessment.Result;
import readiness.assessment.Team;
import readiness.page.PageWording;
import readiness.questionnaire.Id;

/**
 * One team, or the organisation, with what each questionnaire says of it.
 *
 * @param about one line on the team; empty where there is none
 * @param portraits one for each questionnaire that is about it, in their order
 */
public record SubjectSection(String name, String about, List<Portrait> portraits) {

    public SubjectSection {
        portraits = List.copyOf(portraits);
    }

    /** Returns everybody once, in the order in which the questionnaires name them. */
    static List<SubjectSection> of(Result result, Plan plan, PageWording voice) {
        var settings = result.settings();
        var portraits = new LinkedHashMap<Optional<Id>, List<Portrait>>();
        var teams = new HashMap<Optional<Id>, Team>();
        result.questionnaires()
                .forEach(questionnaire -> questionnaire.subjects().forEach(subject -> {
                    var id = subject.team().map(Team::id);
                    subject.team().ifPresent(team -> teams.put(id, team));
                    portraits
                            .computeIfAbsent(id, none -> new ArrayList<>())
                            .add(Portrait.of(settings, questionnaire, subject, plan, voice));
                }));
        return portraits.entrySet().stream()
                .map(each -> of(Optional.ofNullable(teams.get(each.getKey())), each.getValue(), voice))
                .toList();
    }

    private static SubjectSection of(Optional<Team> team, List<Portrait> portraits, PageWording voice) {
        return new SubjectSection(
                team.map(Team::name).orElse(voice.say("organisation")),
                voice.text(team.flatMap(Team::about)),
                portraits);
    }
}
