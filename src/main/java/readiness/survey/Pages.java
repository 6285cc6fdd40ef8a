package readiness.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.answers.Response;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Section;

/** Puts the stops of a survey into words. */
final class Pages {

    private final SurveyWording speech;
    private final Survey survey;
    private final CommandWords vocabulary;

    Pages(SurveyWording speech, Survey survey) {
        this.speech = speech;
        this.survey = survey;
        this.vocabulary = new CommandWords(speech.wording());
    }

    Page page(InputMode awaited) {
        if (awaited != InputMode.ANSWER) {
            String question = speech.say("wanted-" + awaited.name().toLowerCase(java.util.Locale.ROOT));
            return new Page.Wanted(question, speech.say("manner-wanted"), speech.say("prompt-wanted", question));
        }
        return survey.current().<Page>map(this::asked).orElseGet(this::reviewed);
    }

    private Page asked(Question question) {
        var response = Optional.ofNullable(survey.responses().get(question.id()));
        int number = survey.numberOf(question);
        int of = survey.visible().size();
        String topic = topic(question);
        return new Page.Asked(
                number,
                of,
                topic,
                speech.say("position", number, of, topic),
                speech.text(question),
                Page.ReplyType.of(question.format()),
                speech.offered(question, response),
                manner(question),
                briefly(question),
                ReplyReader.letters(question.format()),
                notes(question, response),
                prompt(question),
                keys(question));
    }

    private String topic(Question question) {
        return survey.questionnaire().sections().stream()
                .filter(section -> section.questions().contains(question))
                .map(section -> section.title().in(speech.language()))
                .findFirst()
                .orElse("");
    }

    private List<String> notes(Question question, Optional<Response> response) {
        var notes = new ArrayList<String>();
        if (question.required() && response.isEmpty()) {
            notes.add(speech.say("needed"));
        }
        response.ifPresent(given -> notes.addAll(given(question, speech.answer(question, given.answer()))));
        survey.comment(question.id()).ifPresent(comment -> notes.add(speech.say("comment", comment)));
        return notes;
    }

    private List<String> given(Question question, String answer) {
        return survey.isToConfirm(question)
                ? List.of(
                        speech.say("answered-before", survey.unconfirmed().version(), answer), speech.say("to-confirm"))
                : List.of(speech.say("answered", answer));
    }

    private String prompt(Question question) {
        String key = "prompt-" + Page.ReplyType.of(question.format()).key();
        return speech.say(key, offered(question), bounds(question));
    }

    private String manner(Question question) {
        return speech.say("manner-" + Page.ReplyType.of(question.format()).key(), offered(question), bounds(question));
    }

    /** Returns how one of several options is chosen, which nobody guesses. */
    private String briefly(Question question) {
        return Page.ReplyType.of(question.format()) == Page.ReplyType.SEVERAL ? speech.say("manner-briefly") : "";
    }

    private int offered(Question question) {
        return speech.offered(question, Optional.empty()).size();
    }

    /** Returns the unit of a number in brackets, and its bounds after a comma; empty for anything else. */
    private String bounds(Question question) {
        return question.format().fold(choice -> "", multiple -> "", number -> bounds(number), yesNo -> "", text -> "");
    }

    private String bounds(ResponseFormat.NumberLine number) {
        String unit = speech.unit(number).map(words -> " (" + words + ")").orElse("");
        String bounds = new ReplyReader(speech).bounds(number);
        return bounds.isEmpty() ? unit : unit + ", " + bounds;
    }

    private List<Page.KeyHint> keys(Question question) {
        String mark = Page.ReplyType.of(question.format()) == Page.ReplyType.WORDS ? CommandWords.MARK : "";
        return Stream.of(Command.values())
                .filter(command -> works(command, question))
                .map(command -> key(command, mark))
                .toList();
    }

    private boolean works(Command command, Question question) {
        return switch (command) {
            case BACK -> survey.back().isPresent();
            case HELP -> question.phrasing().help().isPresent();
            case WHY -> question.phrasing().why().isPresent();
            case NOT_APPLICABLE -> question.mayNotApply();
            case FINISH -> false;
            case SKIP, GO, COMMENT, DONT_KNOW, REVIEW, LANGUAGE, LEAVE, KEYS -> true;
        };
    }

    private Page.KeyHint key(Command command, String mark) {
        return new Page.KeyHint(
                command,
                mark + vocabulary.letter(command),
                speech.say(command.key() + ".brief"),
                speech.say(command.key() + ".does"));
    }

    private Page reviewed() {
        boolean full = survey.position().fold(asked -> true, readOut -> readOut);
        var summary = summary();
        var lines = full ? Stream.concat(readOut(), summary.stream()).toList() : summary;
        var keys = Stream.of(
                        Command.FINISH,
                        Command.GO,
                        Command.SKIP,
                        Command.BACK,
                        Command.REVIEW,
                        Command.LANGUAGE,
                        Command.LEAVE,
                        Command.KEYS)
                .map(command -> key(command, ""))
                .toList();
        return new Page.Reviewed(
                lines,
                summary,
                items(),
                speech.say("manner-review"),
                speech.say("prompt-review", vocabulary.letter(Command.FINISH)),
                keys);
    }

    private List<String> summary() {
        int toConfirm = survey.toConfirm().size();
        String unanswered = speech.say(
                "unanswered", survey.unanswered().size(), survey.visible().size());
        return toConfirm == 0
                ? List.of(unanswered)
                : List.of(
                        unanswered,
                        speech.say(
                                "unconfirmed", toConfirm, survey.unconfirmed().version()));
    }

    private List<Page.ReviewedQuestion> items() {
        var open = survey.open();
        var answered = survey.visible().stream().filter(question -> !open.contains(question));
        return Stream.concat(open.stream(), answered)
                .map(question -> new Page.ReviewedQuestion(
                        survey.numberOf(question),
                        speech.say("review-item", speech.text(question), standing(question))))
                .toList();
    }

    /** Returns all lines of a review: the open questions, then the others by section. */
    private Stream<String> readOut() {
        var open = survey.open();
        var heading = open.isEmpty() || survey.responses().isEmpty()
                ? Stream.<String>empty()
                : Stream.concat(
                        Stream.of(speech.say("review-section", speech.say("review-open"))),
                        open.stream().map(this::reviewed));
        var rest = survey.responses().isEmpty() ? survey.visible() : answered(open);
        return Stream.of(
                        Stream.of(speech.say("review")),
                        heading,
                        survey.questionnaire().sections().stream().flatMap(section -> reviewed(section, rest)))
                .flatMap(lines -> lines);
    }

    private List<Question> answered(List<Question> open) {
        return survey.visible().stream()
                .filter(question -> !open.contains(question))
                .toList();
    }

    private Stream<String> reviewed(Section section, List<Question> listed) {
        var asked = section.questions().stream().filter(listed::contains).toList();
        var heading = Stream.of(section.title().in(speech.language()))
                .filter(title -> !asked.isEmpty())
                .map(title -> speech.say("review-section", title));
        return Stream.concat(heading, asked.stream().map(this::reviewed));
    }

    /** Returns what is answered to a question, with the comment on it. */
    private String standing(Question question) {
        var response = Optional.ofNullable(survey.responses().get(question.id()));
        String answer = response.map(given -> speech.answer(question, given.answer()))
                .orElseGet(() -> speech.say(question.required() ? "review-needed" : "review-blank"));
        String confirmation = survey.isToConfirm(question) ? speech.say("review-to-confirm") : "";
        return answer
                + confirmation
                + survey.comment(question.id())
                        .map(words -> speech.say("review-comment", words))
                        .orElse("");
    }

    private String reviewed(Question question) {
        return speech.say("review-line", survey.numberOf(question), speech.text(question), standing(question));
    }
}
