package readiness.problem;

import java.util.Locale;
import readiness.wording.Language;
import readiness.wording.Wording;

/** The severity of a problem. */
public enum Severity {
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

    /** Returns its name in files and formats: {@code error}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
