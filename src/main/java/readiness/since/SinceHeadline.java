package readiness.since;

import java.util.Optional;
import java.util.stream.Stream;
import readiness.comparison.Comparison;
import readiness.comparison.QuestionnaireComparison;
import readiness.comparison.QuestionnaireInRound;
import readiness.comparison.Round;
import readiness.page.PageWording;
import readiness.questionnaire.Id;

/**
 * The most important change since last time in a sentence: another team to start with, another approach, then the
 * largest change of a score that is more than chance.
 */
record SinceHeadline(Comparison comparison, PageWording wording) {

    String sentence() {
        int lacking = (lacks(comparison.earlier()) ? 1 : 0) + (lacks(comparison.present()) ? 2 : 0);
        return lacking == 0 ? change() : change() + " " + wording.say("since-headline-unread", lacking);
    }

    private static boolean lacks(Round round) {
        return !round.unread().isNothing();
    }

    private String change() {
        if (comparison.questionnaires().isEmpty()) {
            return wording.say("since-nothing-in-common");
        }
        String since = comparison
                .earlier()
                .date()
                .map(date -> wording.say("since-date", wording.date(date)))
                .orElse(wording.say("since-last-time"));
        return Stream.of(leader(), choice(), score())
                .flatMap(Optional::stream)
                .findFirst()
                .map(change -> PageWording.sentence(wording.say("since-headline", since, change)))
                .orElseGet(() -> wording.say(hasSheets() ? "since-nothing" : "since-nothing-known", since));
    }

    private boolean hasSheets() {
        return comparison.earlier().hasSheets() && comparison.present().hasSheets();
    }

    private Optional<String> leader() {
        return comparison.questionnaires().stream()
                .filter(each -> ranks(each.earlier()) && ranks(each.present()))
                .filter(each -> !each.earlier().leader().equals(each.present().leader()))
                .findFirst()
                .map(each -> leader(each, each.asked().map(wording::about).orElse(wording)));
    }

    private static boolean ranks(QuestionnaireInRound round) {
        return round.leader().isPresent()
                || (round.confidence().isPresent() && round.choice().isEmpty());
    }

    /** Returns who was named then, and who is now. */
    static String leader(QuestionnaireComparison each, PageWording wording) {
        var then = each.earlier().leader().map(wording::name);
        var now = each.present().leader().map(team -> named(team, each, wording));
        if (then.isPresent() && now.isPresent()) {
            return each.earlier().leader().equals(each.present().leader())
                    ? wording.say("since-leader-same", now.get())
                    : wording.say("since-leader-other", then.get(), now.get());
        }
        return then.map(team -> wording.say("since-leader-no-longer", team))
                .orElseGet(() -> now.map(team -> wording.say("since-leader-new", team))
                        .orElseGet(() -> wording.say("since-leader-none")));
    }

    /** Returns the name of a team, and that it is new where nobody answered for it last time. */
    private static String named(Id team, QuestionnaireComparison each, PageWording wording) {
        boolean isNew = each.subjects().stream()
                .filter(subject -> subject.subject().filter(team::equals).isPresent())
                .noneMatch(subject -> ChangeWords.respondents(subject.earlier()) > 0);
        return isNew ? wording.say("since-named-new", wording.name(team)) : wording.name(team);
    }

    private Optional<String> choice() {
        return comparison.questionnaires().stream()
                .filter(each -> each.earlier().choice().isPresent()
                        && each.present().choice().isPresent())
                .filter(each -> !each.earlier().choice().equals(each.present().choice()))
                .findFirst()
                .map(each -> choice(each, wording));
    }

    /** Returns which approach was recommended then, and which is now. */
    static String choice(QuestionnaireComparison each, PageWording wording) {
        String then = option(each.earlier(), each, wording);
        String now = option(each.present(), each, wording);
        return each.earlier().choice().equals(each.present().choice())
                ? wording.say("since-choice-same", now)
                : wording.say("since-choice-other", then, now);
    }

    private static String option(QuestionnaireInRound round, QuestionnaireComparison each, PageWording wording) {
        Id choice = round.choice().orElseThrow();
        return round.asked()
                .or(each::asked)
                .flatMap(asked -> asked.decision())
                .flatMap(rule -> Stream.concat(
                                rule.options().stream()
                                        .filter(option -> option.id().equals(choice))
                                        .map(option -> option.title()),
                                Stream.of(rule.otherwise())
                                        .filter(otherwise -> otherwise.id().equals(choice))
                                        .map(otherwise -> otherwise.title()))
                        .findFirst())
                .map(wording::text)
                .map(title -> wording.say("quoted", title))
                .orElse(choice.name());
    }

    private Optional<String> score() {
        return comparison.questionnaires().stream()
                .map(each -> new ChangeWords(each, wording))
                .flatMap(words -> words.sure().stream().limit(1).map(words::inShort))
                .findFirst();
    }
}
