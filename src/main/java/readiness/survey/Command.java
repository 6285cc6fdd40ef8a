package readiness.survey;

import readiness.wording.Keyword;

/**
 * What a person may ask of the survey besides answering. Its letters and words are in the bundle, for each language.
 */
public enum Command implements Keyword {
    // In the order in which they are offered.
    BACK(false),
    SKIP(false),
    DONT_KNOW(true),
    HELP(false),
    COMMENT(true),
    NOT_APPLICABLE(true),
    WHY(false),
    GO(true),
    REVIEW(false),
    FINISH(false),
    LEAVE(false),
    LANGUAGE(false),
    KEYS(false);

    private final boolean takesWords;

    Command(boolean takesWords) {
        this.takesWords = takesWords;
    }

    /** Returns whether words may follow the command. */
    boolean takesWords() {
        return takesWords;
    }
}
