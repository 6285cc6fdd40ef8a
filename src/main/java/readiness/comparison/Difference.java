package readiness.comparison;

import java.util.List;
import readiness.questionnaire.Text;
import readiness.questionnaire.Version;
import readiness.wording.Keyword;

/**
 * One thing in which two versions of a questionnaire differ.
 *
 * @param title of the question, dimension or facet, as it is now; as it was where it is gone
 * @param details ids and numbers that say how, in the order in which the aspect's sentence takes them
 */
public record Difference(Aspect aspect, Impact impact, Text title, List<String> details) {

    public Difference {
        details = List.copyOf(details);
    }

    /** What is different. */
    public enum Aspect implements Keyword {
        QUESTION_ADDED,
        QUESTION_REMOVED,
        QUESTION_RENAMED,
        QUESTION_SCORES,
        QUESTION_WEIGHT,
        QUESTION_FACET,
        /** Others are asked, or under other conditions. */
        QUESTION_ASKED,
        /** Which answers are taken, and whose they are. */
        QUESTION_RULES,
        OPTION_ADDED,
        OPTION_REMOVED,
        /** A dimension or a facet. */
        SCALE_ADDED,
        SCALE_REMOVED,
        SCALE_WEIGHT,
        ROLES,
        RANKING,
        DECISION,
        LEVELS,
        QUESTION_WORDS
    }

    /** What the difference does, and so which part of the version must rise. */
    public enum Impact implements Keyword {
        /** Only people notice it. */
        WORDING,
        /** Something more is asked. */
        ADDITION,
        /** Answers score other than before. */
        SCORES;

        /** Returns what a step from one version to the other says that it does. */
        static Impact of(Version before, Version now) {
            return before.major() != now.major() ? SCORES : before.minor() != now.minor() ? ADDITION : WORDING;
        }

        /** Returns the next version that says so. */
        public Version next(Version before) {
            return switch (this) {
                case WORDING -> new Version(before.major(), before.minor(), before.patch() + 1);
                case ADDITION -> new Version(before.major(), before.minor() + 1, 0);
                case SCORES -> new Version(before.major() + 1, 0, 0);
            };
        }
    }
}
