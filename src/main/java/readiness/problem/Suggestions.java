package readiness.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Suggestions for an unknown word: the known words nearest to it. */
public final class Suggestions {

    private static final int MOST = 3;
    private static final String MARKS_AROUND = "^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$";
    private static final String BEHIND_FIRST_WORD = "[^\\p{L}\\p{N}_-]";

    private Suggestions() {}

    /**
     * Returns the choices that are at most a third of the word's length away, the nearest first, three at most. Capital
     * letters are no distance, nor are quotes and other marks around the word; the same word in French, or at the
     * beginning of a sentence, is near as well.
     */
    public static List<String> near(String typed, Collection<String> choices) {
        String word = typed.toLowerCase(Locale.ROOT).replaceAll(MARKS_AROUND, "");
        var meant = meant(word);
        var same = choices.stream().filter(meant::contains).limit(MOST).toList();
        return same.isEmpty() ? nearest(word, choices) : same;
    }

    /** Returns words that mean the same: the English word of a French one, the first word of a sentence. */
    private static List<String> meant(String word) {
        String first = word.split(BEHIND_FIRST_WORD, 2)[0];
        return Stream.concat(
                        FrenchWords.inFiles(word).stream(), Stream.of(first).filter(start -> !start.equals(word)))
                .toList();
    }

    private static List<String> nearest(String word, Collection<String> choices) {
        int reach = word.length() / 3;
        return choices.stream()
                .filter(choice -> Math.abs(choice.length() - word.length()) <= reach)
                .filter(choice -> distance(word, choice) <= reach)
                .sorted(Comparator.comparingInt((String choice) -> distance(word, choice))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /**
     * Returns the edit distance of two words: letters added, left out, changed, or swapped with their neighbour
     * (optimal string alignment).
     */
    static int distance(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? Math.max(i, j) : step(distance, from, to, i, j);
            }
        }
        return distance[from.length()][to.length()];
    }

    private static int step(int[][] distance, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(distance[i - 1][j - 1] + change, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, 1 + distance[i - 2][j - 2]) : least;
    }
}
