package readiness.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.Instrument;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.catalogue.QuestionnaireReader;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Weights and targets of an assessment, held against the questionnaires that it has. */
final class QuestionnaireSettingsTest {

    private static final String SCHEMA = "schema: readiness/assessment/v1\n";

    private final ProblemLog problems = new ProblemLog();

    @Test
    void weights_are_by_questionnaire_and_then_by_dimension() {
        assertThat(weights("weights: {warmth: {heating: 2, welcome: 0.5}}"))
                .isEqualTo(Map.of(new Id("warmth"), Map.of(new Id("heating"), 2.0, new Id("welcome"), 0.5)));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "weights: {warmht: {heating: 2}} ! 2:11 WEIGHTS_FOR_OTHER_QUESTIONNAIRE ! small warmth",
                "weights: {warmth: {heatng: 2}} ! 2:20 UNKNOWN_CRITERION ! heating welcome",
                "weights: {warmth: {heating: 0}} ! 2:29 WEIGHT_NOT_POSITIVE ! ",
                "weights: {warmth: {heating: much}} ! 2:29 EXPECTED_NUMBER ! ",
                "weights: {warmth: 2} ! 2:19 EXPECTED_MAP ! ",
                "weights: [warmth] ! 2:10 LIST_FOR_MAP ! ",
                "weights: {small: {pain: 2}} ! 2:11 WEIGHTS_WITHOUT_RANKING ! "
            })
    void a_weight_of_nothing_is_reported_at_its_place(String line, String reported, String choices) {
        weights(line);
        assertThat(reported()).containsExactly("assessment.yaml:" + reported);
        assertThat(String.join(
                        " ", problems.all().get(0).choices().stream().sorted().toList()))
                .isEqualTo(choices == null ? "" : choices);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "teams: [{id: a, targets: {warmth: {heating: 70}}}] ! ",
                "teams: [{id: a, targets: {warmht: {heating: 70}}}] ! 2:27 TARGETS_FOR_OTHER_QUESTIONNAIRE",
                "teams: [{id: a, targets: {warmth: {heat: 70}}}] ! 2:36 UNKNOWN_CRITERION",
                "customers: [{id: a, targets: {warmth: {smiles: 70}}}] ! 2:40 UNKNOWN_CRITERION"
            })
    void a_target_of_nothing_is_reported_at_its_place(String line, String reported) {
        var file = new SettingsReader(problems).read(SCHEMA + line).orElseThrow();
        new QuestionnaireSettings(catalogue(), problems).checkTargets(file);
        assertThat(reported()).isEqualTo(reported == null ? List.of() : List.of("assessment.yaml:" + reported));
    }

    private Map<Id, Map<Id, Double>> weights(String line) {
        var file = new SettingsReader(problems).read(SCHEMA + line).orElseThrow();
        return new QuestionnaireSettings(catalogue(), problems)
                .weights(file.weights().orElseThrow());
    }

    /** Returns the problems without their numbers. */
    private List<String> reported() {
        return Folder.lines(problems.all()).stream()
                .map(line -> line.replaceFirst(" R\\d{3} ", " "))
                .toList();
    }

    private static QuestionnaireCatalogue catalogue() {
        var catalogue = QuestionnaireCatalogue.listed();
        List.of(Examples.WARMTH, Examples.RELEASES)
                .forEach(text -> catalogue.add(new Instrument(
                        QuestionnaireReader.read("q.yaml", text).value().orElseThrow())));
        return catalogue;
    }
}
