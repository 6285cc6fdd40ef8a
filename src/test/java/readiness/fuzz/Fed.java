package readiness.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import readiness.assessment.Instrument;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.catalogue.QuestionnaireReader;
import readiness.problem.Problem;
import readiness.problem.ProblemText;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;
import readiness.source.Utf8Text;
import readiness.testkit.Examples;
import readiness.wording.Language;

/** What every target does with what it is fed. */
final class Fed {

    static final Questionnaire WARMTH =
            QuestionnaireReader.read("warmth.yaml", Examples.WARMTH).value().orElseThrow();

    private Fed() {}

    /** Returns the text of a file with these bytes; empty where it has none, which is reported. */
    static Optional<String> text(byte[] bytes) {
        var problems = new ProblemLog();
        var text = Utf8Text.of("fed", bytes, problems);
        look(problems.all());
        return text;
    }

    /** Returns a text of these bytes, whatever they are. */
    static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static QuestionnaireCatalogue catalogue() {
        var questionnaires = QuestionnaireCatalogue.listed();
        questionnaires.add(new Instrument(WARMTH));
        return questionnaires;
    }

    /** Every problem has its sentence in every language, and a place. */
    static void look(List<Problem> problems) {
        for (Problem problem : problems) {
            for (Language language : Language.values()) {
                expect(!new ProblemText(problem, language).line().isBlank(), problem.code());
            }
            expect(problem.location().line() > 0 && problem.location().column() > 0, problem);
        }
    }

    /**
     * Ends the run where something is not as promised; cheaper than an assertion in words, which is asked for often.
     */
    static void expect(boolean holds, Object about) {
        if (!holds) {
            throw new AssertionError(about);
        }
    }
}
