package readiness.problem;

import readiness.wording.Keyword;
import readiness.wording.Language;
import readiness.wording.Wording;

/** How much a problem weighs. */
public enum Severity implements Keyword {
    /** The part it concerns cannot be used. */
    ERROR,
    /** The part is used, and is probably not what was meant. */
    WARNING,
    /** Nothing is wrong; the reader of the result must know it. */
    NOTE;

    /** Returns the word for it. */
    public String in(Language language) {
        return Wording.of("readiness.problem.Problems", language).say(name());
    }
}
