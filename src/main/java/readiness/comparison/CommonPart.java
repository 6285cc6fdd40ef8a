package readiness.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Section;
import readiness.scoring.Tabulation;
import readiness.scoring.Tabulator;

/**
 * What two versions of a questionnaire have in common: the scored questions that count the same in both. Both rounds
 * are scored by these alone, with the present version's facets and weights, so that no change of the questionnaire
 * passes for a change of the team.
 */
final class CommonPart {

    private final List<SameQuestion> questions;
    private final List<LeftOut> leftOut;
    private final Questionnaire earlier;
    private final Questionnaire present;

    private CommonPart(List<SameQuestion> questions, List<LeftOut> leftOut, Questionnaire now) {
        this.questions = questions;
        this.leftOut = leftOut;
        var dimensions = dimensions(now);
        this.earlier = part(now, dimensions, questions.stream().map(same -> part(same.earlier(), same.present())));
        this.present = part(now, dimensions, questions.stream().map(same -> part(same.present(), same.present())));
    }

    static CommonPart of(Questionnaire before, Questionnaire now) {
        var questions = new ArrayList<SameQuestion>();
        var leftOut = new ArrayList<LeftOut>();
        var known = new HashSet<Id>();
        for (Question question : now.questions()) {
            var same = SameQuestion.of(before, question, now);
            same.ifPresent(both -> known.add(both.earlier().id()));
            if (question.scored()) {
                same.filter(both -> both.countsTheSame(before, now))
                        .ifPresentOrElse(questions::add, () -> leftOut.add(new LeftOut(question, cause(same))));
            } else {
                same.map(SameQuestion::earlier)
                        .filter(Question::scored)
                        .ifPresent(scored -> leftOut.add(new LeftOut(question, LeftOut.Cause.CHANGED)));
            }
        }
        before.questions().stream()
                .filter(question -> question.scored() && !known.contains(question.id()))
                .forEach(question -> leftOut.add(new LeftOut(question, LeftOut.Cause.REMOVED)));
        return new CommonPart(questions, leftOut, now);
    }

    private static LeftOut.Cause cause(Optional<SameQuestion> same) {
        return same.isPresent() ? LeftOut.Cause.CHANGED : LeftOut.Cause.ADDED;
    }

    /** Returns the scored questions of either version that are left out, in the order in which they are asked. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Returns the part as it is asked now. */
    Questionnaire questionnaire() {
        return present;
    }

    /** Returns the earlier round's sheets, counted by this part alone. */
    Tabulation earlier(List<AnswerSheet> sheets) {
        return tabulation(
                earlier, questions.stream().map(same -> same.earlier().id()).toList(), sheets);
    }

    /** Returns the present round's sheets, counted by this part alone. */
    Tabulation present(List<AnswerSheet> sheets) {
        return tabulation(
                present, questions.stream().map(same -> same.present().id()).toList(), sheets);
    }

    private static Tabulation tabulation(Questionnaire part, List<Id> questions, List<AnswerSheet> sheets) {
        var codebook = new Codebook(part);
        var tabulator = new Tabulator(codebook);
        for (AnswerSheet sheet : sheets) {
            tabulator.add(sheet.subject(), sheet.role(), sheet.interview().about(codebook, questions));
        }
        return tabulator.tabulation();
    }

    private List<Dimension> dimensions(Questionnaire now) {
        Set<Id> asked = questions.stream()
                .flatMap(same -> same.present().facet().stream())
                .collect(Collectors.toSet());
        return now.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.id(),
                        dimension.title(),
                        dimension.about(),
                        dimension.weight(),
                        facets(dimension, asked)))
                .filter(dimension -> !dimension.facets().isEmpty())
                .toList();
    }

    private static List<Facet> facets(Dimension dimension, Set<Id> asked) {
        return dimension.facets().stream()
                .filter(facet -> asked.contains(facet.id()))
                .toList();
    }

    /** Returns a question of one version under its present id; who was asked it is known from the sheets. */
    private static Question part(Question question, Question present) {
        return new Question(
                present.id(),
                List.of(),
                question.format(),
                question.scoring(),
                question.fact(),
                Question.Asking.EVERYBODY,
                question.phrasing());
    }

    /** Returns a questionnaire that asks only this. */
    private static Questionnaire part(Questionnaire now, List<Dimension> dimensions, Stream<Question> questions) {
        return new Questionnaire(
                now.id(),
                now.version(),
                now.about(),
                now.languages(),
                List.of(),
                now.title(),
                Optional.empty(),
                dimensions,
                List.of(new Section(new Id("common"), now.title(), Optional.empty(), questions.toList())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
