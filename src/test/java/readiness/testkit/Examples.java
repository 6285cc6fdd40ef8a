package readiness.testkit;

/** The one questionnaire that these tests share, with a sheet that fits it and a second questionnaire. */
public final class Examples {

    /** A questionnaire about the organisation: three questions to say yes or no to. */
    public static final String RELEASES = """
            schema: readiness/questionnaire/v1
            id: small
            version: 1.0.0
            languages: [en]
            about: organisation
            title: Small
            dimensions: [{id: pain, title: Pain, facets: [{id: facts, title: Facts}]}]
            sections:
              - id: releasing
                title: Releases
                questions:
                  - {id: releases, facet: facts, type: yes-no, text: "Do you release?"}
                  - {id: tests, facet: facts, type: yes-no, text: "Do you test?"}
                  - {id: sleeps, facet: facts, type: yes-no, text: "Do you sleep?"}
            """;

    /** A question of every type; line numbers are quoted by tests, so lines are only added at the end. */
    public static final String WARMTH = """
            schema: readiness/questionnaire/v1
            id: warmth
            version: 1.2.3
            languages: [en, fr]
            about: team
            title: {en: Warmth, fr: Chaleur}
            scales:
              agreement:
                - {id: disagree, score: 0, text: {en: I disagree, fr: Non}}
                - {id: neutral, score: 50, text: {en: Neither, fr: Ni l'un ni l'autre}}
                - {id: agree, score: 100, text: {en: I agree, fr: Oui}}
            dimensions:
              - id: welcome
                title: {en: Welcome, fr: Accueil}
                facets:
                  - {id: smiles, title: {en: Smiles, fr: Sourires}}
                  - {id: coffee, title: {en: Coffee, fr: Café}, weight: 2}
              - id: heating
                title: {en: Heating, fr: Chauffage}
                facets: [{id: radiators, title: {en: Radiators, fr: Radiateurs}}]
            sections:
              - id: all
                title: {en: All, fr: Tout}
                questions:
                  - {id: people-smile, facet: smiles, type: choice, scale: agreement, text: {en: Smiles?, fr: Sourit-on ?}}
                  - id: drinks
                    facet: coffee
                    type: multiple
                    options:
                      - {id: espresso, score: 70, text: {en: Espresso, fr: Expresso}}
                      - {id: tea, score: 60, text: {en: Tea, fr: Thé}}
                    text: {en: Which drinks?, fr: Quelles boissons ?}
                  - {id: has-heating, facet: radiators, type: yes-no, text: {en: Heating?, fr: Chauffage ?}, required: true}
                  - id: degrees
                    facet: radiators
                    type: number
                    unit: {en: degrees, fr: degrés}
                    least: 5
                    most: 30
                    points: [{at: 10, score: 0}, {at: 20, score: 100}]
                    not-applicable: true
                    when: {question: has-heating, is: yes}
                    text: {en: How warm?, fr: Combien ?}
                  - {id: remarks, type: text, text: {en: Remarks?, fr: Remarques ?}}
            ranking:
              weights: {welcome: 1, heating: 3}
              spread: 0.2
              least-coverage: 0.5
              gates:
                - {id: cold, when: {score: heating, below: 20}, effect: not-first, text: {en: Cold, fr: Froid}}
            levels:
              rule: mean
              steps:
                - {id: icy, from: 0, title: {en: Icy, fr: Glacial}}
                - {id: warm, from: 60, title: {en: Warm, fr: Chaud}}
            advice:
              - id: buy-cups
                when: {all: [{score: coffee, at-least: 50}, {not: {score: smiles, below: 10}}]}
                horizon: 30
                title: {en: Buy cups, fr: Achetez des tasses}
                text: {en: Big ones, fr: Des grandes}
            """;

    /** Good answers of one team. */
    public static final String SHEET = """
            schema: readiness/answers/v1
            questionnaire: warmth@1.2.3
            team: red
            answers:
              people-smile: agree
              drinks: [tea, espresso]
              has-heating: yes
              degrees: 15
              remarks: nice
            """;

    /** Chooses between two options for an organisation. */
    public static final String MOVE = """
            schema: readiness/questionnaire/v1
            id: move
            version: 2.0.0
            languages: [en]
            about: organisation
            title: Move
            dimensions:
              - {id: money, title: Money, facets: [{id: savings, title: Savings}]}
            sections:
              - {id: all, title: All, questions: [{id: has-savings, facet: savings, type: yes-no, text: Savings?}]}
            decision:
              options:
                - {id: buy, title: Buy, needs: [{when: {score: savings, at-least: 50}, text: Money}], favoured-by: {money: 2, savings: -1}}
                - {id: rent, title: Rent, favoured-by: {money: -1}}
              close-margin: 5
              when-close: rent
              otherwise: {id: stay, title: Stay}
            """;

    private Examples() {}

    /** Returns a good sheet of this team. */
    public static String sheetOf(String team) {
        return SHEET.replace("team: red", "team: " + team);
    }
}
