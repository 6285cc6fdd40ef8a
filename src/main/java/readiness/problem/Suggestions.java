package readiness.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Suggestions for an unknown word: the known words nearest to it. What nobody can have mistyped has none. */
public final class Suggestions {

    private static final int MOST = 3;

    /** Longer words are no slips of the pen, and the work of comparing grows with their square. */
    private static final int LONGEST = 64;

    private Suggestions() {}

    /**
     * Returns the choices that are at most a third of the word's length away, the nearest first, three at most. Capital
     * letters are no distance, nor are quotes and other marks around the word; the same word in French, or at the
     * beginning of a sentence, is near as well.
     */
    public static List<String> near(String typed, Collection<String> choices) {
        String word = withoutMarksAround(typed).toLowerCase(Locale.ROOT);
        if (word.length() > 4 * LONGEST) {
            return List.of();
        }
        var meant = meant(word);
        var same = choices.stream().filter(meant::contains).limit(MOST).toList();
        return same.isEmpty() ? nearest(word, choices) : same;
    }

    private static String withoutMarksAround(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && !Character.isLetterOrDigit(typed.codePointAt(start))) {
            start += Character.charCount(typed.codePointAt(start));
        }
        while (end > start && !Character.isLetterOrDigit(typed.codePointBefore(end))) {
            end -= Character.charCount(typed.codePointBefore(end));
        }
        return typed.substring(start, end);
    }

    /** Returns words that mean the same: the English word of a French one, the first word of a sentence. */
    private static List<String> meant(String word) {
        String first = firstWord(word);
        return Stream.concat(
                        FrenchWords.inFiles(word).stream(), Stream.of(first).filter(start -> !start.equals(word)))
                .toList();
    }

    private static String firstWord(String words) {
        return words.substring(0, (int) words.chars()
                .takeWhile(character -> Character.isLetterOrDigit(character) || character == '_' || character == '-')
                .count());
    }

    private static List<String> nearest(String word, Collection<String> choices) {
        int reach = word.length() / 3;
        var letters = new Letters(word);
        return word.length() > LONGEST
                ? List.of()
                : choices.stream()
                        .filter(choice -> Math.abs(choice.length() - word.length()) <= reach)
                        .filter(choice -> letters.difference(choice) <= 2 * reach)
                        .map(choice -> new Near(choice, distance(word, choice, reach)))
                        .filter(near -> near.distance <= reach)
                        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::choice))
                        .limit(MOST)
                        .map(Near::choice)
                        .toList();
    }

    private record Near(String choice, int distance) {}

    /**
     * How often a word has each letter. One letter added or left out makes a difference of one, one that is changed of
     * two: most words are found to be too far away without their distance, which takes far longer.
     */
    private static final class Letters {

        /** Letters that share a place make a difference less, never more. */
        private final int[] times = new int[64];

        private Letters(String word) {
            add(word, 1);
        }

        private void add(String word, int number) {
            for (int i = 0; i < word.length(); i++) {
                times[word.charAt(i) % times.length] += number;
            }
        }

        private int difference(String other) {
            add(other, -1);
            int difference = 0;
            for (int more : times) {
                difference += Math.abs(more);
            }
            add(other, 1);
            return difference;
        }
    }

    /** Returns the edit distance of two words, however far they are apart. */
    static int distance(String from, String to) {
        return distance(from, to, Integer.MAX_VALUE);
    }

    /**
     * Returns the edit distance of two words: letters added, left out, changed, or swapped with their neighbour
     * (optimal string alignment). Beyond the reach it is some number beyond the reach.
     */
    private static int distance(String from, String to, int reach) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 0; j <= to.length(); j++) {
                row[j] = i == 0 || j == 0 ? Math.max(i, j) : step(from, to, i, j, before, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > reach) {
                return least;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }

    private static int step(String from, String to, int i, int j, int[] before, int[] last, int[] row) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, 1 + before[j - 2]) : least;
    }
}
