package readiness.cell;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readiness.answers.CodedResponse;
import readiness.problem.Checked;

/**
 * What the words in answer to one question are coded as. Nearly all are answers without an error, and these are looked
 * up at once. For one thread at a time.
 */
public final class CodedWords {

    private final WordCache<Checked<CodedResponse>> checked;
    private final WordCache<@Nullable CodedResponse> clean;

    CodedWords(Function<String, Checked<CodedResponse>> reading) {
        this.checked = new WordCache<>(reading);
        this.clean = new WordCache<>(word -> checked(CharSlice.of(word)).value().orElse(null));
    }

    /** Returns what a word is coded as; null where it has an error. */
    public @Nullable CodedResponse code(CharSlice word) {
        return clean.of(word);
    }

    /** Returns what a word is coded as, or its errors. */
    public Checked<CodedResponse> checked(CharSlice word) {
        return checked.of(word);
    }
}
