package readiness.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import readiness.survey.Page;

/**
 * Numbered lines, one after the other: for screen readers, pipes and terminals that can do nothing else.
 *
 * <p>What is printed stays; colour and signs carry no meaning. Read from top to bottom it is the whole interview.
 */
public final class PlainFace implements Face {

    /** As long as the lines of one paste take to arrive, and far less than a person takes to type one. */
    private static final int PASTE_MILLISECONDS = 40;

    private final Supplier<Optional<String>> lines;
    private final BooleanSupplier waiting;
    private final PrintWriter out;
    private final UnaryOperator<String> displayable;
    private final boolean typed;

    /**
     * Returns a face on these streams.
     *
     * @param lines the input, line by line; empty at its end
     * @param waiting whether more of it is there already
     * @param displayable makes words of characters that the screen can show
     * @param typed whether a person types the input, and sees it
     */
    public PlainFace(
            Supplier<Optional<String>> lines,
            BooleanSupplier waiting,
            PrintWriter out,
            UnaryOperator<String> displayable,
            boolean typed) {
        this.lines = lines;
        this.waiting = waiting;
        this.out = out;
        this.displayable = displayable;
        this.typed = typed;
    }

    @Override
    public void say(List<String> sentences) {
        sentences.forEach(this::line);
        out.flush();
    }

    @Override
    public void command(String line) {
        say(List.of(line));
    }

    @Override
    public void note(List<String> sentences) {
        say(sentences);
    }

    @Override
    public void stop(List<String> lastWords) {
        out.println();
        say(lastWords);
    }

    @Override
    public void show(Page page) {
        page.<Stream<String>>fold(PlainFace::lines, PlainFace::lines, wanted -> Stream.empty())
                .forEach(this::line);
    }

    private static Stream<String> lines(Page.Asked asked) {
        var offered = asked.offered().stream().map(option -> "  " + option.number() + ". " + option.text());
        return Stream.of(Stream.of("", asked.position(), asked.question()), offered, asked.notes().stream())
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(Page.Reviewed reviewed) {
        return Stream.concat(Stream.of(""), reviewed.lines().stream());
    }

    @Override
    public Optional<String> hear(Page page) {
        boolean words = page.fold(asked -> asked.replyType().isTyped(), reviewed -> false, wanted -> true);
        return ask(page.prompt()).map(first -> words ? withPasted(first) : first);
    }

    @Override
    public Optional<String> ask(String question) {
        out.print(displayable.apply(question));
        out.print(typed ? " " : System.lineSeparator());
        out.flush();
        var answer = lines.get();
        if (typed && answer.isEmpty()) {
            out.println();
        }
        return answer;
    }

    @Override
    public void close() {
        out.flush();
    }

    private void line(String words) {
        out.println(displayable.apply(words));
    }

    /** A terminal hands over a paste line by line; its later lines must not answer the questions that follow. */
    private String withPasted(String first) {
        var words = new StringBuilder(first);
        while (typed && moreIsWaiting()) {
            lines.get().ifPresent(line -> words.append('\n').append(line));
        }
        return words.toString().strip();
    }

    private boolean moreIsWaiting() {
        try {
            Thread.sleep(PASTE_MILLISECONDS);
            return waiting.getAsBoolean();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
