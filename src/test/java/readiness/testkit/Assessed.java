package readiness.testkit;

import static readiness.testkit.Form.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.assessment.Answers;
import readiness.assessment.AnswersCounter;
import readiness.assessment.Assessment;
import readiness.assessment.Instrument;
import readiness.assessment.Result;
import readiness.assessment.Settings;
import readiness.assessment.SheetCounts;
import readiness.assessment.Team;
import readiness.comparison.Comparison;
import readiness.comparison.Rescoring;
import readiness.comparison.Round;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.sampling.Sampling;
import readiness.wording.Language;

/** An assessment in the making, without a file: {@code Assessed.by(form).team("red", sheet, sheet).result()}. */
public final class Assessed {

    private static final Sampling SAMPLING = new Sampling(2000, 1);

    private final Questionnaire questionnaire;
    private final Codebook codebook;
    private final List<Team> teams = new ArrayList<>();
    private final List<AnswerSheet> sheets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private OptionalInt size = OptionalInt.empty();
    private Map<Id, Double> targets = Map.of();
    private Map<Id, Double> weights = Map.of();
    private int leastGroup = Settings.DEFAULT_LEAST_GROUP;
    private boolean commentsShown;

    private Assessed(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.codebook = new Codebook(questionnaire);
    }

    public static Assessed by(Questionnaire questionnaire) {
        return new Assessed(questionnaire);
    }

    public Assessed leastGroup(int least) {
        leastGroup = least;
        return this;
    }

    /** Says how many people each team has that is added from now on. */
    public Assessed sized(int people) {
        size = OptionalInt.of(people);
        return this;
    }

    /** Sets each team that is added from now on this score to reach. */
    public Assessed aimingAt(String dimension, double points) {
        targets = Map.of(id(dimension), points);
        return this;
    }

    /** Weighs the criteria otherwise than the questionnaire. */
    public Assessed weighing(Map<Id, Double> criteria) {
        weights = criteria;
        return this;
    }

    public Assessed showingComments() {
        commentsShown = true;
        return this;
    }

    public Assessed noticing(Problem... noticed) {
        problems.addAll(List.of(noticed));
        return this;
    }

    /** Adds a team that is called by its id, with a sheet for each respondent. */
    public Assessed team(String name, Sheet... answers) {
        return named(name, name, answers);
    }

    public Assessed named(String team, String name, Sheet... answers) {
        teams.add(new Team(
                id(team), name, Optional.empty(), size, Optional.empty(), Map.of(questionnaire.id(), targets)));
        Stream.of(answers).forEach(sheet -> add(Optional.of(id(team)), sheet));
        return this;
    }

    public Assessed organisation(Sheet... answers) {
        Stream.of(answers).forEach(sheet -> add(Optional.empty(), sheet));
        return this;
    }

    /** Returns as many sheets alike. */
    public static Sheet[] times(int number, Sheet sheet) {
        return IntStream.range(0, number).mapToObj(each -> sheet).toArray(Sheet[]::new);
    }

    /** Returns the round that the result and its sheets make. */
    public Round round() {
        return Round.of(result(), sheets);
    }

    /** Returns what an earlier assessment is beside this one. */
    public Comparison since(Assessed earlier) {
        return Comparison.of(earlier.round(), round(), settings(), SAMPLING);
    }

    /** Returns its answers by two versions of the questionnaire. */
    public Rescoring rescored(Questionnaire earlier, Questionnaire present) {
        return rescoring(earlier, present).orElseThrow();
    }

    /** Returns the same; empty where nobody has answered it. */
    public Optional<Rescoring> rescoring(Questionnaire earlier, Questionnaire present) {
        return Rescoring.of(assessment(), sheets, earlier, present, SAMPLING);
    }

    public Result result() {
        return Result.of(assessment(), SAMPLING);
    }

    private Assessment assessment() {
        var counter = new AnswersCounter(codebook, commentsShown);
        sheets.forEach(counter::add);
        Map<Id, Answers> byQuestionnaire = new LinkedHashMap<>();
        byQuestionnaire.put(questionnaire.id(), counter.answers());
        return new Assessment(
                settings(),
                List.of(new Instrument(questionnaire)),
                byQuestionnaire,
                new SheetCounts(Map.of(questionnaire.id(), counts())),
                sheets.size(),
                List.of(),
                problems);
    }

    /** Returns how many sheets there are of each team: all of them count. */
    private Map<Optional<Id>, SheetCounts.Count> counts() {
        var counts = new LinkedHashMap<Optional<Id>, SheetCounts.Count>();
        sheets.forEach(sheet -> counts.merge(
                sheet.subject(),
                new SheetCounts.Count(1, 0, 0),
                (before, one) -> new SheetCounts.Count(before.counted() + 1, 0, 0)));
        return counts;
    }

    private void add(Optional<Id> team, Sheet sheet) {
        sheets.add(new AnswerSheet(
                questionnaire.id(),
                Location.startOf("sheet-" + sheets.size() + ".yaml"),
                team,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                Interview.of(codebook, sheet.responses())));
    }

    private Settings settings() {
        return new Settings(
                Optional.of("Spring"),
                new Settings.Organisation(Optional.of("Northern"), OptionalInt.empty()),
                new Settings.Period(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31))),
                List.of(Language.EN),
                teams,
                List.of(),
                weights.isEmpty() ? Map.of() : Map.of(questionnaire.id(), weights),
                leastGroup,
                commentsShown,
                Optional.empty(),
                Optional.empty(),
                Settings.DEFAULT_SEED);
    }
}
