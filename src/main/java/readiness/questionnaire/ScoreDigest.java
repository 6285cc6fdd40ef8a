package readiness.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SHA-256 of everything in a questionnaire that decides scores: ids, types, options, scores, points, weights and
 * conditions, and no texts. Two questionnaires with the same digest give the same scores for the same sheets.
 *
 * <p>What is digested are lines of UTF-8, each ended by a line feed, in the order of the questionnaire.
 */
public final class ScoreDigest {

    private final StringBuilder lines = new StringBuilder();

    private ScoreDigest() {}

    /** Returns the digest in lower-case hexadecimal. */
    public static String of(Questionnaire questionnaire) {
        var digest = new ScoreDigest();
        digest.add("questionnaire", questionnaire.id(), questionnaire.about().key());
        questionnaire.roles().forEach(role -> digest.add("role", role.id()));
        questionnaire.dimensions().forEach(digest::add);
        questionnaire.questions().forEach(digest::add);
        questionnaire.ranking().ifPresent(digest::add);
        questionnaire.decision().ifPresent(digest::add);
        questionnaire.levels().ifPresent(digest::add);
        return sha256(digest.lines.toString());
    }

    private void add(Object... words) {
        lines.append(Stream.of(words).map(ScoreDigest::word).collect(Collectors.joining(" ")));
        lines.append('\n');
    }

    private void add(Dimension dimension) {
        add("dimension", dimension.id(), dimension.weight());
        dimension.facets().forEach(facet -> add("facet", facet.id(), facet.weight()));
    }

    private void add(Question question) {
        add("question", question.id(), question.format().type(), question.formerly(), question.fact());
        question.scoring().ifPresent(scoring -> add("counts", scoring.facet(), scoring.weight(), scoring.reversed()));
        add("asked", question.asking().roles(), question.mayNotApply());
        question.when().ifPresent(when -> add("when", when(when)));
        question.format().options().forEach(option -> add("option", option.id(), option.formerly(), option.points()));
        question.format()
                .fold(
                        choice -> List.<ResponseFormat.NumberLine.Point>of(),
                        multiple -> List.<ResponseFormat.NumberLine.Point>of(),
                        number -> {
                            add("bounds", number.least(), number.most());
                            return number.points();
                        },
                        yesNo -> List.<ResponseFormat.NumberLine.Point>of(),
                        text -> List.<ResponseFormat.NumberLine.Point>of())
                .forEach(point -> add("point", point.at(), point.score()));
    }

    private void add(RankingRule ranking) {
        ranking.weights().forEach((criterion, weight) -> add("criterion", criterion, weight));
        add("ranking", ranking.spread(), ranking.leastCoverage());
        ranking.gates().forEach(gate -> add("gate", gate.id(), gate.effect().key(), scores(gate.when())));
    }

    private void add(DecisionRule decision) {
        decision.options().forEach(option -> {
            add("way", option.id());
            option.needs().forEach(need -> add("need", test(need.when())));
            option.favouredBy().forEach((score, weight) -> add("favoured", score, weight));
        });
        add(
                "decision",
                decision.closeMargin(),
                decision.whenClose().map(Id::name).orElse("-"));
        add("otherwise", decision.otherwise().id());
    }

    private void add(Levels levels) {
        add("levels", levels.rule().key(), levels.leastCoverage());
        levels.steps()
                .forEach(step -> add(
                        "step",
                        step.id(),
                        step.from(),
                        step.when().map(ScoreDigest::scores).orElse("-")));
    }

    private static String when(Condition<AnswerCriterion> condition) {
        return condition.written(criterion -> criterion.question() + " "
                + criterion.<String>fold(
                        options -> "is " + word(options),
                        threshold -> "at-least " + threshold,
                        threshold -> "below " + threshold));
    }

    private static String scores(Condition<ScoreThreshold> condition) {
        return condition.written(ScoreDigest::test);
    }

    private static String test(ScoreThreshold test) {
        return test.score() + " " + test.bound().key() + " " + test.threshold();
    }

    private static String word(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? Double.toString(number.getAsDouble()) : "-";
        }
        return value.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
