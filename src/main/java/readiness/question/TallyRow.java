package readiness.question;

import java.util.List;

/**
 * How often each option was chosen.
 *
 * @param name the team, those of one role in it, or all teams
 * @param role whether these are those of one role
 * @param answers how many people answered
 * @param mean the mean score; empty for a background question
 * @param counts one for each option
 */
public record TallyRow(String name, boolean role, int answers, String mean, List<OptionCount> counts) {

    public TallyRow {
        counts = List.copyOf(counts);
    }

    /**
     * How often one option was chosen.
     *
     * @param tenths of those who answered, from 0 to 10, for the length of a bar
     */
    public record OptionCount(int times, int tenths) {}
}
