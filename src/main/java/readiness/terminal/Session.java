package readiness.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import readiness.survey.Conversation;
import readiness.survey.Conversation.Stage;
import readiness.survey.Page;

/** Leads a conversation through a face to its end. */
public final class Session {

    private final Face face;
    private final Keeper keeper;

    /** Takes down what was said. */
    @FunctionalInterface
    public interface Keeper {

        /**
         * Keeps what has changed; when it returns, it is safe.
         *
         * @return the conversation after, with what somebody else has changed
         */
        Conversation keep(Conversation before, Conversation after) throws IOException;
    }

    public Session(Face face, Keeper keeper) {
        this.face = face;
        this.keeper = keeper;
    }

    /**
     * Returns the conversation as it ended; still underway where the person went away in the middle.
     *
     * <p>Each answer is saved before the next page is shown: what a person sees as answered is in the file.
     */
    public Conversation conduct(Conversation start) throws IOException {
        Conversation now = start;
        Optional<Page> shown = Optional.empty();
        while (now.stage() == Stage.UNDERWAY) {
            Page page = now.page();
            show(page, shown, now.remarks());
            shown = Optional.of(page.staysInView() ? page : shown.orElse(page));
            var line = face.hear(page);
            if (line.isEmpty()) {
                return now.saying(List.of());
            }
            now = keeper.keep(now, now.hear(line.get()));
        }
        say(now.remarks());
        return now;
    }

    private void show(Page page, Optional<Page> shown, List<String> remarks) {
        if (shown.stream().anyMatch(page::equals) || !page.staysInView()) {
            face.note(remarks);
        } else {
            say(remarks);
            face.show(page);
        }
    }

    private void say(List<String> remarks) {
        if (!remarks.isEmpty()) {
            face.say(remarks);
        }
    }
}
