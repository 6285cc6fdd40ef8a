package readiness.problem;

import readiness.wording.Keyword;
import readiness.wording.Language;
import readiness.wording.Wording;

/** The severity of a problem. */
public enum Severity implements Keyword {
    /** The part of the file is not used. */
    ERROR,
    /** The part of the file is used, and is probably not what was meant. */
    WARNING,
    /** Information that the reader of the result needs. */
    NOTE;

    /** Returns the word for it in this language. */
    public String in(Language language) {
        return Wording.of("readiness.problem.Problems", language).say(name());
    }
}
