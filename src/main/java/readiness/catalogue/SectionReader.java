package readiness.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.UniqueIds;
import readiness.problem.Limit;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.RespondentRole;
import readiness.questionnaire.Section;
import readiness.source.ProblemLog;

/** Reads the sections of a questionnaire with their questions. */
final class SectionReader {

    private final Fields fields;
    private final TextReader texts;
    private final ProblemLog problems;

    /** @param fields of the questionnaire */
    SectionReader(Fields fields, TextReader texts, ProblemLog problems) {
        this.fields = fields;
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * Returns the sections.
     *
     * @param scales the options that several questions share, by name; empty for a scale with errors
     * @param dimensions whose facets questions may belong to; none where they are not known
     * @param roles that questions may be asked of; empty where they are not known
     */
    List<Section> read(
            Map<String, Optional<List<Option>>> scales,
            List<Dimension> dimensions,
            Optional<List<RespondentRole>> roles) {
        var facets = dimensions.stream()
                .flatMap(dimension -> dimension.facets().stream())
                .map(Facet::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var ids = QuestionValues.of(fields, "id");
        var tests = new AnswerCriterionReader(ids, problems);
        var questions = new QuestionReader(
                new FormatReader(scales, texts, problems),
                new QuestionReader.Names(ids, facets, roles.map(SectionReader::ids)),
                tests,
                texts,
                problems);
        var names = new UniqueIds(problems);
        var sections = fields.fullList("sections", node -> section(node, names, questions));
        int asked = sections.stream()
                .mapToInt(section -> section.questions().size())
                .sum();
        if (asked > Limit.QUESTIONS.most()) {
            problems.add(
                    fields.locationOf("sections"),
                    Limit.QUESTIONS.code(),
                    Integer.toString(asked),
                    Integer.toString(Limit.QUESTIONS.most()));
        }
        return sections;
    }

    private static List<Id> ids(List<RespondentRole> roles) {
        return roles.stream().map(RespondentRole::id).toList();
    }

    private Optional<Section> section(Node node, UniqueIds names, QuestionReader questions) {
        return Fields.of(node, problems).flatMap(section -> {
            var id = names.read(section);
            var title = texts.required(section, "title");
            var introduction = texts.optional(section, "introduction");
            List<Question> asked = section.fullList("questions", questions::read);
            section.checkKeys();
            return id.flatMap(name -> title.map(words -> new Section(name, words, introduction, asked)));
        });
    }
}
