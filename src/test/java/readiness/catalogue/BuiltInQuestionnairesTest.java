package readiness.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.answers.State;
import readiness.decision.Decision;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Answer;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Option;
import readiness.questionnaire.Place;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Score;
import readiness.questionnaire.Truth;
import readiness.recommendation.AdviceGiven;
import readiness.recommendation.LevelsReached;
import readiness.scoring.Scorecard;
import readiness.testkit.Sheet;
import readiness.testkit.Shipped;
import readiness.testkit.Tabulated;

/** Whatever comes with the program asks fairly, speaks both languages, and can come out in every way that it names. */
class BuiltInQuestionnairesTest {

    private static final int SHEETS = 5_000;
    private static final Set<Id> CHOICES = all().stream()
            .flatMap(questionnaire -> questionnaire.decision().stream())
            .flatMap(rule -> rule.options().stream())
            .map(DecisionRule.DecisionOption::id)
            .collect(Collectors.toSet());
    private static final Pattern WORDS = Pattern.compile("\\b(en|fr): \"((?:[^\"\\\\]|\\\\.)*)\"");

    static List<String> ids() {
        return Shipped.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void is_loaded_as_its_file_reads(String id) {
        var loaded = BuiltInQuestionnaires.find(id).orElseThrow().questionnaire();
        assertThat(loaded).isEqualTo(BuiltInQuestionnaires.parsed(id));
        assertThat(loaded).asString().isEqualTo(BuiltInQuestionnaires.parsed(id).toString()); // the order of languages
    }

    static List<Questionnaire> all() {
        return Shipped.all();
    }

    @Test
    void every_file_that_is_shipped_is_built_in() {
        assertThat(BuiltInQuestionnaires.ids()).containsExactlyInAnyOrderElementsOf(Shipped.ids());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_reader_has_nothing_to_say(String id) {
        var checked = QuestionnaireReader.read(id + ".yaml", text(id));

        // A missing translation would be one, and so would a better answer that lowers a score.
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.value()).hasValueSatisfying(questionnaire -> {
            assertThat(questionnaire.id()).hasToString(id);
            assertThat(questionnaire.languages()).containsExactly("en", "fr");
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_question_says_why_it_is_asked_and_every_advice_where_it_comes_from(Questionnaire questionnaire) {
        assertThat(questionnaire.questions())
                .allSatisfy(question -> assertThat(question.phrasing().why())
                        .as(question.id().name())
                        .isPresent());
        assertThat(questionnaire.advice())
                .allSatisfy(advice ->
                        assertThat(advice.source()).as(advice.id().name()).isPresent());
    }

    @Test
    void advice_that_several_give_is_the_same_advice_and_meant_to_be() {
        var givenBy = new TreeMap<String, Set<String>>();
        all().forEach(questionnaire -> questionnaire
                .advice()
                .forEach(advice -> givenBy.computeIfAbsent(advice.id().name(), id -> new TreeSet<>())
                        .add(questionnaire.id().name())));
        givenBy.values().removeIf(by -> by.size() == 1);

        assertThat(givenBy)
                .hasToString("{hire-for-the-work=[people-and-recruitment, transformation-strategy], "
                        + "lend-one-person=[people-and-recruitment, shared-tools-team], "
                        + "management-first=[monitoring-and-alerting, shared-tools-team], "
                        + "missing-skill=[people-and-recruitment, pilot-team], "
                        + "no-blame-review=[incident-reviews, pilot-team], "
                        + "one-by-one=[people-and-recruitment, pilot-team], "
                        + "one-request-without-you=[shared-tools-team, shared-tools-users]}");
    }

    @Test
    void the_ladder_that_the_example_asks_in_autumn_differs_in_the_id_of_one_question_alone() throws IOException {
        String autumn = Files.readString(
                Path.of("questionnaires/examples/northern-services-autumn/automation-ladder-2.0.1.yaml"));
        assertThat(withoutHead(autumn)
                        .replace("version: 2.0.1", "version: 2.0.0")
                        .replaceAll("id: hand-made-change\n +formerly: \\[(.*)]", "id: $1"))
                .isEqualTo(withoutHead(Shipped.text("automation-ladder")));
    }

    private static String withoutHead(String questionnaire) {
        return questionnaire.substring(questionnaire.indexOf("schema:"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void french_is_set_as_french(String id) {
        assertThat(words(id, "fr"))
                .hasSameSizeAs(words(id, "en"))
                .allSatisfy(words -> assertThat(words)
                        .doesNotContain("\\\"", "'", "“", "”", "...")
                        .doesNotContainPattern("[^\u202f][;!?%]")
                        .doesNotContainPattern("[^\u00a0][:»]")
                        .doesNotContainPattern("«[^\u00a0]"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_best_answers_score_100_and_the_worst_0(Questionnaire questionnaire) {
        assertThat(uniform(questionnaire, Tendency.BEST).dimensions())
                .allSatisfy(score -> assertThat(score.score()).hasValue(new Score(100)));
        assertThat(uniform(questionnaire, Tendency.WORST).dimensions())
                .allSatisfy(score -> assertThat(score.score()).hasValue(new Score(0)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void some_answers_lead_to_every_question_and_every_outcome_and_some_past_it(Questionnaire questionnaire) {
        var notReached = new LinkedHashSet<String>();
        var notMissed = new LinkedHashSet<String>();
        named(questionnaire).forEach((outcome, isCertain) -> {
            notReached.add(outcome);
            if (!isCertain) {
                notMissed.add(outcome);
            }
        });
        for (Scorecard card : (Iterable<Scorecard>) cards(questionnaire)::iterator) {
            if (notReached.isEmpty() && notMissed.isEmpty()) {
                break;
            }
            var reached = reached(questionnaire, card);
            notReached.removeAll(reached);
            notMissed.retainAll(reached);
        }
        assertThat(notReached).as("no answers lead to").isEmpty();
        assertThat(notMissed).as("all answers lead to").isEmpty();
    }

    /** How somebody answers the questions of a facet. */
    private enum Tendency {
        BEST(100),
        MIDDLING(50),
        WORST(0);

        private final double aim;

        Tendency(double aim) {
            this.aim = aim;
        }

        /** Returns the answer that scores nearest to what this tendency aims at; any to a question without a score. */
        Answer answer(Question question) {
            return answers(question.format()).stream()
                    .min(Comparator.comparingDouble(
                            answer -> Math.abs(question.score(answer).orElse(aim) - aim)))
                    .orElseThrow();
        }
    }

    // The sheets

    /** Returns three plain cards, and then many in which each facet goes its own way; the same ones in every run. */
    private static Stream<Scorecard> cards(Questionnaire questionnaire) {
        var random = new Random(1);
        var mixed = Stream.generate(() -> {
            var tendencies = new LinkedHashMap<Id, Tendency>();
            facets(questionnaire).forEach(facet -> tendencies.put(facet, Tendency.values()[random.nextInt(3)]));
            return card(questionnaire, tendencies);
        });
        var plain = Stream.of(Tendency.values()).map(tendency -> uniform(questionnaire, tendency));
        return Stream.concat(plain, mixed.limit(SHEETS));
    }

    private static Scorecard uniform(Questionnaire questionnaire, Tendency tendency) {
        var tendencies = new LinkedHashMap<Id, Tendency>();
        facets(questionnaire).forEach(facet -> tendencies.put(facet, tendency));
        return card(questionnaire, tendencies);
    }

    private static Scorecard card(Questionnaire questionnaire, Map<Id, Tendency> tendencies) {
        var sheet = Sheet.blank();
        for (Question question : questionnaire.questions()) {
            var tendency = question.facet().map(tendencies::get).orElse(Tendency.MIDDLING);
            sheet.puts(question.id().name(), tendency.answer(question));
        }
        return Tabulated.scorecard(questionnaire, Optional.of(new Id("team")), sheet);
    }

    private static Stream<Id> facets(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.facets().stream())
                .map(Facet::id);
    }

    /** Returns answers from which the best, the worst and a middling one can be taken. */
    private static List<Answer> answers(ResponseFormat format) {
        if (format instanceof ResponseFormat.NumberLine line) {
            return line.points().stream()
                    .filter(point -> line.accepts(point.at()))
                    .<Answer>map(point -> new Answer.Quantity(point.at()))
                    .toList();
        }
        if (format instanceof ResponseFormat.YesNo) {
            return List.of(Answer.Chosen.of(Id.NO), Answer.Chosen.of(Id.YES));
        }
        if (format instanceof ResponseFormat.FreeText) {
            return List.of(new Answer.Written("Nothing."));
        }
        var options = format.options().stream().map(Option::id).toList();
        return format instanceof ResponseFormat.Multiple
                ? beginnings(options)
                : options.stream().<Answer>map(Answer.Chosen::of).toList();
    }

    private static List<Answer> beginnings(List<Id> options) {
        var beginnings = new ArrayList<Answer>();
        for (int chosen = 0; chosen <= options.size(); chosen++) {
            beginnings.add(new Answer.Chosen(options.subList(0, chosen)));
        }
        return beginnings;
    }

    // The outcomes

    /** Returns all that a questionnaire names, and of each whether every respondent may meet it. */
    private static Map<String, Boolean> named(Questionnaire questionnaire) {
        var named = new LinkedHashMap<String, Boolean>();
        questionnaire
                .questions()
                .forEach(question -> named.put(asked(question), question.when().isEmpty()));
        gates(questionnaire).forEach(gate -> named.put(holds(gate), false));
        questionnaire.decision().ifPresent(rule -> {
            rule.options().forEach(option -> {
                named.put(chosen(option.id()), false);
                option.needs().forEach(need -> named.put(met(option, need.when().score()), false));
            });
            named.put(chosen(rule.otherwise().id()), false);
        });
        questionnaire.levels().ifPresent(levels -> levels.steps().forEach(step -> named.put(stands(step), false)));
        questionnaire.advice().forEach(advice -> named.put(given(advice), false));
        return named;
    }

    private static Set<String> reached(Questionnaire questionnaire, Scorecard card) {
        var reached = new LinkedHashSet<String>();
        card.questions().stream()
                .filter(score -> score.count(State.ANSWERED) > 0)
                .forEach(score -> reached.add(asked(score.question())));
        gates(questionnaire)
                .filter(gate -> gate.when().holds(test -> test.holds(card.score(test.score()))) == Truth.YES)
                .forEach(gate -> reached.add(holds(gate)));
        questionnaire.decision().map(rule -> Decision.of(rule, card::score)).ifPresent(decision -> {
            reached.add(chosen(decision.choice()));
            decision.options()
                    .forEach(considered -> considered.needs().stream()
                            .filter(need -> need.met() == Truth.YES)
                            .forEach(need -> reached.add(
                                    met(considered.option(), need.need().when().score()))));
        });
        questionnaire
                .levels()
                .flatMap(levels -> LevelsReached.of(levels, card).overall())
                .ifPresent(step -> reached.add(stands(step)));
        places(questionnaire)
                .flatMap(place -> AdviceGiven.of(questionnaire, card, choices(questionnaire, card), place).stream())
                .forEach(advice -> reached.add(given(advice)));
        return reached;
    }

    /** Returns the places in a ranking that a subject may have. */
    private static Stream<Optional<Place>> places(Questionnaire questionnaire) {
        var none = Stream.of(Optional.<Place>empty());
        return questionnaire.about().hasSeveral()
                ? Stream.concat(none, Stream.of(Place.values()).map(Optional::of))
                : none;
    }

    /** Returns what its own decision chooses; where it has none, whatever another questionnaire's may choose. */
    private static Set<Id> choices(Questionnaire questionnaire, Scorecard card) {
        return questionnaire
                .decision()
                .map(rule -> Set.of(Decision.of(rule, card::score).choice()))
                .orElse(CHOICES);
    }

    private static Stream<Gate> gates(Questionnaire questionnaire) {
        return questionnaire.ranking().stream().flatMap(ranking -> ranking.gates().stream());
    }

    private static String asked(Question question) {
        return "question " + question.id();
    }

    private static String holds(Gate gate) {
        return "gate " + gate.id();
    }

    private static String chosen(Id option) {
        return "option " + option;
    }

    private static String met(DecisionRule.DecisionOption option, Id score) {
        return "need of " + score + " for " + option.id();
    }

    private static String stands(Levels.Level step) {
        return "level " + step.id();
    }

    private static String given(Advice advice) {
        return "advice " + advice.id();
    }

    // The files

    private static String text(String id) {
        return Shipped.text(id);
    }

    private static List<String> words(String id, String language) {
        return WORDS.matcher(text(id))
                .results()
                .filter(words -> words.group(1).equals(language))
                .map((MatchResult words) -> words.group(2))
                .toList();
    }
}
