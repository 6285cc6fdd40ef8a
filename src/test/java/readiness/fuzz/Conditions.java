package readiness.fuzz;

import readiness.testkit.Examples;

/** Bytes as the condition of a question, and as that of a piece of advice. */
public final class Conditions {

    private static final String OF_QUESTION = "{question: has-heating, is: yes}";
    private static final String OF_ADVICE = "{all: [{score: coffee, at-least: 50}, {not: {score: smiles, below: 10}}]}";

    private Conditions() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String condition = Fed.words(bytes);
        Questionnaires.read(Examples.WARMTH.replace(OF_QUESTION, condition));
        Questionnaires.read(Examples.WARMTH.replace(OF_ADVICE, condition));
    }
}
