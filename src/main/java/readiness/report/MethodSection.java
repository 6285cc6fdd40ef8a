package readiness.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.assessment.Discretion;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.About;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Scores;
import readiness.ranking.Ranking;
import readiness.recommendation.Pilot;

/**
 * How the numbers came about, so that a second person gets the same ones.
 *
 * @param paragraphs the method in brief
 * @param weights the criteria with what they weigh
 * @param instruments the questionnaires with version, sheets and fingerprint
 * @param quality what is to be known about the worth of the answers
 * @param notes how many answers were read and count, and what was noticed in the files
 */
public record MethodSection(
        List<String> paragraphs,
        List<TextTable> weights,
        TextTable instruments,
        List<String> quality,
        List<String> notes) {

    public MethodSection {
        paragraphs = List.copyOf(paragraphs);
        weights = List.copyOf(weights);
        quality = List.copyOf(quality);
        notes = List.copyOf(notes);
    }

    static MethodSection of(Result result, PageWording wording) {
        return new MethodSection(
                paragraphs(result, isAboutCustomers(result) ? wording.about(About.CUSTOMER) : wording),
                result.questionnaires().stream()
                        .flatMap(questionnaire -> questionnaire.pilot().map(Pilot::ranking).stream()
                                .map(ranking -> weights(questionnaire.questionnaire(), ranking, wording)))
                        .toList(),
                instruments(result, wording),
                quality(result, wording),
                Stream.concat(
                                Stream.of(new Accounting(result, wording).sentence()),
                                result.notes().stream().map(note -> note.text(wording.language())))
                        .toList());
    }

    /** Returns whether customers are asked about, and no team. */
    private static boolean isAboutCustomers(Result result) {
        var about = result.questionnaires().stream()
                .map(each -> each.questionnaire().about())
                .collect(Collectors.toSet());
        return about.contains(About.CUSTOMER) && !about.contains(About.TEAM);
    }

    private static List<String> paragraphs(Result result, PageWording wording) {
        var settings = result.settings();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(wording.say("method-scores"));
        boolean ranks =
                result.questionnaires().stream().anyMatch(each -> each.pilot().isPresent());
        boolean decides = result.questionnaires().stream()
                .anyMatch(each -> each.strategy().isPresent());
        if (ranks) {
            paragraphs.add(wording.say("method-ranking"));
        }
        if (decides) {
            paragraphs.add(wording.say("method-decision"));
        }
        paragraphs.add(wording.say("method-agreement"));
        if (ranks || decides) {
            paragraphs.add(wording.say("method-confidence", settings.leastGroup()));
        }
        paragraphs.add(wording.say(
                "method-discretion",
                settings.leastGroup(),
                Discretion.of(settings).leastForScores()));
        if (ranks || decides) {
            var sampling = result.sampling();
            paragraphs.add(wording.say(
                    "method-draws",
                    sampling.draws(),
                    Long.toString(sampling.seed()),
                    wording.number(100 * sampling.simulationError(), 1)));
        }
        paragraphs.add(wording.say("method-same-bytes"));
        return paragraphs;
    }

    private static TextTable weights(Questionnaire questionnaire, Ranking ranking, PageWording wording) {
        var criteria = List.copyOf(ranking.weights().keySet());
        var weights = weights(ranking, wording);
        var rows = IntStream.range(0, criteria.size())
                .mapToObj(i -> List.of(wording.title(questionnaire, criteria.get(i)), weights.get(i)))
                .toList();
        return new TextTable(
                wording.say("weights-caption", wording.text(questionnaire.title())),
                List.of(wording.say("column-criterion"), wording.say("column-weight")),
                1,
                rows);
    }

    /** Equal weights are said as the same fraction: as whole percents that add up, one of three would be larger. */
    private static List<String> weights(Ranking ranking, PageWording wording) {
        var weights = ranking.weights().values();
        double mean = 1.0 / weights.size();
        return weights.stream().allMatch(weight -> Math.abs(weight - mean) < Scores.TOLERANCE)
                ? Collections.nCopies(weights.size(), "1/" + weights.size())
                : wording.percents(weights);
    }

    /** Sheets are counted and not named: a file is a person. */
    private static List<String> quality(Result result, PageWording wording) {
        var sentences = new ArrayList<String>();
        for (QuestionnaireResult each : result.questionnaires()) {
            each.quality().facets().stream()
                    .filter(facet -> facet.isMixed())
                    .forEach(facet -> sentences.add(wording.say(
                            "quality-mixed",
                            wording.title(each.questionnaire(), facet.facet()),
                            wording.number(facet.alpha().orElseThrow(), 2))));
            sentences.addAll(QualityFlags.of(each, wording.about(each.questionnaire())));
        }
        return sentences;
    }

    private static TextTable instruments(Result result, PageWording wording) {
        var rows =
                result.questionnaires().stream().map(MethodSection::instrument).toList();
        return new TextTable(
                wording.say("instruments-caption"),
                List.of(
                        wording.say("column-questionnaire"),
                        wording.say("column-version"),
                        wording.say("column-sha256"),
                        wording.say("column-sheets")),
                3,
                rows);
    }

    private static List<String> instrument(QuestionnaireResult result) {
        int sheets = result.subjects().stream()
                .mapToInt(subject -> subject.scorecard().respondents())
                .sum();
        return List.of(
                result.questionnaire().id().name(),
                result.questionnaire().version().toString(),
                result.instrument().sha256(),
                Integer.toString(sheets));
    }
}
