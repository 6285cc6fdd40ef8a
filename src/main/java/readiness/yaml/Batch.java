package readiness.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import readiness.answers.AnswerSheet;
import readiness.assessment.Answers;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/** Sheets that are counted apart from the others, and who filled them in. */
final class Batch {

    private final Function<Id, Answers> nobody;
    private final Map<Id, Answers> answers = new LinkedHashMap<>();
    private final List<Respondent> respondents = new ArrayList<>();
    private int sheets;

    /**
     * Returns an empty batch.
     *
     * @param nobody makes the answers to a questionnaire, of nobody yet
     */
    Batch(Function<Id, Answers> nobody) {
        this.nobody = nobody;
    }

    /**
     * Somebody who filled in a sheet.
     *
     * @param fingerprint of the person
     * @param location of the sheet
     */
    record Respondent(long fingerprint, Location location) {}

    /** Counts a sheet. */
    void add(AnswerSheet sheet) {
        sheets++;
        if (!sheet.draft()) {
            answers.computeIfAbsent(sheet.questionnaire(), nobody).add(sheet);
            OptionalLong person = Respondents.fingerprint(sheet);
            if (person.isPresent()) {
                respondents.add(new Respondent(person.getAsLong(), sheet.location()));
            }
        }
    }

    /** Returns how many sheets there are, drafts too. */
    int sheets() {
        return sheets;
    }

    /** Returns what the finished ones say, by questionnaire. */
    Map<Id, Answers> answers() {
        return answers;
    }

    /** Returns who filled them in, in order. */
    List<Respondent> respondents() {
        return respondents;
    }
}
