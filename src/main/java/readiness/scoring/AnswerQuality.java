package readiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import readiness.answers.AnswerSheet;
import readiness.answers.Interview;
import readiness.problem.Location;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;

/**
 * How well the answers measure what they should (method, section 8). Nothing is dropped because of it.
 *
 * @param facets every facet with at least two scored questions
 * @param straightLined sheets that give the same option to question after question, reversed ones among them
 */
public record AnswerQuality(List<FacetQuality> facets, List<Location> straightLined) {

    /** Fewer complete sheets say nothing about a facet. */
    public static final int LEAST_SHEETS = 20;

    /** Below it a facet's questions do not measure one thing. */
    public static final double LEAST_ALPHA = 0.6;

    private static final int LONG_RUN = 10;

    public AnswerQuality {
        facets = List.copyOf(facets);
        straightLined = List.copyOf(straightLined);
    }

    /**
     * Whether the questions of a facet go together.
     *
     * @param alpha Cronbach's; nothing with fewer than {@link #LEAST_SHEETS} complete sheets, or where all are alike
     * @param sheets how many sheets answer every question of the facet
     */
    public record FacetQuality(Id facet, OptionalDouble alpha, int sheets) {

        /** Returns whether it is known that the facet does not measure one thing. */
        public boolean isMixed() {
            return alpha.isPresent() && alpha.getAsDouble() < LEAST_ALPHA;
        }
    }

    /** Returns the quality of all finished sheets of a questionnaire. */
    public static AnswerQuality of(Questionnaire questionnaire, List<AnswerSheet> sheets) {
        var interviews = sheets.stream()
                .map(sheet -> Interview.of(questionnaire, sheet.responses()))
                .toList();
        var facets = questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.facets().stream())
                .flatMap(facet -> quality(questionnaire, facet, interviews).stream())
                .toList();
        var straightLined = IntStream.range(0, sheets.size())
                .filter(sheet -> isStraightLined(questionnaire, interviews.get(sheet)))
                .mapToObj(sheet -> sheets.get(sheet).location())
                .toList();
        return new AnswerQuality(facets, straightLined);
    }

    private static Optional<FacetQuality> quality(
            Questionnaire questionnaire, Facet facet, List<Interview> interviews) {
        var questions = questionnaire.questions().stream()
                .filter(question -> question.facet().filter(facet.id()::equals).isPresent())
                .toList();
        if (questions.size() < 2) {
            return Optional.empty();
        }
        var complete = interviews.stream()
                .map(interview -> scores(questions, interview))
                .filter(scores -> scores.size() == questions.size())
                .toList();
        var alpha = complete.size() < LEAST_SHEETS ? OptionalDouble.empty() : alpha(complete);
        return Optional.of(new FacetQuality(facet.id(), alpha, complete.size()));
    }

    private static List<Double> scores(List<Question> questions, Interview interview) {
        return questions.stream()
                .flatMap(question -> interview.answer(question.id()).map(question::score).stream())
                .flatMap(score -> score.stream().boxed())
                .toList();
    }

    /** Returns k/(k − 1) · (1 − Σ variances of the questions / variance of their sums) (Cronbach 1951). */
    private static OptionalDouble alpha(List<List<Double>> complete) {
        int k = complete.get(0).size();
        double parts = IntStream.range(0, k)
                .mapToDouble(question -> variance(
                        complete.stream().map(scores -> scores.get(question)).toList()))
                .sum();
        double whole = variance(complete.stream()
                .map(scores -> scores.stream().mapToDouble(Double::doubleValue).sum())
                .toList());
        return whole > 0 ? OptionalDouble.of(k / (k - 1.0) * (1 - parts / whole)) : OptionalDouble.empty();
    }

    private static double variance(List<Double> values) {
        var distribution = new Distribution();
        values.forEach(distribution::add);
        return distribution.variance();
    }

    private static boolean isStraightLined(Questionnaire questionnaire, Interview interview) {
        var run = new ArrayList<Question>();
        var scale = Optional.<Id>empty();
        var position = OptionalInt.empty();
        for (Question question : questionnaire.questions()) {
            var ownScale = scaleOf(question);
            var ownPosition = position(question, interview);
            boolean goesOn = ownScale.isPresent()
                    && ownScale.equals(scale)
                    && ownPosition.isPresent()
                    && ownPosition.equals(position);
            if (!goesOn) {
                run.clear();
            }
            run.add(question);
            scale = ownScale;
            position = ownPosition;
            if (run.size() >= LONG_RUN && run.stream().anyMatch(Question::reversed)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Id> scaleOf(Question question) {
        return question.format() instanceof ResponseFormat.Choice choice ? choice.scale() : Optional.empty();
    }

    private static OptionalInt position(Question question, Interview interview) {
        var options = question.format().options().stream().map(Option::id).toList();
        return interview
                .answer(question.id())
                .filter(answer -> answer instanceof Answer.Chosen chosen
                        && chosen.options().size() == 1)
                .map(answer -> OptionalInt.of(
                        options.indexOf(((Answer.Chosen) answer).options().get(0))))
                .orElse(OptionalInt.empty());
    }
}
