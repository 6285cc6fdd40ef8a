package readiness.column;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.source.ProblemLog;

/** Reads what an entry of {@code columns:} says about how its files are written. */
final class TableFormatReader {

    private static final Map<String, Boolean> DATES = ordered(Map.entry("d/m/y", true), Map.entry("m/d/y", false));
    private static final Map<String, Character> DECIMALS = ordered(Map.entry(",", ','), Map.entry(".", '.'));
    private static final Map<String, Charset> ENCODINGS = ordered(
            Map.entry("utf-8", StandardCharsets.UTF_8),
            Map.entry("windows-1252", Charset.forName("windows-1252")),
            Map.entry("utf-16", StandardCharsets.UTF_16),
            Map.entry("utf-16le", StandardCharsets.UTF_16LE),
            Map.entry("utf-16be", StandardCharsets.UTF_16BE));

    private final Fields fields;
    private final ProblemLog problems;

    /** @param fields of the entry */
    TableFormatReader(Fields fields, ProblemLog problems) {
        this.fields = fields;
        this.problems = problems;
    }

    TableFormat read() {
        var sheet = fields.optional("sheet").flatMap(this::named);
        var rows = fields.optional("rows").flatMap(this::named);
        var header = fields.optional("header").flatMap(this::rowNumber).map(OptionalInt::of);
        var skip = new HashSet<>(fields.list("skip", this::rowNumber));
        var separator = fields.optional("separator").flatMap(this::separator);
        var encoding = fields.oneOf("encoding", ENCODINGS);
        var decimal = fields.oneOf("decimal", DECIMALS);
        var dayFirst = fields.oneOf("dates", DATES);
        return new TableFormat(
                sheet,
                rows,
                header.orElseGet(OptionalInt::empty),
                skip,
                separator,
                encoding,
                decimal,
                dayFirst,
                longLayout());
    }

    private Optional<TableFormat.LongLayout> longLayout() {
        boolean isLong = fields.oneOf("layout", Map.of("answers", true)).orElse(false);
        if (!isLong) {
            return Optional.empty();
        }
        var item = fields.required("item").flatMap(this::named);
        var value = fields.required("value").flatMap(this::named);
        return item.flatMap(question -> value.map(answer -> new TableFormat.LongLayout(question, answer)));
    }

    private Optional<Named> named(Node node) {
        return Named.of(node, problems);
    }

    private Optional<Integer> rowNumber(Node node) {
        return Values.whole(node, 1, problems).map(number -> (int) Math.min(number, Integer.MAX_VALUE));
    }

    private Optional<Character> separator(Node node) {
        return separators(node, problems).flatMap(text -> {
            String character = text.equals("tab") ? "\t" : text;
            if (character.length() != 1 || !TableFormat.maySeparate(character.charAt(0))) {
                problems.addChoice(node.location(), Code.UNKNOWN_WORD, List.of(",", ";", "tab"), text);
                return Optional.empty();
            }
            return Optional.of(character.charAt(0));
        });
    }

    /** Returns a text that may be nothing but spaces. */
    static Optional<String> separators(Node node, ProblemLog problems) {
        return node instanceof Node.Scalar scalar
                        && scalar.quoted()
                        && !scalar.text().isEmpty()
                ? Optional.of(scalar.text())
                : Values.words(node, problems);
    }

    /** Returns a map that keeps the order of its entries, in which messages list the keys. */
    @SafeVarargs
    static <T> Map<String, T> ordered(Map.Entry<String, T>... entries) {
        var ordered = new LinkedHashMap<String, T>();
        for (var entry : entries) {
            ordered.put(entry.getKey(), entry.getValue());
        }
        return ordered;
    }
}
