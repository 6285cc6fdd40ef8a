package readiness.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readiness.answers.Interview;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.wording.Printable;

/**
 * Somebody who answers at random, with words that are hard to write down: what is ticked and typed in the form, and
 * what comes of it.
 */
final class RandomRespondent {

    static final List<String> WORDS = List.of(
            "plain",
            " spaces around\t",
            "a: b # c",
            "\"quoted\" and 'so' \\ \\n \\u0041",
            "two\nlines\n\n and a third ",
            "- list, [flow], {map: x} & *alias !tag | > % @ `",
            "yes",
            "null",
            "~",
            "dont-know",
            "2026-03-02",
            "--- ... ---",
            "👩‍👩‍👧‍👦🚀🇫🇷 é e\u0301 ",
            "\u2028line\u2029paragraph\u0085next\u00a0hard\ufeffmark\u200bnothing\u200f",
            "\u0000nul\u0007bell\u001bescape\u007fdelete\u009fcontrol",
            "\ufffe\uffff\ufffd",
            "فريق المدفوعات \u202etxt.exe\u202c",
            "</textarea><script>window.owned = 1</script>",
            "long words ".repeat(900));

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n]]");

    private final Questionnaire questionnaire;
    private final Random random;
    private final Optional<Id> role;
    private final List<List<String>> entries = new ArrayList<>();
    private final Map<Id, Response> responses = new LinkedHashMap<>();
    private final Map<Id, String> comments = new LinkedHashMap<>();

    RandomRespondent(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new Random(seed);
        var roles = questionnaire.roles();
        this.role = roles.isEmpty()
                ? Optional.empty()
                : Optional.of(roles.get(random.nextInt(roles.size())).id());
        role.ifPresent(id -> entries.add(List.of("role-" + questionnaire.id(), id.name())));
        questionnaire.questions().forEach(this::answer);
        Stream.concat(responses.keySet().stream(), comments.keySet().stream())
                .filter(this::hidden)
                .toList()
                .forEach(question -> {
                    responses.remove(question);
                    comments.remove(question);
                });
    }

    /** Returns what is ticked and typed: the name of each control with its value. */
    List<List<String>> entries() {
        return entries;
    }

    /** Returns what a survey would have heard: nothing for questions that are not asked. */
    Map<Id, Response> responses() {
        return responses;
    }

    /** Returns the role in which the answers are given. */
    Optional<Id> role() {
        return role;
    }

    /** Returns what is said about questions without an answer. */
    Map<Id, String> comments() {
        return comments;
    }

    private boolean hidden(Id question) {
        return Objects.requireNonNull(
                        Interview.of(questionnaire, responses, role).states().get(question))
                .isHidden();
    }

    private void answer(Question question) {
        var answer = answers(question);
        boolean excuse =
                question.required() && answer.filter(RandomRespondent::unknown).isPresent();
        var comment = random.nextInt(4) == 0 || excuse ? Optional.of(words()) : Optional.<String>empty();
        comment.ifPresent(words -> enter(question, ".comment", words));
        if (answer.isPresent()) {
            responses.put(question.id(), new Response(answer.get(), comment.map(RandomRespondent::heard)));
        } else {
            comment.ifPresent(words -> comments.put(question.id(), heard(words)));
        }
    }

    private static boolean unknown(Answer answer) {
        return answer.equals(new Answer.DontKnow());
    }

    private Optional<Answer> answers(Question question) {
        int chance = random.nextInt(10);
        if (chance == 0 && !question.required()) {
            return Optional.empty();
        }
        if (chance == 1) {
            enter(question, "", "dont-know");
            return Optional.of(new Answer.DontKnow());
        }
        if (chance == 2 && question.mayNotApply()) {
            String reason = words();
            enter(question, "", "not-applicable");
            enter(question, ".reason", reason);
            return Optional.of(new Answer.NotApplicable(heard(reason)));
        }
        return Optional.of(question.format()
                .fold(
                        choice -> one(question),
                        multiple -> several(question),
                        line -> number(question, line),
                        yesNo -> one(question),
                        text -> text(question)));
    }

    private Answer one(Question question) {
        var options = question.format().choices();
        Id option = options.get(random.nextInt(options.size()));
        enter(question, "", option.name());
        return Answer.Chosen.of(option);
    }

    private Answer several(Question question) {
        var chosen = question.format().choices().stream()
                .filter(option -> random.nextBoolean())
                .toList();
        chosen.forEach(option -> enter(question, "", option.name()));
        if (chosen.isEmpty()) {
            enter(question, "", "none-of-these");
        }
        return new Answer.Chosen(chosen);
    }

    private Answer number(Question question, ResponseFormat.NumberLine line) {
        double least = line.least().orElse(-1000);
        double value = least + Math.floor(random.nextDouble() * (line.most().orElse(100_000) - least) * 8) / 8;
        String typed = random.nextInt(5) == 0 ? "+" + Math.abs(Math.rint(value)) : Double.toString(value);
        double said = Double.parseDouble(typed);
        if (!line.accepts(said) || typed.contains("E")) {
            typed = Double.toString(least);
            said = least;
        }
        enter(question, ".typed", typed);
        return new Answer.Quantity(said);
    }

    private Answer text(Question question) {
        String words = words();
        enter(question, ".typed", words);
        return heard(words).equals("dont-know") ? new Answer.DontKnow() : new Answer.Written(heard(words));
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Returns words as a survey takes them from a line. */
    private static String heard(String words) {
        return Printable.withoutHidden(CONTROLS.matcher(words).replaceAll(" ")).strip();
    }

    private void enter(Question question, String part, String value) {
        entries.add(List.of(questionnaire.id() + "." + question.id() + part, value));
    }
}
