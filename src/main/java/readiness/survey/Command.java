package readiness.survey;

import java.util.Locale;

/**
 * What a person may ask of the survey besides answering. Its letters and words are in the bundle, for each language.
 */
public enum Command {
    BACK(false),
    SKIP(false),
    GO(true),
    COMMENT(true),
    DONT_KNOW(true),
    NOT_APPLICABLE(true),
    HELP(false),
    WHY(false),
    REVIEW(false),
    FINISH(false),
    LANGUAGE(false),
    LEAVE(false),
    KEYS(false);

    private final boolean takesWords;

    Command(boolean takesWords) {
        this.takesWords = takesWords;
    }

    /** Returns whether words may stand behind it. */
    boolean takesWords() {
        return takesWords;
    }

    /** Returns its name in the bundle. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
