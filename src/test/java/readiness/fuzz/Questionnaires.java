package readiness.fuzz;

import readiness.catalogue.QuestionnaireReader;

/** Bytes as a questionnaire: read or refused with reasons, and what is read can be asked. */
public final class Questionnaires {

    private Questionnaires() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Fed.text(bytes).ifPresent(Questionnaires::read);
    }

    static void read(String text) {
        var checked = QuestionnaireReader.read("fed.yaml", text);
        Fed.look(checked.problems());
        checked.value().ifPresent(Replies::ask);
    }
}
