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

    private final PageWording voice;
    private final Discretion discretion;
    private final List<String> lines = new ArrayList<>();

    private Explanation(PageWording voice, Discretion discretion) {
        this.voice = voice;
        this.discretion = discretion;
    }

    /**
     * Returns the lines, indented by depth; none where there is no such team.
     *
     * @param team the team or customer; empty for the organisation
     */
    public static List<String> of(Result result, Optional<Id> team, Language language) {
        var voice = PageWording.onTerminal(result, language);
        var lines = new ArrayList<String>();
        for (QuestionnaireResult each : result.questionnaires()) {
            var explanation = new Explanation(voice.about(each.questionnaire()), result.discretion());
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
        lines.add(voice.say(
                "explain-title",
                subject.team().map(team -> voice.name(team.id())).orElse(voice.say("organisation")),
                voice.text(questionnaire.title()),
                questionnaire.id() + " " + questionnaire.version(),
                voice.say("respondents", subject.scorecard().respondents())));
        result.pilot()
                .ifPresent(pilot -> subject.team()
                        .ifPresent(team -> add(ExplainedRank.of(questionnaire, pilot, team.id(), voice))));
        result.strategy()
                .ifPresent(strategy -> add(ExplainedChoice.of(questionnaire, strategy, subject.scorecard(), voice)));
        questionnaire
                .levels()
                .map(levels -> new LevelInWords(questionnaire, levels, voice))
                .ifPresent(words -> add(List.of(
                        voice.say("level", words.place(subject)),
                        words.why(subject),
                        voice.say("level-rule-"
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
            add(List.of(voice.say("explain-withheld-topics", discretion.leastForScores(), discretion.leastGroup())));
        } else if (respondents > 0 && !discretion.showsQuestions(respondents)) {
            add(List.of(voice.say("explain-withheld-questions", discretion.leastGroup())));
        }
    }

    private void add(List<String> part) {
        lines.add("");
        lines.addAll(part);
    }

    private void advice(Questionnaire questionnaire, Subject subject) {
        if (!subject.advice().isEmpty()) {
            add(subject.advice().stream()
                    .map(advice -> voice.say(
                            "explain-advice",
                            advice.id().name(),
                            new ThresholdWords(voice).figures(questionnaire, subject.scorecard(), advice.when())))
                    .toList());
        }
    }

    private String score(ScoreEntry score) {
        String head = voice.say(
                "explain-score",
                voice.text(score.title()),
                voice.score(score.score()),
                voice.number(score.weight(), 2));
        return head
                + score.estimate()
                        .map(estimate -> score.withheld() ? coverageAlone(estimate) : coverage(estimate))
                        .orElse(voice.say("explain-absent"))
                + score.agreement().map(this::agreement).orElse("");
    }

    private String coverageAlone(Estimate estimate) {
        return voice.say("explain-coverage-alone", voice.percent(estimate.coverage(), 1));
    }

    private String coverage(Estimate estimate) {
        return estimate.coverage() < 1
                ? voice.say(
                        "explain-coverage",
                        voice.percent(estimate.coverage(), 1),
                        voice.score(estimate.low()),
                        voice.score(estimate.high()))
                : "";
    }

    private String agreement(Agreement agreement) {
        return voice.say("explain-agreement", voice.number(agreement.value(), 2), voice.score(agreement.deviation()));
    }

    private void question(QuestionScore score) {
        var question = score.question();
        lines.add("    "
                + voice.say(
                        "explain-question",
                        question.id().name(),
                        score.estimate()
                                .map(estimate -> voice.score(estimate.score()))
                                .orElse("–"),
                        voice.number(question.weight(), 2),
                        states(score)));
        lines.add("      " + voice.text(question.phrasing().text())
                + (question.reversed() ? " " + voice.say("explain-reversed") : ""));
        if (score.distribution().total() > 0) {
            lines.add("      " + distribution(score));
        }
    }

    private String states(QuestionScore score) {
        return score.states().entrySet().stream()
                .map(entry -> voice.say("state-" + entry.getKey().key(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String distribution(QuestionScore score) {
        return voice.say(
                "explain-distribution",
                score.distribution().counts().entrySet().stream()
                        .map(this::times)
                        .collect(Collectors.joining(" + ")));
    }

    private String times(Map.Entry<Double, Integer> entry) {
        return entry.getValue() + " × " + voice.score(entry.getKey());
    }
}
