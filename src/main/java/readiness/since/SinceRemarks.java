package readiness.since;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.comparison.LeftOut;
import readiness.comparison.QuestionnaireComparison;
import readiness.comparison.SubjectComparison;
import readiness.comparison.SubjectInRound;
import readiness.page.PageWording;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Text;
import readiness.questionnaire.Truth;

/** What is to be said beside the scores of two rounds: recommendations, levels, warning signs, people, questions. */
record SinceRemarks(QuestionnaireComparison comparison, ChangeWords words, PlannedFor plan, PageWording wording) {

    /** Returns who leads, what is recommended, and which levels and warning signs changed. */
    List<String> outcome() {
        var sentences = new ArrayList<String>();
        var earlier = comparison.earlier();
        var present = comparison.present();
        if (earlier.leader().isPresent() || present.leader().isPresent()) {
            sentences.add(PageWording.sentence(SinceHeadline.leader(comparison, wording)));
        }
        if (earlier.choice().isPresent() && present.choice().isPresent()) {
            sentences.add(PageWording.sentence(SinceHeadline.choice(comparison, wording)));
        }
        comparison.subjects().stream().filter(SubjectComparison::isInBoth).forEach(subject -> {
            level(subject).ifPresent(sentences::add);
            gates(subject).forEach(sentences::add);
        });
        return sentences;
    }

    private Optional<String> level(SubjectComparison subject) {
        var level = subject.both(SubjectInRound::level);
        return level.differs()
                ? Optional.of(wording.say(
                        "since-level",
                        words.name(subject),
                        level.from().map(this::level).orElseGet(() -> wording.say("since-no-level")),
                        level.to().map(this::level).orElseGet(() -> wording.say("since-no-level"))))
                : Optional.empty();
    }

    private String level(Id step) {
        return wording.say(
                "quoted",
                title(
                        questionnaire -> questionnaire.levels().stream()
                                .flatMap(levels -> levels.steps().stream())
                                .filter(each -> each.id().equals(step))
                                .map(Levels.Level::title),
                        step));
    }

    private Stream<String> gates(SubjectComparison subject) {
        return subject.keys(SubjectInRound::gates).stream().flatMap(gate -> {
            var then = state(subject.earlier(), gate);
            var now = state(subject.present(), gate);
            return then.isEmpty() || now.isEmpty()
                    ? Stream.empty()
                    : change(words.name(subject), gate, then.get(), now.get()).stream();
        });
    }

    private static Optional<Truth> state(Optional<SubjectInRound> subject, Id gate) {
        return subject.flatMap(each -> Optional.ofNullable(each.gates().get(gate)));
    }

    /** Returns what became of a gate; one of which too little is known has not gone. */
    private Optional<String> change(String team, Id gate, Truth then, Truth now) {
        if (then == now || (then != Truth.YES && now != Truth.YES)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (now) {
                    case YES -> wording.say("since-gate-new", team, gate(gate));
                    case NO -> wording.say("since-gate-gone", team, gate(gate));
                    case UNKNOWN -> wording.say("since-gate-unknown", team, gate(gate));
                });
    }

    private String gate(Id gate) {
        return PageWording.withoutStop(title(
                questionnaire -> questionnaire.ranking().stream()
                        .flatMap(rule -> rule.gates().stream())
                        .filter(each -> each.id().equals(gate))
                        .map(Gate::text),
                gate));
    }

    /** Returns a text of either version of the questionnaire, the present one first; the id where there is none. */
    private String title(Function<Questionnaire, Stream<Text>> texts, Id id) {
        return Stream.of(comparison.present(), comparison.earlier())
                .flatMap(each -> each.asked().stream())
                .flatMap(texts)
                .findFirst()
                .map(wording::text)
                .orElse(id.name());
    }

    /** Returns who answered, and which questions were left out. */
    List<String> remarks() {
        return Stream.of(
                        people(),
                        alone("since-new-team", SubjectComparison::earlier),
                        alone("since-gone-team", SubjectComparison::present),
                        underOtherIds(),
                        changed())
                .flatMap(Function.identity())
                .toList();
    }

    /** Returns how many answered then and now, of those who answered in both. */
    private Stream<String> people() {
        var numbers = comparison.subjects().stream()
                .filter(SubjectComparison::isInBoth)
                .map(subject -> wording.say(
                        "since-people-of",
                        words.name(subject),
                        ChangeWords.respondents(subject.earlier()),
                        ChangeWords.respondents(subject.present())))
                .toList();
        if (numbers.isEmpty()) {
            return Stream.empty();
        }
        String people = wording.say("since-people", wording.apart(numbers));
        boolean areOthers = comparison.subjects().stream().anyMatch(SubjectComparison::isByOthers);
        return Stream.of(areOthers ? people + " " + wording.say("since-people-differ") : people);
    }

    /** Returns the teams that nobody answered for in one of the rounds. */
    private Stream<String> alone(String key, Function<SubjectComparison, Optional<SubjectInRound>> missing) {
        var names = comparison.subjects().stream()
                .filter(subject -> ChangeWords.respondents(missing.apply(subject)) == 0)
                .filter(subject ->
                        ChangeWords.respondents(subject.earlier()) + ChangeWords.respondents(subject.present()) > 0)
                .map(words::name)
                .toList();
        return names.isEmpty() ? Stream.empty() : Stream.of(wording.say(key, names.size(), wording.someOf(names)));
    }

    /** Returns the teams that only one round has, with another that only the other has under the same name. */
    private Stream<String> underOtherIds() {
        return comparison.subjects().stream()
                .filter(gone -> ChangeWords.respondents(gone.present()) == 0)
                .flatMap(gone -> comparison.subjects().stream()
                        .filter(found -> ChangeWords.respondents(found.earlier()) == 0)
                        .filter(found -> !found.subject().equals(gone.subject()))
                        .filter(found -> words.name(found).equals(words.name(gone)))
                        .map(found -> wording.say("since-other-id", words.name(found), id(gone), id(found))));
    }

    private static String id(SubjectComparison subject) {
        return subject.subject().map(Id::name).orElse("");
    }

    private Stream<String> changed() {
        if (!comparison.hasChanged()) {
            return Stream.empty();
        }
        String versions = wording.say(
                comparison.earlier().version().equals(comparison.present().version())
                        ? "since-changed-in-silence"
                        : "since-changed",
                comparison.earlier().version(),
                comparison.present().version());
        if (comparison.earlier().evidence().isEmpty()
                || comparison.present().evidence().isEmpty()) {
            return Stream.of(versions + " " + wording.say("since-cannot-leave-out"));
        }
        return comparison.leftOut().isEmpty()
                ? Stream.of(versions + " " + wording.say("since-all-alike"))
                : Stream.of(versions + " " + wording.say("since-left-out", leftOut()));
    }

    private String leftOut() {
        return wording.apart(Stream.of(LeftOut.Cause.values())
                .map(this::leftOut)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private String leftOut(LeftOut.Cause cause) {
        var questions = comparison.leftOut().stream()
                .filter(left -> left.cause() == cause)
                .map(left -> wording.say("quoted", words.question(left.question())))
                .toList();
        return questions.isEmpty()
                ? ""
                : wording.say("left-out-" + cause.key(), questions.size(), wording.someOf(questions));
    }

    /** Returns the advice of last time: what is given again, and what is done or no longer needed. */
    List<String> advice() {
        return comparison.subjects().stream()
                .filter(subject -> plan.isAbout(subject))
                .flatMap(subject -> Stream.of(
                        advice("since-advice-done", subject, subject.adviceNoLonger()),
                        advice("since-advice-again", subject, subject.adviceAgain())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> advice(String key, SubjectComparison subject, List<Id> advice) {
        var titles = advice.stream()
                .map(id -> wording.say(
                        "quoted",
                        title(
                                questionnaire -> questionnaire.advice().stream()
                                        .filter(each -> each.id().equals(id))
                                        .map(Advice::title),
                                id)))
                .toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say(key, words.name(subject), wording.someOf(titles)));
    }
}
