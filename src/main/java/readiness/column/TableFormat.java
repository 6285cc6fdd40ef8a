package readiness.column;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import readiness.cell.Head;

/**
 * How a file is written; what is empty is found out from the file.
 *
 * @param sheet the name of a workbook's sheet
 * @param rows the key of the list that holds the people in a JSON document
 * @param header the number of the row with the headers, from 1
 * @param skip the numbers of rows that are no person, from 1
 * @param decimal what separates the decimals of numbers
 * @param dayFirst whether the day comes before the month in dates
 * @param layout the columns of a table with one row an answer
 */
public record TableFormat(
        Optional<Named> sheet,
        Optional<Named> rows,
        OptionalInt header,
        Set<Integer> skip,
        Optional<Character> separator,
        Optional<Charset> encoding,
        Optional<Character> decimal,
        Optional<Boolean> dayFirst,
        Optional<LongLayout> layout) {

    /** Returns whether a character may separate cells: quotes and line ends mean something else already. */
    public static boolean maySeparate(char character) {
        return character != '"' && character != '\n' && character != '\r';
    }

    static TableFormat shown() {
        return new TableFormat(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the numbers, as rows have them, of those that are no person. */
    public Set<Integer> skipped(Head head) {
        return skip.stream()
                .filter(row -> row <= head.orders().size())
                .map(row -> head.order(row - 1))
                .collect(Collectors.toSet());
    }

    /** Returns the same format of a table that was turned from one row an answer to one row a person. */
    TableFormat turned() {
        return new TableFormat(
                sheet, rows, OptionalInt.of(1), Set.of(), separator, encoding, decimal, dayFirst, Optional.empty());
    }

    /** The columns of a table with one row an answer: the question, and what was answered. */
    public record LongLayout(Named item, Named value) {}
}
