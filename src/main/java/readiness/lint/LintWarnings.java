package readiness.lint;

import java.util.Map;
import java.util.Optional;
import readiness.document.NodePath;
import readiness.problem.Code;
import readiness.questionnaire.Text;
import readiness.source.ProblemLog;

/** Warnings that several parts of a questionnaire have in common. */
final class LintWarnings {

    /** Two lines of an option in a terminal of 40 columns. */
    static final int WIDEST_OPTION = 68;

    /** Two lines of a heading in such a terminal. */
    static final int WIDEST_TITLE = 80;

    private final ProblemLog problems;

    LintWarnings(ProblemLog problems) {
        this.problems = problems;
    }

    /** Warns of a weight that has nothing to be weighed against. */
    void needlessWeight(NodePath place, double weight, boolean needless) {
        if (needless && weight != 1) {
            problems.add(place.at("weight").location(), Code.WEIGHT_WITHOUT_EFFECT);
        }
    }

    /** Warns of a text that is wider than this number of characters, in any language. */
    void wide(NodePath place, String key, Text text, int widest) {
        for (Map.Entry<String, String> words : text.byLanguage().entrySet()) {
            int width = words.getValue().codePointCount(0, words.getValue().length());
            if (width > widest) {
                problems.addAbout(
                        place.at(key).at(words.getKey()).location(),
                        Optional.empty(),
                        Code.TEXT_TOO_WIDE,
                        Integer.toString(width),
                        Integer.toString(widest));
            }
        }
    }
}
