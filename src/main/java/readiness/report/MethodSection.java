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

    static MethodSection of(Result result, PageWording voice) {
        return new MethodSection(
                paragraphs(result, isAboutCustomers(result) ? voice.about(About.CUSTOMER) : voice),
                result.questionnaires().stream()
                        .flatMap(questionnaire -> questionnaire.pilot().map(Pilot::ranking).stream()
                                .map(ranking -> weights(questionnaire.questionnaire(), ranking, voice)))
                        .toList(),
                instruments(result, voice),
                quality(result, voice),
                Stream.concat(
                                Stream.of(new Accounting(result, voice).sentence()),
                                result.notes().stream().map(note -> note.text(voice.language())))
                        .toList());
    }

    /** Returns whether customers are asked about, and no team. */
    private static boolean isAboutCustomers(Result result) {
        var about = result.questionnaires().stream()
                .map(each -> each.questionnaire().about())
                .collect(Collectors.toSet());
        return about.contains(About.CUSTOMER) && !about.contains(About.TEAM);
    }

    private static List<String> paragraphs(Result result, PageWording voice) {
        var settings = result.settings();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(voice.say("method-scores"));
        boolean ranks =
                result.questionnaires().stream().anyMatch(each -> each.pilot().isPresent());
        boolean decides = result.questionnaires().stream()
                .anyMatch(each -> each.strategy().isPresent());
        if (ranks) {
            paragraphs.add(voice.say("method-ranking"));
        }
        if (decides) {
            paragraphs.add(voice.say("method-decision"));
        }
        paragraphs.add(voice.say("method-agreement"));
        if (ranks || decides) {
            paragraphs.add(voice.say("method-confidence", settings.leastGroup()));
        }
        paragraphs.add(voice.say(
                "method-discretion",
                settings.leastGroup(),
                Discretion.of(settings).leastForScores()));
        if (ranks || decides) {
            var sampling = result.sampling();
            paragraphs.add(voice.say(
                    "method-draws",
                    sampling.draws(),
                    Long.toString(sampling.seed()),
                    voice.number(100 * sampling.simulationError(), 1)));
        }
        paragraphs.add(voice.say("method-same-bytes"));
        return paragraphs;
    }

    private static TextTable weights(Questionnaire questionnaire, Ranking ranking, PageWording voice) {
        var criteria = List.copyOf(ranking.weights().keySet());
        var weights = weights(ranking, voice);
        var rows = IntStream.range(0, criteria.size())
                .mapToObj(i -> List.of(voice.title(questionnaire, criteria.get(i)), weights.get(i)))
                .toList();
        return new TextTable(
                voice.say("weights-caption", voice.text(questionnaire.title())),
                List.of(voice.say("column-criterion"), voice.say("column-weight")),
                1,
                rows);
    }

    /** Equal weights are said as the same fraction: as whole percents that add up, one of three would be larger. */
    private static List<String> weights(Ranking ranking, PageWording voice) {
        var weights = ranking.weights().values();
        double mean = 1.0 / weights.size();
        return weights.stream().allMatch(weight -> Math.abs(weight - mean) < Scores.TOLERANCE)
                ? Collections.nCopies(weights.size(), "1/" + weights.size())
                : voice.percents(weights);
    }

    /** Sheets are counted and not named: a file is a person. */
    private static List<String> quality(Result result, PageWording voice) {
        var sentences = new ArrayList<String>();
        for (QuestionnaireResult each : result.questionnaires()) {
            each.quality().facets().stream()
                    .filter(facet -> facet.isMixed())
                    .forEach(facet -> sentences.add(voice.say(
                            "quality-mixed",
                            voice.title(each.questionnaire(), facet.facet()),
                            voice.number(facet.alpha().orElseThrow(), 2))));
            sentences.addAll(QualityFlags.of(each, voice.about(each.questionnaire())));
        }
        return sentences;
    }

    private static TextTable instruments(Result result, PageWording voice) {
        var rows =
                result.questionnaires().stream().map(MethodSection::instrument).toList();
        return new TextTable(
                voice.say("instruments-caption"),
                List.of(
                        voice.say("column-questionnaire"),
                        voice.say("column-version"),
                        voice.say("column-sha256"),
                        voice.say("column-sheets")),
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
