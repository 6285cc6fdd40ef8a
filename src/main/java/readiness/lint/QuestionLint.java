package readiness.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readiness.document.Node;
import readiness.document.NodePath;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.questionnaire.EarnableScores;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Scores;
import readiness.questionnaire.Section;
import readiness.source.ProblemLog;

/** Warns of questions and options that are never asked, that lower a score, or whose order surprises. */
final class QuestionLint {

    /** Fewer choices than this show no habit. */
    private static final int FEW_CHOICES = 5;

    private final Questionnaire questionnaire;
    private final NodePath root;
    private final ProblemLog problems;
    private final LintWarnings warnings;
    private final PossibleAnswers answers;

    QuestionLint(Questionnaire questionnaire, NodePath root, ProblemLog problems) {
        this.questionnaire = questionnaire;
        this.root = root;
        this.problems = problems;
        this.warnings = new LintWarnings(problems);
        this.answers = new PossibleAnswers(questionnaire);
    }

    /** Reports scales that no question uses. */
    void checkScales() {
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

    /** Checks each question, and each list of options once. */
    void checkQuestions() {
        var directions = new OptionOrder(questionnaire);
        Map<Id, Integer> inFacet = new HashMap<>();
        questionnaire
                .questions()
                .forEach(question -> question.facet().ifPresent(facet -> inFacet.merge(facet, 1, Integer::sum)));
        Set<Id> scalesSeen = new HashSet<>();
        root.at("sections").each(questionnaire.sections(), (Section section, NodePath place) -> {
            warnings.wide(place, "title", section.title(), LintWarnings.WIDEST_TITLE);
            place.at("questions").each(section.questions(), (question, here) -> {
                boolean alone = question.facet().map(inFacet::get).orElse(0) == 1;
                warnings.needlessWeight(here, question.weight(), alone);
                if (!answers.isEverAsked(question)) {
                    problems.add(
                            here.locationOfKey("when"),
                            Code.NEVER_ASKED,
                            question.id().name());
                }
                checkScore(question, here);
                var scale = question.format().scale();
                if (scale.isEmpty() || scalesSeen.add(scale.get())) {
                    NodePath options =
                            scale.map(id -> root.at("scales").at(id.name())).orElse(here.at("options"));
                    options(question, options, directions);
                }
            });
        });
    }

    /** Reports a question of which every answer has the same score: it makes no difference. */
    private void checkScore(Question question, NodePath place) {
        if (question.scored()) {
            var scores = EarnableScores.of(question);
            if (scores.most() - scores.least() <= Scores.TOLERANCE) {
                problems.add(
                        place.at("id").location(),
                        Code.ALWAYS_ONE_SCORE,
                        question.id().name(),
                        Values.plain(scores.most()));
            }
        }
    }

    /** Reports an option that reads as another one before it: a table that has its words means the first. */
    private void checkAlike(List<Option> options, NodePath place) {
        var seen = new HashMap<String, Id>();
        place.each(
                options,
                (option, here) -> option.text().byLanguage().forEach((language, words) -> {
                    var first = seen.putIfAbsent(language + " " + words.strip().toLowerCase(Locale.ROOT), option.id());
                    if (first != null) {
                        problems.add(
                                here.at("text").location(),
                                Code.OPTIONS_ALIKE,
                                option.id().name(),
                                words,
                                first.name());
                    }
                }));
    }

    private void options(Question question, NodePath place, OptionOrder directions) {
        List<Option> options = question.format().options();
        checkAlike(options, place);
        place.each(options, (option, here) -> warnings.wide(here, "text", option.text(), LintWarnings.WIDEST_OPTION));
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

    /** Reports questions whose better answer lowers a score, for the questions that it shows or hides. */
    void checkFalls() {
        var falls = new Monotonicity(questionnaire).falls();
        root.at("sections")
                .each(
                        questionnaire.sections(),
                        (Section section, NodePath place) -> place.at("questions")
                                .each(
                                        section.questions(),
                                        (question, here) -> falls.stream()
                                                .filter(fall -> fall.question().equals(question))
                                                .forEach(fall -> problems.add(
                                                        here.at("id").location(),
                                                        Code.BETTER_ANSWER_LOWERS,
                                                        question.id().name(),
                                                        fall.score().name()))));
    }

    /** Reports a questionnaire whose choices all have their best option last: people who tick the last win. */
    void checkBestAlwaysLast() {
        var choices = questionnaire.questions().stream()
                .filter(question -> question.scored() && OptionOrder.isOrdered(question.format()))
                .toList();
        boolean all = choices.stream().allMatch(QuestionLint::isBestLast);
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
}
