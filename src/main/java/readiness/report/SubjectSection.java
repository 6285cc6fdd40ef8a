package readiness.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import readiness.assessment.Plan;
import readiness.assessment.Result;
import readiness.assessment.Team;

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
    static List<SubjectSection> of(Result result, Plan plan, Voice voice) {
        var settings = result.assessment().settings();
        var portraits = new LinkedHashMap<Optional<Team>, List<Portrait>>();
        result.questionnaires()
                .forEach(questionnaire -> questionnaire
                        .subjects()
                        .forEach(subject -> portraits
                                .computeIfAbsent(subject.team(), team -> new ArrayList<>())
                                .add(Portrait.of(settings, questionnaire, subject, plan, voice))));
        return portraits.entrySet().stream()
                .map(subject -> new SubjectSection(
                        subject.getKey().map(Team::name).orElse(voice.say("organisation")),
                        subject.getKey().flatMap(Team::about).orElse(""),
                        subject.getValue()))
                .toList();
    }
}
