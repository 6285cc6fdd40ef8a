package readiness.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import readiness.cell.Head;
import readiness.cell.HeaderWords;

/**
 * Where the answers of a file begin, as far as its first rows do not show it.
 *
 * @param sheet of a workbook; empty where it is the first
 * @param header the row of the headers, from 1; empty where it is among the first rows, in which it is looked for
 */
public record TableStart(Optional<String> sheet, OptionalInt header) {

    /** A list of questions has the id and the text of one in each row. */
    private static final int FEWEST = 2;

    /** The row of a sheet with the most known headers. */
    private record Best(Optional<String> sheet, int row, long known, long knownAbove) {}

    /** A sheet of a workbook, or a whole file, by its first rows. */
    public record Candidate(Optional<String> sheet, Head head) {}

    /** Returns where the most headers are known; the first of such places, as the other rows of a file are people. */
    public static TableStart among(List<Candidate> candidates, List<HeaderWords> questionnaires) {
        Best best = new Best(Optional.empty(), 0, 0, 0);
        for (Candidate candidate : candidates) {
            var counts = IntStream.range(0, candidate.head.rows().size())
                    .mapToLong(row -> known(candidate.head, row, questionnaires))
                    .toArray();
            int row = IntStream.range(0, counts.length)
                    .reduce((first, next) -> counts[next] > counts[first] ? next : first)
                    .orElse(0);
            if (counts.length > 0 && counts[row] > best.known) {
                long above = IntStream.range(0, Math.min(Head.MOST_HEADERS, counts.length))
                        .mapToLong(first -> counts[first])
                        .max()
                        .orElse(0);
                best = new Best(candidate.sheet, row, counts[row], above);
            }
        }
        boolean isFirst = candidates.isEmpty() || best.sheet.equals(candidates.get(0).sheet) || best.known == 0;
        return new TableStart(
                isFirst ? Optional.empty() : best.sheet,
                best.known > best.knownAbove ? OptionalInt.of(best.row + 1) : OptionalInt.empty());
    }

    /** Returns whether a row has the headers of several questions, and others are below it. */
    public static boolean holdsAnswers(Head head, List<HeaderWords> questionnaires) {
        return IntStream.range(0, head.rows().size() - 1)
                .anyMatch(row -> questionnaires.stream().anyMatch(words -> words.questions(head.texts(row)) >= FEWEST));
    }

    private static long known(Head head, int row, List<HeaderWords> questionnaires) {
        return questionnaires.stream()
                .mapToLong(words -> head.rows().get(row).stream()
                        .map(cell -> cell.text())
                        .filter(Predicate.not(String::isBlank))
                        .filter(text -> words.match(text).isPresent())
                        .count())
                .max()
                .orElse(0);
    }
}
