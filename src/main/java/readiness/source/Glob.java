package readiness.source;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of file names: {@code *} and {@code ?} within a folder, {@code **} across folders, {@code **}{@code /} any
 * number of folders, none included, {@code [a-z]}, {@code [!a]}, <code>{a,b}</code>, and {@code \} before a character
 * to be taken literally.
 *
 * <p>All ways to match are followed at once, so that the work is the length of the name times that of the pattern and
 * no more; a regular expression would try one after the other.
 */
public final class Glob {

    /** One step of the pattern: what it takes, whether it takes any number of that, and where else it may lead. */
    private record PatternStep(IntPredicate takes, boolean repeats, List<Integer> ways) {

        static PatternStep one(IntPredicate takes) {
            return new PatternStep(takes, false, List.of());
        }

        static PatternStep any(IntPredicate takes) {
            return new PatternStep(takes, true, List.of());
        }

        static PatternStep fork(List<Integer> ways) {
            return new PatternStep(character -> false, false, ways);
        }
    }

    private final List<PatternStep> steps;

    private Glob(List<PatternStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Returns the pattern that is written so.
     *
     * @throws PatternSyntaxException if a bracket is not closed, a brace is nested or not closed, or nothing is behind
     *     the last backslash
     */
    public static Glob of(String pattern) {
        return new Glob(new Parser(pattern).parse());
    }

    /** Returns the pattern that one name matches, and no other, whatever characters it has. */
    public static String literal(String name) {
        return name.replaceAll("[*?\\[{\\\\]", "\\\\$0");
    }

    /** Returns whether a path matches, with {@code /} between its folders on every system. */
    public boolean matches(Path path) {
        return matches(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
    }

    boolean matches(String name) {
        var places = new BitSet();
        reach(0, places);
        for (int at = 0; at < name.length() && !places.isEmpty(); at += Character.charCount(name.codePointAt(at))) {
            places = after(name.codePointAt(at), places);
        }
        return places.get(steps.size());
    }

    private BitSet after(int character, BitSet places) {
        var next = new BitSet();
        places.stream()
                .filter(place -> place < steps.size() && steps.get(place).takes.test(character))
                .forEach(place -> reach(steps.get(place).repeats ? place : place + 1, next));
        return next;
    }

    /** Adds a place, and all that are reached from it without a character. */
    private void reach(int start, BitSet places) {
        var open = new ArrayDeque<Integer>();
        open.push(start);
        while (!open.isEmpty()) {
            int place = open.pop();
            if (!places.get(place)) {
                places.set(place);
                if (place < steps.size()) {
                    steps.get(place).ways.forEach(open::push);
                    if (steps.get(place).repeats) {
                        open.push(place + 1);
                    }
                }
            }
        }
    }

    /** Takes a pattern apart. */
    private static final class Parser {

        private final String pattern;
        private final List<PatternStep> steps = new ArrayList<>();
        private int at;

        Parser(String pattern) {
            this.pattern = pattern;
        }

        List<PatternStep> parse() {
            while (at < pattern.length()) {
                if (pattern.charAt(at) == '{') {
                    at++;
                    alternatives();
                } else {
                    step();
                }
            }
            return steps;
        }

        /** Each alternative leads behind the last; the first step knows where each begins. */
        private void alternatives() {
            int fork = steps.size();
            var starts = new ArrayList<Integer>();
            var ends = new ArrayList<Integer>();
            steps.add(PatternStep.fork(List.of()));
            boolean more = true;
            while (more) {
                starts.add(steps.size());
                while (!isNext(',') && !isNext('}')) {
                    if (at >= pattern.length() || isNext('{')) {
                        throw malformed();
                    }
                    step();
                }
                ends.add(steps.size());
                steps.add(PatternStep.fork(List.of()));
                more = pattern.charAt(at++) == ',';
            }
            steps.set(fork, PatternStep.fork(starts));
            ends.forEach(end -> steps.set(end, PatternStep.fork(List.of(steps.size()))));
        }

        private void step() {
            if (pattern.startsWith("**/", at)) {
                int start = steps.size();
                steps.add(PatternStep.fork(List.of(start + 1, start + 3)));
                steps.add(PatternStep.any(character -> true));
                steps.add(PatternStep.one(character -> character == '/'));
                at += 3;
            } else if (pattern.startsWith("**", at)) {
                steps.add(PatternStep.any(character -> true));
                at += 2;
            } else {
                single();
            }
        }

        private void single() {
            int character = next();
            switch (character) {
                case '*' -> steps.add(PatternStep.any(other -> other != '/'));
                case '?' -> steps.add(PatternStep.one(other -> other != '/'));
                case '[' -> steps.add(PatternStep.one(bracket()));
                case '\\' -> steps.add(PatternStep.one(itself(next())));
                default -> steps.add(PatternStep.one(itself(character)));
            }
        }

        private IntPredicate bracket() {
            boolean without = isNext('!');
            at += without ? 1 : 0;
            IntPredicate among = character -> false;
            int first = at;
            while (!isNext(']') || at == first) {
                int low = next();
                boolean range = isNext('-') && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']';
                at += range ? 1 : 0;
                int high = range ? next() : low;
                if (low == '/' || high < low) {
                    throw malformed();
                }
                among = among.or(character -> character >= low && character <= high);
            }
            at++;
            IntPredicate one = among;
            return character -> character != '/' && one.test(character) != without;
        }

        private static IntPredicate itself(int character) {
            return other -> other == character;
        }

        private boolean isNext(char character) {
            return at < pattern.length() && pattern.charAt(at) == character;
        }

        private int next() {
            if (at >= pattern.length()) {
                throw malformed();
            }
            int character = pattern.codePointAt(at);
            at += Character.charCount(character);
            return character;
        }

        private PatternSyntaxException malformed() {
            return new PatternSyntaxException("this pattern ends too early", pattern, at);
        }
    }
}
