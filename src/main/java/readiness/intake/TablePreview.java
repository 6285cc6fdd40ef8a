package readiness.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.questionnaire.Text;

/**
 * What a table is taken for before it is read.
 *
 * @param file its name
 * @param tool the form tool that wrote it; empty where its columns do not show it
 * @param questionnaire the id of the questionnaire that it answers
 * @param rows how many rows it has below the headers
 * @param columns the columns that are read, in order
 * @param unread the headers of the columns that nothing reads
 * @param asked those of them that may answer a question: form tools have columns of their own
 * @param open the questions that no column answers, by their ids
 * @param subjectMissing the key that no column has, {@code team} or {@code customer}; empty where a column has it
 * @param unknown the words in the cells that mean no answer and no team
 */
public record TablePreview(
        String file,
        Optional<String> tool,
        String questionnaire,
        int rows,
        List<Line> columns,
        List<String> unread,
        List<String> asked,
        Map<String, Text> open,
        Optional<String> subjectMissing,
        List<Unknown> unknown) {

    public TablePreview {
        columns = List.copyOf(columns);
        unread = List.copyOf(unread);
        asked = List.copyOf(asked);
        open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
        unknown = List.copyOf(unknown);
    }

    /**
     * A column that is read.
     *
     * @param meaning the id of its question, or the key of a sheet
     * @param understood how many of its filled cells are understood
     * @param filled how many of its cells are filled
     */
    public record Line(String header, String meaning, int understood, int filled) {}

    /**
     * A word in the cells whose meaning is unknown.
     *
     * @param meaning the id of the question of its column, or the key of a sheet
     * @param times how many cells have it
     * @param choices the ids that it may mean
     * @param isSubject whether it may name a team or a customer
     */
    public record Unknown(String meaning, String word, int times, List<String> choices, boolean isSubject) {}
}
