package readiness.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.page.PageWording;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RespondentRole;
import readiness.recommendation.Pilot;
import readiness.recommendation.WhyNotFirst;

/** What to get answered where too little was answered to place any team. */
public record UnplacedTeams(Questionnaire questionnaire, Pilot pilot, PageWording wording) {

    /** Returns the steps: for the teams that lack the same, what to get answered, and who is asked most of it. */
    public Stream<String> steps() {
        var missing = pilot.others().stream()
                .collect(Collectors.groupingBy(
                        UnplacedTeams::criteria,
                        LinkedHashMap::new,
                        Collectors.mapping(other -> wording.name(other.team().team()), Collectors.toList())));
        return missing.entrySet().stream().map(each -> step(each.getKey(), each.getValue()));
    }

    private String step(List<Id> criteria, List<String> teams) {
        if (criteria.isEmpty()) {
            return wording.say("step-no-answers", wording.someOf(teams));
        }
        var titles = criteria.stream()
                .map(criterion -> wording.say("quoted", wording.title(questionnaire, criterion)))
                .toList();
        var roles = criteria.stream().map(this::mostlyAskedOf).distinct().toList();
        return roles.size() == 1 && roles.get(0).isPresent()
                ? wording.say(
                        "step-missing-role",
                        wording.someOf(teams),
                        wording.list(titles),
                        wording.text(roles.get(0).get().title()))
                : wording.say("step-missing", wording.someOf(teams), wording.list(titles));
    }

    /** Returns the criteria of which too little was answered; none where nothing was. */
    private static List<Id> criteria(Pilot.LaterTeam other) {
        return other.team().scorecard().respondents() == 0
                ? List.of()
                : other.why()
                        .<List<Id>>fold(
                                few -> few.gaps().stream()
                                        .map(WhyNotFirst.Gap::criterion)
                                        .toList(),
                                barred -> List.of(),
                                List::of,
                                List::of,
                                behind -> List.of());
    }

    /** Returns the role without whose answers too little of a criterion can be answered; empty where there is none. */
    private Optional<RespondentRole> mostlyAskedOf(Id criterion) {
        var dimension = questionnaire.dimension(criterion).orElseThrow();
        double rest = 1 - questionnaire.ranking().orElseThrow().leastCoverage();
        return questionnaire.roles().stream()
                .filter(role -> shareOf(role, dimension) > rest)
                .findFirst();
    }

    /** Returns how much of a dimension only this role is asked, from 0 to 1. */
    private double shareOf(RespondentRole role, Dimension dimension) {
        double all = dimension.facets().stream().mapToDouble(Facet::weight).sum();
        return dimension.facets().stream()
                .mapToDouble(facet -> facet.weight() / all * shareOf(role, facet))
                .sum();
    }

    private double shareOf(RespondentRole role, Facet facet) {
        var questions = questionnaire.questions().stream()
                .filter(question -> question.facet().filter(facet.id()::equals).isPresent())
                .toList();
        double all = questions.stream().mapToDouble(Question::weight).sum();
        double own = questions.stream()
                .filter(question -> question.asking().roles().equals(List.of(role.id())))
                .mapToDouble(Question::weight)
                .sum();
        return all > 0 ? own / all : 0;
    }
}
