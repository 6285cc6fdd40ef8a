package readiness.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import readiness.testkit.Examples;

/** A way by which words of others reach the program, and the inputs that a fuzzer begins with. */
enum Target {
    QUESTIONNAIRES(Questionnaires::fuzzerTestOneInput, Examples.WARMTH, Examples.RELEASES, Examples.MOVE),
    CONDITIONS(
            Conditions::fuzzerTestOneInput,
            "{question: has-heating, is: yes}",
            "{all: [{question: drinks, is: [tea]}, {not: {any: [{question: has-heating, is: no}]}}]}",
            "{any: [{score: coffee, at-least: 50}, {not: {score: smiles, below: 10}}]}"),
    ANSWERS(
            Answers::fuzzerTestOneInput,
            Examples.SHEET,
            """
            {"schema": "readiness/answers/v1", "questionnaire": "warmth", "state": "draft", "answers": {
              "degrees": {"value": 15, "comment": "cold"}, "drinks": ["tea"], "remarks": {"comment": "none"}}}
            """,
            """
            # by hand
            schema: readiness/answers/v1
            questionnaire: warmth@1
            team: red
            respondent: "Ann"   # or Anne
            date: 2026-03-02
            answers:
              drinks:
                - tea # green
              degrees: {not-applicable: outdoors}
              remarks: |
                two
                lines
            ---
            schema: readiness/answers/v1
            questionnaire: warmth
            team: blue
            answers:
            """),
    ASSESSMENTS(
            Assessments::fuzzerTestOneInput,
            """
            schema: readiness/assessment/v1
            title: "2026"
            organisation: {name: North, sector: public}
            date: 2026-03-31
            since: 2025-11-01
            languages: [en, fr]
            questionnaires: [warmth]
            answers:
              - "answers/**/*.yaml"
              - "answers/*.csv"
            columns:
              - files: "answers/*.csv"
                questionnaire: warmth
                team: [Squad, Team]
                states: {done: complete, "*": draft}
                only: {Consent: [yes]}
                questions: {degrees: "How warm?", drinks: {columns: {tea: T}, ticked: x}}
            teams:
              - {id: red, name: "Red team", size: 9, group: North, targets: {warmth: {heating: 70}}}
            weights: {warmth: {heating: 2}}
            least-group: 4
            comments: shown
            seed: 3
            """,
            "schema: readiness/assessment/v1\nanswers: [a.yaml]\ncolumns: [{files: '*.csv'}]\n"),
    TABLES(
            Tables::fuzzerTestOneInput,
            "csv\nteam,people-smile,drinks,has-heating,degrees,date\nred,agree,tea;espresso,yes,15,2026-03-02\n",
            """
            csv {files: "*", separator: ";", decimal: ",", team: {is: red}, between: ",", header: 1, dates: d/m/y}
            "Smiles?";"Which drinks?";"How warm?";"date"
            I agree;"Tea, Espresso";"15,5";"2/3/2026"
            """,
            """
            csv {files: "*", layout: answers, item: Q, value: A, respondent: R, team: T, repeated: all}
            R,T,Q,A
            1,red,How warm?,15
            """,
            "ndjson\n{\"questionnaire\":\"warmth\",\"team\":\"red\",\"answers\":{\"degrees\":15,\"drinks\":[\"tea\"]}}\n",
            "json {files: \"*\", rows: people}\n{\"people\": [{\"team\":\"red\",\"drinks\":[\"tea\"],\"degrees\":15}]}"),
    REPLIES(Replies::fuzzerTestOneInput, "y\n2\n12,5\n1, 3\nwords\n?\nb\nq\n", "oui\nn/a late\ncomment why\ngo 3\n"),
    GLOBS(Globs::fuzzerTestOneInput, "answers/**/*.{yaml,yml}\nanswers/a/b.yaml", "[!a-c]?\\*\nd.*"),
    WORKBOOKS(Workbooks::fuzzerTestOneInput, Workbooks.PARTS),
    ROUNDS(Rounds::fuzzerTestOneInput, Rounds.RESULT);

    private final Consumer<byte[]> taker;
    private final List<String> seeds;

    Target(Consumer<byte[]> taker, String... seeds) {
        this.taker = taker;
        this.seeds = List.of(seeds);
    }

    /** Returns the name of the class that is fed: {@code Tables}. */
    String className() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    void take(byte[] bytes) {
        taker.accept(bytes);
    }

    Stream<byte[]> seeds() {
        return seeds.stream().map(seed -> seed.getBytes(StandardCharsets.UTF_8));
    }
}
