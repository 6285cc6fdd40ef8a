package readiness.since;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.comparison.Difference;
import readiness.comparison.QuestionnaireDiff;
import readiness.comparison.Rescoring;
import readiness.page.Apportionment;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Id;
import readiness.scoring.Estimate;
import readiness.scoring.ScoreEntry;
import readiness.wording.Language;

/**
 * Two versions of a questionnaire side by side, as a terminal shows them.
 *
 * @param heading which versions they are
 * @param groups the differences by what they do, those of scores first
 * @param verdict whether the version says so
 * @param effect what the version alone does to the scores of an assessment; empty where none was given
 */
public record DiffPage(String heading, List<DifferenceGroup> groups, String verdict, Optional<ScoreTable> effect) {

    public DiffPage {
        groups = List.copyOf(groups);
    }

    /** Differences that do the same. */
    public record DifferenceGroup(String title, List<String> differences) {
        public DifferenceGroup {
            differences = List.copyOf(differences);
        }
    }

    /**
     * The same answers by both versions.
     *
     * @param sentences what the version does, in short
     */
    public record ScoreTable(String title, TextTable table, List<String> sentences) {
        public ScoreTable {
            sentences = List.copyOf(sentences);
        }
    }

    /** Returns the page for two versions, and for an assessment that is scored by both. */
    public static DiffPage of(QuestionnaireDiff diff, Optional<Rescoring> rescoring, Language language) {
        var wording = PageWording.onTerminal(
                rescoring.map(both -> names(both.present())).orElse(Map.of()), language);
        return new DiffPage(
                wording.say(
                        "diff-heading",
                        diff.present().id().name(),
                        diff.earlier().version().toString(),
                        diff.present().version().toString()),
                Stream.of(Difference.Impact.SCORES, Difference.Impact.ADDITION, Difference.Impact.WORDING)
                        .map(impact -> group(diff, impact, wording))
                        .filter(group -> !group.differences().isEmpty())
                        .toList(),
                verdict(diff, wording),
                rescoring.map(both -> effect(both, wording)));
    }

    private static Map<Id, String> names(QuestionnaireResult result) {
        var names = new LinkedHashMap<Id, String>();
        result.subjects().forEach(subject -> subject.team().ifPresent(team -> names.put(team.id(), team.name())));
        return names;
    }

    private static DifferenceGroup group(QuestionnaireDiff diff, Difference.Impact impact, PageWording wording) {
        return new DifferenceGroup(
                wording.say("diff-" + impact.key()),
                diff.with(impact).stream()
                        .map(difference -> words(difference, wording))
                        .toList());
    }

    private static String words(Difference difference, PageWording wording) {
        var arguments = new ArrayList<Object>(List.of(wording.text(difference.title())));
        arguments.addAll(difference.details());
        return wording.say("difference-" + difference.aspect().key(), arguments.toArray());
    }

    private static String verdict(QuestionnaireDiff diff, PageWording wording) {
        if (diff.impact().isEmpty()) {
            return wording.say("diff-same");
        }
        return diff.isSaid()
                ? wording.say("diff-said")
                : wording.say(
                        diff.earlier().version().equals(diff.present().version()) ? "diff-in-silence" : "diff-unsaid",
                        diff.impact().get().next(diff.earlier().version()).toString(),
                        diff.present().version().toString());
    }

    /** A score by both versions, with whose it is. */
    private record Both(Subject subject, ScoreEntry before, ScoreEntry later) {

        /** Returns whether one of the versions alone gives a score. */
        private boolean isLost() {
            return before.score().isPresent() != later.score().isPresent();
        }

        private boolean isInBoth() {
            return before.score().isPresent() && later.score().isPresent();
        }

        private double difference() {
            return isInBoth()
                    ? Apportionment.difference(
                            later.score().get().points(), before.score().get().points())
                    : 0;
        }
    }

    private static ScoreTable effect(Rescoring rescoring, PageWording wording) {
        var scores = rescoring.present().subjects().stream()
                .flatMap(subject -> both(rescoring.earlier(), subject))
                .toList();
        var table = new TextTable(
                wording.say("diff-on-caption"),
                List.of(
                        wording.say("column-team"),
                        wording.say("column-theme"),
                        wording.say("column-by-old"),
                        wording.say("column-by-new"),
                        wording.say("column-change"),
                        wording.say("column-could-lie")),
                2,
                scores.stream().map(score -> row(score, wording)).toList());
        int sheets = rescoring.present().subjects().stream()
                .mapToInt(subject -> subject.scorecard().respondents())
                .sum();
        return new ScoreTable(wording.say("diff-on", sheets), table, sentences(rescoring, scores, wording));
    }

    private static Stream<Both> both(QuestionnaireResult earlier, Subject now) {
        return earlier.subjects().stream()
                .filter(before -> before.team().map(Team::id).equals(now.team().map(Team::id)))
                .filter(before -> now.scorecard().respondents() > 0)
                .flatMap(before -> now.scorecard().dimensions().stream()
                        .flatMap(dimension -> before.scorecard().entry(dimension.id()).stream()
                                .map(then -> new Both(now, then, dimension))));
    }

    private static List<String> row(Both score, PageWording wording) {
        return List.of(
                wording.name(score.subject()),
                wording.text(score.later().title()),
                wording.score(score.before().score()),
                wording.score(score.later().score()),
                score.isInBoth() ? wording.change(score.difference()) : "–",
                score.later()
                        .estimate()
                        .filter(estimate -> estimate.coverage() < 1)
                        .map(estimate -> range(estimate, wording))
                        .orElse("–"));
    }

    private static String range(Estimate estimate, PageWording wording) {
        return wording.range(estimate.low(), estimate.high());
    }

    private static List<String> sentences(Rescoring rescoring, List<Both> scores, PageWording wording) {
        long changed = scores.stream().filter(score -> score.difference() != 0).count();
        double most = scores.stream()
                .mapToDouble(score -> Math.abs(score.difference()))
                .max()
                .orElse(0);
        long lost = scores.stream().filter(Both::isLost).count();
        var sentences = new ArrayList<String>();
        if (changed > 0) {
            sentences.add(wording.say("diff-on-changed", changed, scores.size(), wording.points(most)));
        }
        if (lost > 0) {
            sentences.add(wording.say("diff-on-lost", lost));
        }
        if (sentences.isEmpty()) {
            sentences.add(wording.say("diff-on-nothing"));
        }
        if (rescoring.present().pilot().isPresent()) {
            sentences.add(wording.say(
                    "diff-leader", leader(rescoring.earlier(), wording), leader(rescoring.present(), wording)));
        }
        return sentences;
    }

    private static String leader(QuestionnaireResult result, PageWording wording) {
        return result.pilot()
                .flatMap(pilot -> pilot.leader())
                .map(team -> wording.name(team.team()))
                .orElseGet(() -> wording.say("diff-nobody"));
    }
}
