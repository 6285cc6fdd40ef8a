package readiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.decision.ConsideredOption;
import readiness.page.PageWording;
import readiness.questionnaire.About;
import readiness.questionnaire.Need;
import readiness.questionnaire.Text;

/** What the recommendation takes, what people want, and who answered. */
record BoardFacts(Result result, Situation situation, PageWording wording) {

    /** The largest numbers of needs and of costs shown here; more are left to the strategy's section. */
    private static final int MOST_NEEDS = 2;

    private static final int MOST_COSTS = 1;

    private static final int MOST_AIMS = 3;

    /** Returns what the recommended way needs and what it costs, in the words of the questionnaire. */
    List<String> whatItTakes() {
        return situation
                .strategy()
                .filter(strategy -> !strategy.isOpen())
                .flatMap(strategy -> strategy.chosen().map(ConsideredOption::option))
                .map(option -> Stream.concat(
                                option.needs().stream().map(Need::text).limit(MOST_NEEDS),
                                option.costs().stream().limit(MOST_COSTS))
                        .map((Text text) -> wording.text(text))
                        .toList())
                .orElse(List.of());
    }

    /** Returns what people of the organisation want within a year, in their own words: facts, which name nobody. */
    List<String> aims() {
        return result.questionnaires().stream()
                .filter(each -> each.questionnaire().about() == About.ORGANISATION)
                .flatMap(each -> each.subjects().stream())
                .flatMap(subject -> subject.comments().stream())
                .filter(comment -> comment.question().fact()
                        && !comment.question().format().scored())
                .map(comment -> wording.say("quoted", comment.words()))
                .distinct()
                .limit(MOST_AIMS)
                .toList();
    }

    /** Returns how many people answered, about whom, and which answers deserve a second look. */
    List<String> whoAnswered() {
        var sentences = new ArrayList<String>();
        Stream.of(About.TEAM, About.CUSTOMER)
                .flatMap(about -> result.questionnaires().stream()
                        .filter(each -> each.questionnaire().about() == about)
                        .filter(each ->
                                situation.teams().isEmpty() || each.pilot().isPresent())
                        .limit(1))
                .forEach(each -> sentences.add(teams(each, wording.about(each.questionnaire()))));
        situation.ways().ifPresent(each -> sentences.add(organisation(respondents(each))));
        var accounting = new Accounting(result, wording);
        if (accounting.hasLosses()) {
            sentences.add(accounting.sentence());
        }
        sentences.addAll(QualityFlags.of(result, wording));
        return sentences;
    }

    private static int respondents(QuestionnaireResult each) {
        return each.subjects().stream()
                .mapToInt(subject -> subject.scorecard().respondents())
                .sum();
    }

    private String organisation(int respondents) {
        var size = result.settings().organisation().size();
        return size.isPresent() && size.getAsInt() > 1
                ? wording.say("who-organisation-of", respondents, size.getAsInt())
                : wording.say("who-organisation", respondents);
    }

    private static String teams(QuestionnaireResult each, PageWording wording) {
        var sizes = each.subjects().stream()
                .map(Subject::scorecard)
                .mapToInt(scorecard -> scorecard.respondents())
                .filter(respondents -> respondents > 0)
                .summaryStatistics();
        if (sizes.getCount() == 0) {
            return wording.say("who-no-teams");
        }
        return wording.say(
                sizes.getMin() == sizes.getMax() ? "who-teams-alike" : "who-teams",
                sizes.getSum(),
                sizes.getCount(),
                sizes.getMin(),
                sizes.getMax());
    }
}
