package readiness.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readiness.problem.Limit;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Question;
import readiness.questionnaire.Text;
import readiness.wording.Language;
import readiness.wording.Printable;

/**
 * A survey as a conversation: it takes one line at a time, and returns the page to show next.
 *
 * <p>Every face leads the same one, so words, numbers and letters are the same in all of them. Nothing that it hears
 * loses an answer.
 *
 * @param detour whether the person came from the review, and goes back there
 * @param remarks what to say about the line before, above the page
 */
public record Conversation(
        Survey survey, Language language, InputMode mode, boolean detour, Stage stage, List<String> remarks) {

    /** The control characters that are removed from an answer: keys pressed by accident; line breaks are kept. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n]]");

    /** How far a conversation has come. */
    public enum Stage {
        UNDERWAY,
        /** Every answer was reviewed and the sheet is complete. */
        FINISHED,
        /** The person left before the end. */
        LEFT
    }

    public Conversation {
        remarks = List.copyOf(remarks);
    }

    /** Returns a conversation that begins at the survey's current question. */
    public static Conversation begin(Survey survey, Language language) {
        return new Conversation(survey, language, InputMode.ANSWER, false, Stage.UNDERWAY, List.of());
    }

    /** Returns the same conversation with something to be said first. */
    public Conversation saying(List<String> sentences) {
        return new Conversation(survey, language, mode, detour, stage, sentences);
    }

    /** Returns what is put before the person now. */
    public Page page() {
        return new Pages(speech(), survey).page(mode);
    }

    /** Returns what becomes of the conversation when the person says this. */
    public Conversation hear(String line) {
        if (line.length() > Limit.TYPED.most()) {
            return saying(List.of(speech().say("typed-too-long", line.length(), Limit.TYPED.most())));
        }
        String words =
                Printable.withoutHidden(CONTROLS.matcher(line).replaceAll(" ")).strip();
        var now = saying(List.of());
        return now.command(words)
                .map(now::execute)
                .orElseGet(() -> mode == InputMode.ANSWER ? now.hearAnswer(words) : now.hearWords(words));
    }

    private Optional<CommandWords.Given> command(String line) {
        var vocabulary = new CommandWords(speech().wording());
        if (line.startsWith(CommandWords.MARK)) {
            return vocabulary.hear(line.substring(CommandWords.MARK.length()));
        }
        boolean anyWords = mode != InputMode.ANSWER
                || survey.current()
                        .filter(question -> Page.ReplyType.of(question.format()) == Page.ReplyType.WORDS)
                        .isPresent();
        return vocabulary
                .hear(line)
                .filter(given -> !anyWords || given.command() == Command.KEYS || isDestination(given));
    }

    /** Whoever is asked where to go may well type the whole command. */
    private boolean isDestination(CommandWords.Given given) {
        return mode == InputMode.DESTINATION
                && given.command() == Command.GO
                && !given.words().isEmpty();
    }

    private Conversation execute(CommandWords.Given given) {
        return awaiting(InputMode.ANSWER).execute(given.command(), given.words());
    }

    private Conversation execute(Command command, String words) {
        return switch (command) {
            case BACK -> survey.back().map(this::at).orElseGet(() -> say("no-question-before"));
            case SKIP -> skipped();
            case GO -> words.isEmpty() ? awaiting(InputMode.DESTINATION) : goTo(words);
            case COMMENT -> atQuestion(() -> words.isEmpty() ? awaiting(InputMode.COMMENT) : commented(words));
            case DONT_KNOW -> atQuestion(() -> notKnown(words));
            case NOT_APPLICABLE -> atQuestion(() -> notApplicable(words));
            case HELP -> explained(question -> question.phrasing().help(), "no-help");
            case WHY -> explained(question -> question.phrasing().why(), "no-why");
            case REVIEW -> at(survey.atReview(true));
            case FINISH -> finished();
            case LANGUAGE -> inNextLanguage();
            case LEAVE -> ended(Stage.LEFT);
            case KEYS -> saying(keys());
        };
    }

    private Conversation hearAnswer(String line) {
        if (survey.current().isEmpty()) {
            return line.isBlank() ? say("review-nothing") : goTo(line);
        }
        Question question = survey.current().get();
        if (line.isBlank()) {
            return hearNothing(question);
        }
        return new ReplyReader(speech())
                .read(question, line)
                .fold(
                        (answer, remark) -> answered(answer, remark.stream().toList()),
                        sentence -> saying(List.of(sentence)));
    }

    /** Enter alone keeps an answer, and confirms one that was given to another version. */
    private Conversation hearNothing(Question question) {
        return Optional.ofNullable(survey.responses().get(question.id()))
                .map(given -> survey.isToConfirm(question) ? answered(given.answer(), List.of()) : skipped())
                .orElseGet(() -> say("nothing-answered", letter()));
    }

    private Conversation hearWords(String words) {
        var done = awaiting(InputMode.ANSWER);
        if (words.isEmpty()) {
            return done.say("nothing-changed");
        }
        return switch (mode) {
            case COMMENT -> done.commented(words);
            case REASON -> done.answered(new Answer.NotApplicable(words), List.of());
            case EXCUSE -> done.excused(words);
            case DESTINATION -> done.goTo(words);
            case ANSWER -> throw new IllegalStateException("answers are heard elsewhere");
        };
    }

    private Conversation answered(Answer answer, List<String> remarks) {
        Survey after = survey.answered(answer);
        var said = new ArrayList<>(remarks);
        survey.current().ifPresent(question -> said.add(speech().say("answer", speech().answer(question, answer))));
        return at(goOn(after)).saying(said);
    }

    /** On a detour back to the review, unless the answer has shown questions that were hidden. */
    private Survey goOn(Survey after) {
        if (!detour) {
            return after.nextOpen();
        }
        var before = survey.visible();
        return after.open().stream()
                .filter(question -> !before.contains(question))
                .findFirst()
                .map(after::at)
                .orElseGet(() -> after.atReview(false));
    }

    private Conversation excused(String words) {
        return new Conversation(survey.commented(words), language, mode, detour, stage, remarks)
                .answered(new Answer.DontKnow(), List.of());
    }

    private Conversation commented(String words) {
        return at(survey.commented(words)).say("comment-kept", words);
    }

    private Conversation notKnown(String words) {
        if (!words.isEmpty()) {
            return excused(words);
        }
        boolean insistedOn = survey.current().stream().anyMatch(Question::required);
        return insistedOn ? awaiting(InputMode.EXCUSE) : answered(new Answer.DontKnow(), List.of());
    }

    private Conversation notApplicable(String words) {
        if (survey.current().stream().noneMatch(Question::mayNotApply)) {
            return say("always-applies", new CommandWords(speech().wording()).letter(Command.DONT_KNOW));
        }
        return words.isEmpty() ? awaiting(InputMode.REASON) : answered(new Answer.NotApplicable(words), List.of());
    }

    private Conversation skipped() {
        if (survey.current().isEmpty()) {
            return survey.open().stream()
                    .findFirst()
                    .map(question -> at(survey.at(question)))
                    .orElseGet(() -> say("all-answered"));
        }
        return at(detour ? survey.atReview(false) : survey.next())
                .saying(skipping(survey.current().get()));
    }

    /** Returns what became of the question that is left: its answer stays, or it has none yet. */
    private List<String> skipping(Question question) {
        return List.of(Optional.ofNullable(survey.responses().get(question.id()))
                .map(given -> speech().say("answer", speech().answer(question, given.answer())))
                .orElseGet(() -> speech().say("skipped", survey.numberOf(question))));
    }

    private Conversation finished() {
        if (survey.current().isPresent()) {
            return at(survey.atReview(true));
        }
        return survey.insistedOn().stream()
                .findFirst()
                .map(question -> onDetour(question).say("insisted-on", survey.numberOf(question)))
                .or(() -> survey.toConfirm().stream().findFirst().map(this::confirmationOf))
                .orElseGet(() -> ended(Stage.FINISHED));
    }

    private Conversation confirmationOf(Question question) {
        return onDetour(question)
                .say(
                        "confirm-first",
                        survey.numberOf(question),
                        survey.unconfirmed().version());
    }

    private Conversation goTo(String words) {
        var visible = survey.visible();
        if (words.matches("\\d{1,6}")) {
            int number = Integer.parseInt(words);
            return number >= 1 && number <= visible.size()
                    ? onDetour(visible.get(number - 1))
                    : elsewhere().say("no-such-number", words, visible.size());
        }
        String sought = CommandWords.plain(words);
        var found = visible.stream()
                .filter(question -> !sought.isEmpty() && isAbout(question, sought))
                .toList();
        if (found.size() == 1) {
            return onDetour(found.get(0));
        }
        return found.isEmpty()
                ? elsewhere().say("not-found", words)
                : elsewhere().saying(listed(found));
    }

    /** Returns the conversation that still waits for a destination; at the review every number is one anyway. */
    private Conversation elsewhere() {
        return survey.current().isPresent() ? awaiting(InputMode.DESTINATION) : this;
    }

    private boolean isAbout(Question question, String sought) {
        return Stream.of(speech().text(question), question.id().name())
                .anyMatch(words -> CommandWords.plain(words).contains(sought));
    }

    private List<String> listed(List<Question> found) {
        return Stream.concat(
                        Stream.of(speech().say("several-found")),
                        found.stream()
                                .map(question ->
                                        speech().say("found", survey.numberOf(question), speech().text(question))))
                .toList();
    }

    /** A person who leaves the review for one question wants to come back to it. */
    private Conversation onDetour(Question question) {
        boolean fromReview = detour || survey.current().isEmpty();
        return new Conversation(survey.at(question), language, mode, fromReview, stage, remarks);
    }

    private Conversation explained(Function<Question, Optional<Text>> part, String otherwise) {
        return atQuestion(() -> survey.current()
                .flatMap(part)
                .map(text -> saying(List.of(text.in(language))))
                .orElseGet(() -> say(otherwise)));
    }

    private Conversation inNextLanguage() {
        Language next = language == Language.EN ? Language.FR : Language.EN;
        return new Conversation(survey, next, mode, detour, stage, remarks).say("language-now");
    }

    private List<String> keys() {
        return page().keys().stream()
                .map(key -> speech().say("key", key.letter(), key.does()))
                .toList();
    }

    private Conversation atQuestion(Supplier<Conversation> step) {
        return survey.current().isPresent() ? step.get() : say("not-at-review");
    }

    private Conversation at(Survey place) {
        boolean stillOut = detour && place.current().isPresent();
        return new Conversation(place, language, mode, stillOut, stage, remarks);
    }

    private Conversation awaiting(InputMode what) {
        return new Conversation(survey, language, what, detour, stage, remarks);
    }

    private Conversation ended(Stage end) {
        return new Conversation(survey, language, mode, detour, end, remarks);
    }

    private Conversation say(String key, Object... arguments) {
        return saying(List.of(speech().say(key, arguments)));
    }

    private String letter() {
        boolean anyWords = survey.current()
                .filter(question -> Page.ReplyType.of(question.format()) == Page.ReplyType.WORDS)
                .isPresent();
        return (anyWords ? CommandWords.MARK : "") + new CommandWords(speech().wording()).letter(Command.SKIP);
    }

    private SurveyWording speech() {
        return new SurveyWording(language);
    }
}
