package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.yesNo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Score;
import readiness.questionnaire.Section;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/** What holds for every questionnaire and all sheets (method, section 2); each seed makes another case. */
final class ScoringPropertiesTest {

    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scaling_all_weights_of_one_level_changes_nothing(int seed) {
        var random = new Random(seed);
        var questionnaire = questionnaire(random);
        var sheets = sheets(questionnaire, random);
        double factor = 0.01 + 100 * random.nextDouble();
        var before = score(questionnaire, sheets);
        assertNearlyTheSame(
                before, score(withQuestions(questionnaire, question -> weighing(question, factor)), sheets));
        assertNearlyTheSame(before, score(withFacetsWeighing(questionnaire, factor), sheets));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_respondents_changes_no_bit(int seed) {
        var random = new Random(seed);
        var questionnaire = questionnaire(random);
        var sheets = sheets(questionnaire, random);
        var before = score(questionnaire, sheets);
        var shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, random);
        assertThat(estimates(score(questionnaire, shuffled))).isEqualTo(estimates(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_questions_changes_nothing(int seed) {
        var random = new Random(seed);
        var questionnaire = questionnaire(random);
        var sheets = sheets(questionnaire, random);
        var shuffled = new ArrayList<>(questionnaire.questions());
        Collections.shuffle(shuffled, random);
        assertNearlyTheSame(score(questionnaire, sheets), score(asking(questionnaire, shuffled), sheets));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_best_answers_give_exactly_100(int seed) {
        var random = new Random(seed);
        var questionnaire = questionnaire(random);
        assertThat(score(questionnaire, unanimous(questionnaire, true, 1 + random.nextInt(7)))
                        .scores())
                .allSatisfy(score -> assertThat(score.score()).hasValue(new Score(100)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_worst_answers_give_exactly_0(int seed) {
        var random = new Random(seed);
        var questionnaire = questionnaire(random);
        assertThat(score(questionnaire, unanimous(questionnaire, false, 1 + random.nextInt(7)))
                        .scores())
                .allSatisfy(score -> assertThat(score.score()).hasValue(new Score(0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_more_answer_that_does_not_apply_on_every_sheet_changes_nothing(int seed) {
        var random = new Random(seed);
        var questionnaire = questionnaire(random);
        var sheets = sheets(questionnaire, random);
        var before = score(questionnaire, sheets);
        String facet = questionnaire.dimensions().get(0).facets().get(0).id().name();
        var questions = new ArrayList<>(questionnaire.questions());
        questions.add(
                random.nextInt(questions.size()),
                yesNo("one-more", facet).weighing(7).build());
        var leftOut =
                sheets.stream().map(ScoringPropertiesTest::leavingOutOneMore).toList();
        assertThat(estimates(score(asking(questionnaire, questions), leftOut))).isEqualTo(estimates(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_score_lies_between_the_lowest_and_the_highest_of_its_parts(int seed) {
        var random = new Random(seed);
        var questionnaire = questionnaire(random);
        var card = score(questionnaire, sheets(questionnaire, random));
        for (ScoreEntry dimension : card.dimensions()) {
            assertBetween(
                    dimension,
                    card.facets(dimension.id()).stream()
                            .flatMap(part -> part.estimate().stream())
                            .toList());
            for (ScoreEntry facet : card.facets(dimension.id())) {
                assertBetween(
                        facet,
                        facet.questions().stream()
                                .flatMap(part -> part.estimate().stream())
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_range_holds_the_score_and_is_as_wide_as_what_is_missing(int seed) {
        var random = new Random(seed);
        var questionnaire = questionnaire(random);
        var card = score(questionnaire, sheets(questionnaire, random));
        var all = Stream.concat(
                card.scores().stream().flatMap(score -> score.estimate().stream()),
                card.questions().stream().flatMap(score -> score.estimate().stream()));
        assertThat(all).allSatisfy(estimate -> {
            assertThat(estimate.coverage()).isBetween(0.0, 1.0);
            assertThat(estimate.high().above(estimate.low())).isCloseTo(100 * (1 - estimate.coverage()), NEARLY);
            estimate.score()
                    .ifPresent(score -> assertThat(score.points())
                            .isBetween(
                                    estimate.low().points() - 1e-9,
                                    estimate.high().points() + 1e-9));
        });
    }

    /** Summed up and taken away again, a sheet leaves no more behind than rounding. */
    @ParameterizedTest
    @MethodSource("seeds")
    void without_one_sheet_the_scores_are_those_of_the_others(int seed) {
        var random = new Random(seed);
        var questionnaire = questionnaire(random);
        var sheets = sheets(questionnaire, random);
        var without = Tabulated.teams(questionnaire, Map.of("team", sheets))
                .withoutEach()
                .orElseThrow();

        assertThat(without).hasSameSizeAs(sheets);
        for (int left = 0; left < sheets.size(); left++) {
            var others = new ArrayList<>(sheets);
            others.remove(left);
            var card = score(questionnaire, others);
            assertThat(without).anySatisfy(reduced -> assertNearlyTheSame(card, reduced));
        }
    }

    private static void assertBetween(ScoreEntry whole, List<Estimate> parts) {
        whole.score().map(Score::points).ifPresent(points -> {
            double lowest = parts.stream()
                    .flatMap(part -> part.score().stream())
                    .mapToDouble(Score::points)
                    .min()
                    .orElseThrow();
            double highest = parts.stream()
                    .flatMap(part -> part.score().stream())
                    .mapToDouble(Score::points)
                    .max()
                    .orElseThrow();
            assertThat(points).isBetween(lowest, highest);
        });
    }

    private static void assertNearlyTheSame(Scorecard before, ScoredSubject after) {
        for (ScoreEntry score : before.scores()) {
            assertThat(after.estimate(score.id()).isPresent())
                    .isEqualTo(score.estimate().isPresent());
            score.estimate()
                    .ifPresent(own ->
                            assertNearlyTheSame(own, after.estimate(score.id()).orElseThrow()));
        }
    }

    private static void assertNearlyTheSame(Estimate before, Estimate after) {
        assertThat(after.score().isPresent()).isEqualTo(before.score().isPresent());
        before.score()
                .ifPresent(points ->
                        assertThat(after.score().orElseThrow().points()).isCloseTo(points.points(), NEARLY));
        assertThat(after.coverage()).isCloseTo(before.coverage(), NEARLY);
        assertThat(after.low().points()).isCloseTo(before.low().points(), NEARLY);
        assertThat(after.high().points()).isCloseTo(before.high().points(), NEARLY);
    }

    private static List<Optional<Estimate>> estimates(Scorecard card) {
        return card.scores().stream().map(ScoreEntry::estimate).toList();
    }

    private static Scorecard score(Questionnaire questionnaire, List<Sheet> sheets) {
        return Tabulated.of(questionnaire, Optional.of(id("team")), sheets).scorecard();
    }

    // The cases

    private static Questionnaire questionnaire(Random random) {
        var form = Form.aboutTeams();
        int questions = 0;
        for (int d = 0; d <= random.nextInt(4); d++) {
            form.dimension("d" + d, 0.1 + random.nextDouble());
            for (int f = 0; f <= random.nextInt(4); f++) {
                String facet = "d" + d + "-f" + f;
                form.facet(facet, 0.1 + 5 * random.nextDouble());
                for (int q = 0; q <= random.nextInt(5); q++) {
                    form.asks(question("q" + questions++, facet, random));
                }
            }
        }
        return form.build();
    }

    /** Every format can reach both 0 and 100. */
    private static Form.Asked question(String name, String facet, Random random) {
        var question = switch (random.nextInt(4)) {
            case 0 -> choice(name, facet, 0, 33.3, 66.6, 100);
            case 1 -> multiple(name, facet, 50, 30, 40);
            case 2 -> number(name, facet);
            default -> yesNo(name, facet);
        };
        question.weighing(0.1 + 3 * random.nextDouble());
        return random.nextInt(4) == 0 ? question.reversed() : question;
    }

    private static List<Sheet> sheets(Questionnaire questionnaire, Random random) {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i <= random.nextInt(9); i++) {
            var sheet = Sheet.blank();
            for (Question question : questionnaire.questions()) {
                fillIn(sheet, question, random);
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    private static void fillIn(Sheet sheet, Question question, Random random) {
        String name = question.id().name();
        switch (random.nextInt(6)) {
            case 0 -> sheet.doesNotKnow(name);
            case 1 -> sheet.leavesOut(name);
            case 2 -> {} // blank
            default -> sheet.puts(name, anyAnswer(question.format(), random));
        }
    }

    private static Answer anyAnswer(ResponseFormat format, Random random) {
        if (format instanceof ResponseFormat.YesNo) {
            return Answer.Chosen.of(random.nextBoolean() ? Id.YES : Id.NO);
        }
        if (format instanceof ResponseFormat.NumberLine) {
            return new Answer.Quantity(100 * random.nextDouble());
        }
        var options = new ArrayList<>(
                format.options().stream().map(option -> option.id()).toList());
        Collections.shuffle(options, random);
        int chosen = format instanceof ResponseFormat.Multiple ? random.nextInt(options.size() + 1) : 1;
        return new Answer.Chosen(options.subList(0, chosen));
    }

    private static List<Sheet> unanimous(Questionnaire questionnaire, boolean best, int respondents) {
        var sheet = Sheet.blank();
        for (Question question : questionnaire.questions()) {
            sheet.puts(question.id().name(), extreme(question.format(), best != question.reversed()));
        }
        return Collections.nCopies(respondents, sheet);
    }

    private static Answer extreme(ResponseFormat format, boolean highest) {
        if (format instanceof ResponseFormat.YesNo) {
            return Answer.Chosen.of(highest ? Id.YES : Id.NO);
        }
        if (format instanceof ResponseFormat.NumberLine) {
            return new Answer.Quantity(highest ? 100 : 0);
        }
        var options = format.options().stream().map(option -> option.id()).toList();
        if (format instanceof ResponseFormat.Multiple) {
            return new Answer.Chosen(highest ? options : List.of());
        }
        return Answer.Chosen.of(options.get(highest ? options.size() - 1 : 0));
    }

    private static Sheet leavingOutOneMore(Sheet sheet) {
        var more = Sheet.blank().leavesOut("one-more");
        sheet.responses().forEach((question, response) -> more.puts(question.name(), response.answer()));
        return more;
    }

    private static Questionnaire withQuestions(Questionnaire questionnaire, UnaryOperator<Question> change) {
        return asking(
                questionnaire, questionnaire.questions().stream().map(change).toList());
    }

    private static Questionnaire withFacetsWeighing(Questionnaire questionnaire, double factor) {
        var dimensions = questionnaire.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.id(),
                        dimension.title(),
                        dimension.about(),
                        dimension.weight(),
                        dimension.facets().stream()
                                .map(facet -> new Facet(facet.id(), facet.title(), factor * facet.weight()))
                                .toList()))
                .toList();
        return copy(questionnaire, dimensions, questionnaire.sections());
    }

    private static Questionnaire asking(Questionnaire questionnaire, List<Question> questions) {
        var section = questionnaire.sections().get(0);
        return copy(
                questionnaire,
                questionnaire.dimensions(),
                List.of(new Section(section.id(), section.title(), section.introduction(), questions)));
    }

    private static Questionnaire copy(Questionnaire own, List<Dimension> dimensions, List<Section> sections) {
        return new Questionnaire(
                own.id(),
                own.version(),
                own.about(),
                own.languages(),
                own.roles(),
                own.title(),
                own.introduction(),
                dimensions,
                sections,
                own.ranking(),
                own.decision(),
                own.levels(),
                own.advice());
    }

    private static Question weighing(Question own, double factor) {
        return new Question(
                own.id(),
                own.formerly(),
                own.format(),
                own.scoring()
                        .map(scoring ->
                                new Question.Scoring(scoring.facet(), factor * scoring.weight(), scoring.reversed())),
                own.fact(),
                own.asking(),
                own.phrasing());
    }
}
