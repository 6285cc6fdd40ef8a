package readiness.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.UniqueIds;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.questionnaire.Advice;
import readiness.questionnaire.DecisionRule.NextStep;
import readiness.questionnaire.Id;
import readiness.questionnaire.Place;
import readiness.questionnaire.Task;
import readiness.source.ProblemLog;
import readiness.wording.Keyword;

/** Reads advice, and the next steps of an option: what to do, who does it, and how it is seen to be done. */
final class AdviceReader {

    private static final Map<String, Place> PLACES = Keyword.byKey(Place.values());

    private static final int HOURS_OF_A_WEEK = 168;

    /** The keys of a next step; any other mapping is a text by language. */
    private static final Set<String> KEYS_OF_STEP = Set.of("text", "horizon", "owner", "done-when", "effort");

    private final ScoreThresholdReader scores;
    private final TextReader texts;
    private final UniqueIds names;
    private final ProblemLog problems;
    private boolean someUnnamed;

    AdviceReader(ScoreThresholdReader scores, TextReader texts, ProblemLog problems) {
        this.scores = scores;
        this.texts = texts;
        this.names = new UniqueIds(problems);
        this.problems = problems;
    }

    Optional<Advice> advice(Node node) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            someUnnamed |= id.isEmpty();
            var when = scores.condition(fields, "when");
            fields.required("horizon");
            int horizon = horizon(fields).orElse(1);
            var scope = scope(fields);
            var above = names.before(id);
            var after = fields.list("after", other -> earlier(other, above));
            var task = task(fields, fields.number("hours-a-week", 0, HOURS_OF_A_WEEK));
            var title = texts.required(fields, "title");
            var text = texts.required(fields, "text");
            var source = texts.optional(fields, "source");
            fields.checkKeys();
            return id.isPresent() && when.isPresent() && title.isPresent() && text.isPresent()
                    ? Optional.of(new Advice(
                            id.get(), when.get(), horizon, title.get(), text.get(), scope, after, task, source))
                    : Optional.empty();
        });
    }

    /** Returns a next step: a mapping with its text, or the text alone. */
    Optional<NextStep> step(Node node) {
        boolean mapping = node instanceof Node.Mapping map
                && map.entries().stream()
                        .anyMatch(entry -> KEYS_OF_STEP.contains(entry.key().text()));
        return mapping
                ? Fields.of(node, problems).flatMap(this::step)
                : texts.read(node).map(text -> new NextStep(text, OptionalInt.empty(), Task.UNSPECIFIED));
    }

    private Optional<NextStep> step(Fields fields) {
        var text = texts.required(fields, "text");
        var horizon = horizon(fields);
        var task = task(fields, OptionalDouble.empty());
        fields.checkKeys();
        return text.map(words -> new NextStep(words, horizon, task));
    }

    private Task task(Fields fields, OptionalDouble hoursAWeek) {
        return new Task(
                texts.optional(fields, "owner"),
                texts.optional(fields, "done-when"),
                texts.optional(fields, "effort"),
                hoursAWeek);
    }

    private static OptionalInt horizon(Fields fields) {
        long days = fields.whole("horizon", 1, 0);
        return days == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(days, Integer.MAX_VALUE));
    }

    private Advice.Scope scope(Fields fields) {
        var options = fields.listUnlessEmpty("for", node -> Values.newId(node, problems));
        fields.reportRepeats("for");
        var places = fields.listUnlessEmpty("places", node -> Values.word(node, PLACES, problems));
        fields.reportRepeats("places");
        return new Advice.Scope(options.orElse(List.of()), places.orElse(List.of()));
    }

    /** Returns the advice of this name further up in the file: so nothing ever waits for itself. */
    private Optional<Id> earlier(Node node, List<String> above) {
        return Values.string(node, problems).flatMap(name -> {
            if (!above.contains(name) && !someUnnamed) {
                problems.addChoice(node.location(), Code.UNKNOWN_ADVICE_ABOVE, above, name);
            }
            return Optional.of(name).filter(above::contains).map(Id::new);
        });
    }
}
