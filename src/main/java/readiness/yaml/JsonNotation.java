package readiness.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readiness.problem.Location;

/** The three ways in which an answer is written in JSON. */
enum JsonNotation implements Notation {
    QUOTED {
        @Override
        public Optional<String> word(String written) {
            return isPlain(written)
                    ? Optional.of(written)
                    : isIn(CHARACTERS, written).map(JsonNotation::unescaped).filter(JsonNotation::isWhole);
        }

        @Override
        public Optional<Node> node(String written, Location place) {
            return word(written).map(word -> new Node.Scalar(place, word, true));
        }
    },
    BARE {
        @Override
        public Optional<String> word(String written) {
            return isIn(NUMBER, written);
        }

        @Override
        public Optional<Node> node(String written, Location place) {
            return word(written).map(word -> new Node.Scalar(place, word, false));
        }
    },
    /** Options between brackets, which have nothing in them that would be escaped. */
    LIST {
        @Override
        public Optional<String> word(String written) {
            return isIn(OPTIONS, written);
        }

        @Override
        public Optional<Node> node(String written, Location place) {
            return word(written)
                    .map(list -> new Node.Sequence(
                            place,
                            OPTION.matcher(list)
                                    .results()
                                    .map(option -> (Node) new Node.Scalar(place, option.group(1), true))
                                    .toList()));
        }
    };

    private static final Pattern CHARACTERS =
            Pattern.compile("([^\\\\\\x00-\\x1F]|\\\\([\"\\\\/bfnrt]|u[0-9A-Fa-f]{4}))*+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(u(....)|.)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern OPTION = Pattern.compile("\"([^\"\\\\\\x00-\\x1F]*)\"");
    private static final Pattern OPTIONS =
            Pattern.compile("\\[[ \t]*(" + OPTION + "[ \t]*(,[ \t]*" + OPTION + "[ \t]*)*+)?\\]");
    private static final Map<String, String> ESCAPES = Map.of("b", "\b", "f", "\f", "n", "\n", "r", "\r", "t", "\t");

    private static Optional<String> isIn(Pattern pattern, String written) {
        return pattern.matcher(written).matches() ? Optional.of(written) : Optional.empty();
    }

    /** Returns whether it says what it looks like, as nearly all do. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < ' ' || written.charAt(i) == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String written) {
        return ESCAPED.matcher(written).replaceAll(escaped -> Matcher.quoteReplacement(meant(escaped)));
    }

    private static String meant(MatchResult escaped) {
        return escaped.group(2) == null
                ? ESCAPES.getOrDefault(escaped.group(1), escaped.group(1))
                : String.valueOf((char) Integer.parseInt(escaped.group(2), 16));
    }

    /** Returns whether there is no half of a character in it. */
    private static boolean isWhole(String word) {
        return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(word);
    }
}
