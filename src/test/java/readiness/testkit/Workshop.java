package readiness.testkit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readiness.assessment.Result;
import readiness.report.ReportPage;
import readiness.sampling.Sampling;
import readiness.wording.Language;

/** A small assessment in a folder of its own, and the report on it as values: no file is written. */
public final class Workshop {

    /** Ranks teams; its topics are the ones that decide what a first team is for. */
    public static final String TEAMS = """
            schema: readiness/questionnaire/v1
            id: teams
            version: 1.0.0
            languages: [en, fr]
            about: team
            title: {en: Teams, fr: Équipes}
            dimensions:
              - {id: awareness, title: {en: awareness, fr: connaissance}, facets: [{id: a, title: {en: A, fr: A}}]}
              - {id: people, title: {en: people, fr: équipe}, facets: [{id: p, title: {en: P, fr: P}}]}
              - {id: delivery-pain, title: {en: pain, fr: peine}, facets: [{id: d, title: {en: D, fr: D}}]}
              - {id: business-visibility, title: {en: visibility, fr: visibilité}, facets: [{id: v, title: {en: V, fr: V}}]}
            sections:
              - id: all
                title: {en: All, fr: Tout}
                questions:
                  - {id: aware, facet: a, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: A?, fr: A ?}}
                  - {id: well, facet: p, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: P?, fr: P ?}}
                  - {id: pained, facet: d, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: D?, fr: D ?}}
                  - {id: seen, facet: v, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: V?, fr: V ?}}
            ranking:
              weights: {awareness: 1, delivery-pain: 1, business-visibility: 1}
              gates:
                - {id: closed, when: {score: business-visibility, below: 5}, effect: not-first, text: {en: Nobody looks., fr: Personne ne regarde.}}
                - {id: tired, when: {score: delivery-pain, at-least: 95}, effect: caution, text: {en: They are tired., fr: Ils sont fatigués.}}
            """;

    /** Chooses an approach by two answers alone. */
    public static final String WAYS = """
            schema: readiness/questionnaire/v1
            id: ways
            version: 1.0.0
            languages: [en, fr]
            about: organisation
            title: {en: Ways, fr: Voies}
            dimensions:
              - {id: money, title: {en: Money, fr: Argent}, facets: [{id: m, title: {en: M, fr: M}}]}
              - {id: haste, title: {en: Haste, fr: Hâte}, facets: [{id: h, title: {en: H, fr: H}}]}
            sections:
              - id: all
                title: {en: All, fr: Tout}
                questions:
                  - {id: rich, facet: m, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: M?, fr: M ?}}
                  - {id: hasty, facet: h, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: H?, fr: H ?}}
            decision:
              options:
                - {id: full-transformation, title: {en: Everyone, fr: Tous}, needs: [{when: {score: money, at-least: 50}, text: {en: Money., fr: De l’argent.}}], favoured-by: {haste: 1}}
                - {id: parallel-team, title: {en: A parallel team, fr: Une équipe parallèle}, needs: [{when: {score: money, at-least: 20}, text: {en: Some money., fr: Un peu d’argent.}}], favoured-by: {haste: -1}}
              close-margin: 5
              otherwise: {id: prepare-first, title: {en: Prepare, fr: Préparer}}
            """;

    private static final int DRAWS = 400;

    private final Folder folder;
    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();

    public Workshop(Path path, String... questionnaires) {
        folder = new Folder(path);
        for (String questionnaire : questionnaires) {
            String id = questionnaire.replaceFirst("(?s).*?\nid: (\\S+).*", "$1");
            folder.with(id + ".yaml", questionnaire);
        }
    }

    /** Returns one that ranks teams and chooses an approach. */
    public static Workshop onTeamsAndWays(Path path) {
        return new Workshop(path, TEAMS, WAYS);
    }

    /** Adds a sheet about the organisation: {@code rich: 90, hasty: 10}. */
    public Workshop organisation(String questionnaire, String answers) {
        return sheet("organisation", "questionnaire: " + questionnaire, answers);
    }

    /** Adds a sheet about a team. */
    public Workshop team(String questionnaire, String team, String answers) {
        return sheet(team, "questionnaire: " + questionnaire + "\nteam: " + team, answers);
    }

    /** Adds sheets alike of people who answer about a team in one role. */
    public Workshop team(String questionnaire, String team, String role, int people, String answers) {
        for (int person = 0; person < people; person++) {
            sheet(team, "questionnaire: %s\nteam: %s\nrole: %s".formatted(questionnaire, team, role), answers);
        }
        return this;
    }

    /** Adds a sheet about a customer. */
    public Workshop customer(String questionnaire, String customer, String answers) {
        return sheet(customer, "questionnaire: " + questionnaire + "\ncustomer: " + customer, answers);
    }

    /** Adds a sheet of {@link #TEAMS}. */
    public Workshop team(String team, int aware, int well, int pained, int seen) {
        return team("teams", team, "aware: " + aware + ", well: " + well + ", pained: " + pained + ", seen: " + seen);
    }

    /** Adds a sheet of {@link #TEAMS} where these are about customers. */
    public Workshop customer(String customer, int aware, int well, int pained, int seen) {
        return sheet(
                customer,
                "questionnaire: teams\ncustomer: " + customer,
                "aware: " + aware + ", well: " + well + ", pained: " + pained + ", seen: " + seen);
    }

    /** Adds a sheet of {@link #WAYS}. */
    public Workshop way(String answers) {
        return organisation("ways", answers);
    }

    /** Writes the assessment's own file, after its schema. */
    public Workshop settings(String lines) {
        folder.with("assessment.yaml", "schema: readiness/assessment/v1\n" + lines);
        return this;
    }

    private Workshop sheet(String name, String about, String answers) {
        sheets.computeIfAbsent(name, none -> new StringBuilder())
                .append("---\nschema: readiness/answers/v1\n" + about + "\nanswers: {" + answers + "}\n");
        return this;
    }

    public Result result() {
        sheets.forEach((name, text) -> folder.with(name + "-answers.yaml", text.toString()));
        return Result.of(folder.read().value().orElseThrow(), new Sampling(DRAWS, 1));
    }

    /** Returns the report in English. */
    public ReportPage page() {
        return ReportPage.of(result(), Language.EN);
    }

    /** Returns the report in French. */
    public ReportPage pageInFrench() {
        return ReportPage.of(result(), Language.FR);
    }

    /** Returns sentences with ordinary spaces in place of those that do not break. */
    public static List<String> plain(List<String> sentences) {
        return sentences.stream().map(Workshop::plain).toList();
    }

    public static String plain(String sentence) {
        return sentence.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
