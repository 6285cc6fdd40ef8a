package readiness.catalogue;

import java.util.List;
import java.util.Optional;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.UniqueIds;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.source.ProblemLog;

/** Reads the dimensions of a questionnaire with their facets. */
final class DimensionReader {

    private final Fields fields;
    private final TextReader texts;
    private final ProblemLog problems;

    /** @param fields of the questionnaire */
    DimensionReader(Fields fields, TextReader texts, ProblemLog problems) {
        this.fields = fields;
        this.texts = texts;
        this.problems = problems;
    }

    /** Returns the dimensions; none where one has an error, so that no reference to them is reported as unknown. */
    List<Dimension> read() {
        int mark = problems.mark();
        var names = new UniqueIds(problems);
        var dimensions = fields.fullList("dimensions", node -> dimension(node, names));
        return problems.hasErrorsSince(mark) ? List.of() : dimensions;
    }

    private Optional<Dimension> dimension(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(dimension -> {
            var id = names.read(dimension);
            var title = texts.required(dimension, "title");
            var about = texts.optional(dimension, "about");
            double weight = dimension.weight();
            var facets = dimension.fullList("facets", facet -> facet(facet, names));
            dimension.checkKeys();
            return id.flatMap(name -> title.map(words -> new Dimension(name, words, about, weight, facets)));
        });
    }

    private Optional<Facet> facet(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(facet -> {
            var id = names.read(facet);
            var title = texts.required(facet, "title");
            double weight = facet.weight();
            facet.checkKeys();
            return id.flatMap(name -> title.map(words -> new Facet(name, words, weight)));
        });
    }
}
