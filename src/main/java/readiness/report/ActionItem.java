package readiness.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing to do.
 *
 * @param text what exactly; empty where the title says it
 * @param owner who does it
 * @param due by when; empty where that is not said
 * @param effort what it takes; empty where that is not said
 * @param done how anybody can see that it is done; empty where that is not said
 * @param why the scores that call for it; empty for a step of the recommended way
 * @param order what must come first; empty where nothing must
 * @param source where it comes from; empty where that is not said
 * @param again whether an earlier assessment advised it too
 */
public record ActionItem(
        String title,
        String text,
        String owner,
        String due,
        String effort,
        String done,
        String why,
        String order,
        String source,
        boolean again) {

    /** Returns who does it and by when, as it is written beside a title. */
    public String ownerAndDate() {
        return Stream.of(owner, due).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }
}
