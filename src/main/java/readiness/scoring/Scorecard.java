package readiness.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.answers.AnswerSheet;
import readiness.answers.Interview;
import readiness.answers.State;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;

/**
 * All that one team, or the organisation, scores in a questionnaire, down to the questions.
 *
 * @param team nothing for the organisation
 * @param respondents how many sheets were counted
 * @param questions every question in the order in which it is asked, the unscored ones too
 * @param agreement over all questions of the team
 */
public record Scorecard(
        Optional<Id> team,
        int respondents,
        List<DimensionScore> dimensions,
        List<QuestionScore> questions,
        Optional<Agreement> agreement) {

    public Scorecard {
        dimensions = List.copyOf(dimensions);
        questions = List.copyOf(questions);
    }

    /** Returns what these sheets of one team amount to; drafts must have been left out. */
    public static Scorecard of(Questionnaire questionnaire, Optional<Id> team, List<AnswerSheet> sheets) {
        var interviews = sheets.stream()
                .map(sheet -> Interview.of(questionnaire, sheet.responses()))
                .toList();
        var questions = questionnaire.questions().stream()
                .map(question -> tally(question, interviews))
                .toList();
        var dimensions = questionnaire.dimensions().stream()
                .map(dimension -> DimensionScore.of(dimension, questions))
                .toList();
        var agreements =
                questions.stream().flatMap(score -> score.agreement().stream()).toList();
        return new Scorecard(team, sheets.size(), dimensions, questions, Agreement.over(agreements));
    }

    /** Returns the estimate of a dimension or a facet; nothing where it does not exist for this team. */
    public Optional<Estimate> estimate(Id score) {
        for (DimensionScore dimension : dimensions) {
            if (dimension.dimension().id().equals(score)) {
                return dimension.estimate();
            }
            for (FacetScore facet : dimension.facets()) {
                if (facet.facet().id().equals(score)) {
                    return facet.estimate();
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the score of a dimension or a facet; nothing where there is none. */
    public OptionalDouble score(Id score) {
        return estimate(score).map(Estimate::score).orElse(OptionalDouble.empty());
    }

    /** Returns the lowest score of a dimension; nothing where none has one. */
    public OptionalDouble weakestDimension() {
        return dimensions.stream()
                .flatMapToDouble(dimension -> dimension.score().stream())
                .min();
    }

    /** Returns the mean of the dimensions that have a score, by their weights; nothing where none has one. */
    public OptionalDouble meanOfDimensions() {
        var mean = new WeightedMean();
        for (DimensionScore dimension : dimensions) {
            dimension.score().ifPresent(points -> mean.add(dimension.dimension().weight(), points));
        }
        return mean.value();
    }

    private static QuestionScore tally(Question question, List<Interview> interviews) {
        var states = new EnumMap<State, Integer>(State.class);
        var distribution = new Distribution();
        for (Interview interview : interviews) {
            states.merge(interview.states().get(question.id()), 1, Integer::sum);
            interview
                    .answer(question.id())
                    .map(question::score)
                    .ifPresent(points -> points.ifPresent(distribution::add));
        }
        return QuestionScore.of(question, states, distribution);
    }
}
