package readiness.terminal;

import java.util.List;
import java.util.Optional;
import readiness.survey.Page;

/** How a person sees a survey and answers it. */
public interface Face extends AutoCloseable {

    /** Shows finished sentences that stay, each on a line of its own. */
    void say(List<String> sentences);

    /** Shows a line that stays in one piece, so that it can be copied: a command to type. */
    void command(String line);

    /** Shows a page without its prompt. */
    void show(Page page);

    /** Shows finished sentences about the page in view; they replace the ones before where the screen allows. */
    void note(List<String> sentences);

    /** Waits for what the person says to a page; empty when the person has gone. */
    Optional<String> hear(Page page);

    /** Waits for the answer to a question that belongs to no page; empty when the person has gone. */
    Optional<String> ask(String question);

    /**
     * Shows last words and leaves the terminal as it was found, from any thread: the program is being stopped.
     *
     * @throws IllegalStateException if the terminal was closed before
     */
    void stop(List<String> lastWords);

    /** Leaves the terminal as it was found. */
    @Override
    void close();
}
