package readiness.report;

import java.util.List;

/**
 * How often each option was chosen.
 *
 * @param name the team, or all of them
 * @param mean the mean score
 */
public record TallyRow(String name, String mean, List<Count> counts) {

    public TallyRow {
        counts = List.copyOf(counts);
    }

    /**
     * How often one option was chosen.
     *
     * @param tenths of those who answered, from 0 to 10, for the length of a bar
     */
    public record Count(int times, int tenths) {}
}
