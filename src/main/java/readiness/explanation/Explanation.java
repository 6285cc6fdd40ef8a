package readiness.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readiness.assessment.Discretion;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.level.LevelInWords;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.scoring.Agreement;
import readiness.scoring.Estimate;
import readiness.scoring.QuestionScore;
import readiness.scoring.ScoreEntry;
import readiness.wording.Language;

/** How the numbers of one team, or of the organisation, came about, down to the answers. */
public final class Explanation {

    private final PageWording wording;
    private final Discretion discretion;
    private final List<String> lines = new ArrayList<>();

    private Explanation(PageWording wording, Discretion discretion) {
        this.wording = wording;
        this.discretion = discretion;
    }

    /**
     * Returns the lines, indented by depth; none where there is no such team.
     *
     * @param team the team or customer; empty for the organisation
     */
    public static List<String> of(Result result, Optional<Id> team, Language language) {
        var wording = PageWording.onTerminal(result, language);
        var lines = new ArrayList<String>();
        for (QuestionnaireResult each : result.questionnaires()) {
            var explanation = new Explanation(wording.about(each.questionnaire()), result.discretion());
            each.subjects().stream()
                    .filter(subject -> subject.team().map(Team::id).equals(team))
                    .forEach(subject -> explanation.explain(each, subject));
            if (!lines.isEmpty() && !explanation.lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(explanation.lines);
        }
        return List.copyOf(lines);
    }

    private void explain(QuestionnaireResult result, Subject subject) {
        var questionnaire = result.questionnaire();
        lines.add(wording.say(
                "explain-title",
                subject.team().map(team -> wording.name(team.id())).orElse(wording.say("organisation")),
                wording.text(questionnaire.title()),
                questionnaire.id() + " " + questionnaire.version(),
                wording.say("respondents", subject.scorecard().respondents())));
        result.pilot()
                .ifPresent(pilot -> subject.team()
                        .ifPresent(team -> add(ExplainedRank.of(questionnaire, pilot, team.id(), wording))));
        result.strategy()
                .ifPresent(strategy -> add(ExplainedChoice.of(questionnaire, strategy, subject.scorecard(), wording)));
        questionnaire
                .levels()
                .map(levels -> new LevelInWords(questionnaire, levels, wording))
                .ifPresent(words -> add(List.of(
                        wording.say("level", words.place(subject)),
                        words.why(subject),
                        wording.say("level-rule-"
                                + questionnaire.levels().orElseThrow().rule().key()))));
        for (ScoreEntry dimension : subject.scorecard().dimensions()) {
            lines.add("");
            lines.add(score(dimension));
            for (ScoreEntry facet : subject.scorecard().facets(dimension.id())) {
                lines.add("  " + score(facet));
                facet.questions().forEach(this::question);
            }
        }
        advice(questionnaire, subject);
        withheld(subject);
    }

    /** Says what is not shown of a team with few respondents, and from how many on it is. */
    private void withheld(Subject subject) {
        int respondents = subject.scorecard().respondents();
        if (respondents > 0 && !discretion.showsFacets(respondents)) {
            add(List.of(wording.say("explain-withheld-topics", discretion.leastForScores(), discretion.leastGroup())));
        } else if (respondents > 0 && !discretion.showsQuestions(respondents)) {
            add(List.of(wording.say("explain-withheld-questions", discretion.leastGroup())));
        }
    }

    private void add(List<String> part) {
        lines.add("");
        lines.addAll(part);
    }

    private void advice(Questionnaire questionnaire, Subject subject) {
        if (!subject.advice().isEmpty()) {
            add(subject.advice().stream()
                    .map(advice -> wording.say(
                            "explain-advice",
                            advice.id().name(),
                            new ThresholdWords(wording).figures(questionnaire, subject.scorecard(), advice.when())))
                    .toList());
        }
    }

    private String score(ScoreEntry score) {
        String head = wording.say(
                "explain-score",
                wording.text(score.title()),
                wording.score(score.score()),
                wording.number(score.weight(), 2));
        return head
                + score.estimate()
                        .map(estimate -> score.withheld() ? coverageAlone(estimate) : coverage(estimate))
                        .orElse(wording.say("explain-absent"))
                + score.agreement().map(this::agreement).orElse("");
    }

    private String coverageAlone(Estimate estimate) {
        return wording.say("explain-coverage-alone", wording.percent(estimate.coverage(), 1));
    }

    private String coverage(Estimate estimate) {
        return estimate.coverage() < 1
                ? wording.say(
                        "explain-coverage",
                        wording.percent(estimate.coverage(), 1),
                        wording.score(estimate.low()),
                        wording.score(estimate.high()))
                : "";
    }

    private String agreement(Agreement agreement) {
        return wording.say(
                "explain-agreement", wording.number(agreement.value(), 2), wording.score(agreement.deviation()));
    }

    private void question(QuestionScore score) {
        var question = score.question();
        lines.add("    "
                + wording.say(
                        "explain-question",
                        question.id().name(),
                        score.estimate()
                                .map(estimate -> wording.score(estimate.score()))
                                .orElse("–"),
                        wording.number(question.weight(), 2),
                        states(score)));
        lines.add("      " + wording.text(question.phrasing().text())
                + (question.reversed() ? " " + wording.say("explain-reversed") : ""));
        if (score.distribution().total() > 0) {
            lines.add("      " + distribution(score));
        }
    }

    private String states(QuestionScore score) {
        return score.states().entrySet().stream()
                .map(entry -> wording.say("state-" + entry.getKey().key(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String distribution(QuestionScore score) {
        return wording.say(
                "explain-distribution",
                score.distribution().counts().entrySet().stream()
                        .map(this::times)
                        .collect(Collectors.joining(" + ")));
    }

    private String times(Map.Entry<Double, Integer> entry) {
        return entry.getValue() + " × " + wording.score(entry.getKey());
    }
}
