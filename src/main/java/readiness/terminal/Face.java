package readiness.terminal;

import java.util.List;
import java.util.Optional;
import readiness.survey.Page;

/** How a person sees a survey and answers it. */
public interface Face extends AutoCloseable {

    /** Says finished sentences, each on a line of its own. */
    void say(List<String> sentences);

    /** Shows a page, its prompt aside. */
    void show(Page page);

    /** Waits for what the person says to a page; nothing when there is nobody to wait for any more. */
    Optional<String> hear(Page page);

    /** Waits for the answer to a question that belongs to no page; nothing when there is nobody any more. */
    Optional<String> ask(String question);

    /** Leaves the terminal as it was found. */
    @Override
    void close();
}
