package readiness.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import readiness.document.Node;
import readiness.document.NodePath;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.questionnaire.Condition;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Need;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Section;
import readiness.questionnaire.Text;
import readiness.source.ProblemLog;

/**
 * Warns the author of a questionnaire without errors of rules that were probably meant differently.
 *
 * <p>No warning changes a score; each is about a rule that never applies, never counts, or reads badly.
 */
public final class QuestionnaireLint {

    /** Two lines of an option in a terminal of 40 columns. */
    private static final int WIDEST_OPTION = 68;
    /** Two lines of a heading in such a terminal. */
    private static final int WIDEST_TITLE = 80;

    /** Fewer choices than this show no habit. */
    private static final int FEW_CHOICES = 5;

    private final Questionnaire questionnaire;
    private final NodePath root;
    private final ProblemLog problems;
    private final PossibleScores scores;
    private final PossibleAnswers answers;

    private QuestionnaireLint(Questionnaire questionnaire, Node root, ProblemLog problems) {
        this.questionnaire = questionnaire;
        this.root = new NodePath(root);
        this.problems = problems;
        this.scores = new PossibleScores(questionnaire);
        this.answers = new PossibleAnswers(questionnaire);
    }

    public static void check(Questionnaire questionnaire, Node root, ProblemLog problems) {
        var lint = new QuestionnaireLint(questionnaire, root, problems);
        lint.dimensions();
        lint.scales();
        lint.questions();
        lint.ranking();
        lint.decision();
        lint.levels();
        lint.advice();
        lint.falls();
        lint.bestAlwaysLast();
        lint.wide(lint.root, "title", questionnaire.title(), WIDEST_TITLE);
    }

    private void dimensions() {
        each(questionnaire.dimensions(), root.at("dimensions"), (dimension, place) -> {
            wide(place, "title", dimension.title(), WIDEST_TITLE);
            boolean meanOfDimensions = questionnaire
                    .levels()
                    .filter(levels -> levels.rule() == Levels.Rule.MEAN)
                    .isPresent();
            needlessWeight(
                    place,
                    dimension.weight(),
                    !meanOfDimensions || questionnaire.dimensions().size() == 1);
            each(dimension.facets(), place.at("facets"), (facet, here) -> facet(dimension, facet, here));
        });
    }

    private void facet(Dimension dimension, Facet facet, NodePath place) {
        wide(place, "title", facet.title(), WIDEST_TITLE);
        needlessWeight(place, facet.weight(), dimension.facets().size() == 1);
        if (!scores.isScored(facet.id())) {
            problems.add(
                    place.at("id").location(),
                    Code.FACET_WITHOUT_QUESTION,
                    facet.id().name());
        }
    }

    private void scales() {
        Set<String> used = new HashSet<>();
        questionnaire.questions().forEach(question -> question.format().scale().ifPresent(id -> used.add(id.name())));
        if (root.has("scales") && root.at("scales").node() instanceof Node.Mapping scales) {
            for (Node.Entry scale : scales.entries()) {
                if (!used.contains(scale.key().text())) {
                    problems.add(
                            scale.key().location(),
                            Code.UNUSED_SCALE,
                            scale.key().text());
                }
            }
        }
    }

    private void questions() {
        var directions = new OptionOrder(questionnaire);
        Map<Id, Integer> inFacet = new HashMap<>();
        questionnaire
                .questions()
                .forEach(question -> question.facet().ifPresent(facet -> inFacet.merge(facet, 1, Integer::sum)));
        Set<Id> scalesSeen = new HashSet<>();
        each(questionnaire.sections(), root.at("sections"), (Section section, NodePath place) -> {
            wide(place, "title", section.title(), WIDEST_TITLE);
            each(section.questions(), place.at("questions"), (question, here) -> {
                boolean alone = question.facet().map(inFacet::get).orElse(0) == 1;
                needlessWeight(here, question.weight(), alone);
                if (!answers.isEverAsked(question)) {
                    problems.add(
                            here.locationOfKey("when"),
                            Code.NEVER_ASKED,
                            question.id().name());
                }
                var scale = question.format().scale();
                if (scale.isEmpty() || scalesSeen.add(scale.get())) {
                    NodePath options =
                            scale.map(id -> root.at("scales").at(id.name())).orElse(here.at("options"));
                    options(question, options, directions);
                }
            });
        });
    }

    private void options(Question question, NodePath place, OptionOrder directions) {
        List<Option> options = question.format().options();
        each(options, place, (option, here) -> wide(here, "text", option.text(), WIDEST_OPTION));
        if (OptionOrder.isOrdered(question.format())) {
            OptionOrder.Direction direction = OptionOrder.of(options);
            if (direction == OptionOrder.Direction.MIXED) {
                problems.add(
                        place.at(OptionOrder.turningPoint(options)).at("score").location(), Code.OPTIONS_OUT_OF_ORDER);
            } else if (!question.reversed() && directions.isAgainstTheOthers(direction)) {
                problems.add(
                        place.location(), Code.AGAINST_THE_OTHERS, question.id().name());
            }
        }
    }

    private void ranking() {
        questionnaire.ranking().ifPresent(ranking -> {
            NodePath place = root.at("ranking");
            ranking.weights().forEach((dimension, weight) -> {
                if (ranking.weights().size() == 1 && weight != 1) {
                    problems.add(place.at("weights").at(dimension.name()).location(), Code.WEIGHT_WITHOUT_EFFECT);
                }
            });
            each(ranking.gates(), place.at("gates"), (gate, here) -> {
                neverHolds(gate.when(), here, gate.id().name());
                hiddenByTheMean(gate.when(), here, gate.id().name());
            });
        });
    }

    private void decision() {
        questionnaire
                .decision()
                .ifPresent(decision -> each(
                        decision.options(),
                        root.at("decision").at("options"),
                        (DecisionRule.Choice option, NodePath place) -> {
                            wide(place, "title", option.title(), WIDEST_TITLE);
                            if (option.favouredBy().isEmpty()) {
                                problems.add(
                                        place.at("id").location(),
                                        Code.NEVER_CHOSEN,
                                        option.id().name());
                            }
                            each(option.needs(), place.at("needs"), (Need need, NodePath here) -> {
                                var when = new Condition.Single<>(need.when());
                                neverHolds(when, here, option.id().name());
                                hiddenByTheMean(when, here, option.id().name());
                            });
                        }));
    }

    private void levels() {
        questionnaire
                .levels()
                .map(levels -> levels.steps().get(0))
                .filter(first -> first.from() > 0)
                .ifPresent(first -> problems.add(
                        root.at("levels").at("steps").at(0).at("from").location(),
                        Code.FIRST_STEP_ABOVE_ZERO,
                        Values.plain(first.from())));
        questionnaire
                .levels()
                .ifPresent(levels -> each(
                        levels.steps(),
                        root.at("levels").at("steps"),
                        (step, place) -> wide(place, "title", step.title(), WIDEST_TITLE)));
    }

    private void advice() {
        each(questionnaire.advice(), root.at("advice"), (advice, place) -> {
            wide(place, "title", advice.title(), WIDEST_TITLE);
            neverHolds(advice.when(), place, advice.id().name());
            if (!advice.scope().places().isEmpty() && !questionnaire.about().hasSeveral()) {
                problems.add(
                        place.locationOfKey("places"),
                        Code.PLACES_WITHOUT_RANKING,
                        advice.id().name());
            }
        });
    }

    /** Reports each test that one question cannot fail on its own, whatever is answered to it. */
    private void hiddenByTheMean(Condition<ScoreThreshold> condition, NodePath place, String id) {
        var averaging = new Averaging(questionnaire);
        condition
                .tests()
                .forEach(test -> averaging
                        .unnoticed(test)
                        .ifPresent(question -> problems.add(
                                place.locationOfKey("when"),
                                Code.HIDDEN_BY_THE_MEAN,
                                id,
                                test.score().name(),
                                question.id().name())));
    }

    /** Reports questions whose better answer lowers a score, for the questions that it shows or hides. */
    private void falls() {
        var falls = new Monotonicity(questionnaire).falls();
        each(
                questionnaire.sections(),
                root.at("sections"),
                (Section section, NodePath place) -> each(
                        section.questions(),
                        place.at("questions"),
                        (question, here) -> falls.stream()
                                .filter(fall -> fall.question().equals(question))
                                .forEach(fall -> problems.add(
                                        here.at("id").location(),
                                        Code.BETTER_ANSWER_LOWERS,
                                        question.id().name(),
                                        fall.score().name()))));
    }

    /** Reports a questionnaire whose choices all have their best option last: people who tick the last win. */
    private void bestAlwaysLast() {
        var choices = questionnaire.questions().stream()
                .filter(question -> question.scored() && OptionOrder.isOrdered(question.format()))
                .toList();
        boolean all = choices.stream().allMatch(QuestionnaireLint::isBestLast);
        if (choices.size() >= FEW_CHOICES && all) {
            problems.add(root.at("sections").location(), Code.BEST_ALWAYS_LAST, Integer.toString(choices.size()));
        }
    }

    private static boolean isBestLast(Question question) {
        var options = question.format().options();
        double last = options.get(options.size() - 1).score();
        return options.stream()
                        .allMatch(option -> question.reversed() ? option.score() >= last : option.score() <= last)
                && options.stream().anyMatch(option -> option.score() != last);
    }

    private void neverHolds(Condition<ScoreThreshold> condition, NodePath place, String id) {
        // A facet without a question is reported at its own place; conditions on it are no second error.
        boolean scored = condition.tests().map(ScoreThreshold::score).allMatch(scores::isScored);
        if (scored && !scores.canHold(condition)) {
            problems.add(place.locationOfKey("when"), Code.NEVER_HOLDS, id);
        }
    }

    private void needlessWeight(NodePath place, double weight, boolean needless) {
        if (needless && weight != 1) {
            problems.add(place.at("weight").location(), Code.WEIGHT_WITHOUT_EFFECT);
        }
    }

    private void wide(NodePath place, String key, Text text, int widest) {
        for (Map.Entry<String, String> words : text.byLanguage().entrySet()) {
            int width = words.getValue().codePointCount(0, words.getValue().length());
            if (width > widest) {
                problems.addAbout(
                        place.at(key).at(words.getKey()).location(),
                        Optional.empty(),
                        Code.TEXT_TOO_WIDE,
                        Integer.toString(width),
                        Integer.toString(widest));
            }
        }
    }

    private static <T> void each(List<T> items, NodePath list, BiConsumer<T, NodePath> visit) {
        Stream.iterate(0, position -> position + 1)
                .limit(items.size())
                .forEach(position -> visit.accept(items.get(position), list.at(position)));
    }
}
