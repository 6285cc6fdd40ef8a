package readiness.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readiness.assessment.Plan;
import readiness.page.PageWording;
import readiness.page.TextTable;

/**
 * How many hours of a week the plan asks of whom: what is due in the same month is added up for each owner. Steps that
 * name no owner or no hours are left out.
 *
 * @param table a row for each owner and month
 * @param warnings who is asked for more than one day in five, a sentence each
 */
public record Workload(TextTable table, List<String> warnings) {

    /** One day in five. */
    private static final double MOST_HOURS = 8;

    private static final int DAYS_OF_A_MONTH = 30;

    public Workload {
        warnings = List.copyOf(warnings);
    }

    /** A month of somebody's, counted from the start. */
    private record Share(String owner, int month) {

        private String due(Optional<String> date, PageWording wording) {
            return Workload.due(month * DAYS_OF_A_MONTH, date, wording);
        }
    }

    /** Returns the workload of these steps; empty where none of them states an effort. */
    static Optional<Workload> of(List<Plan.Step> steps, Optional<String> date, PageWording wording) {
        var hours = hours(steps, wording);
        return hours.isEmpty()
                ? Optional.empty()
                : Optional.of(new Workload(table(hours, date, wording), warnings(hours, date, wording)));
    }

    private static Map<Share, Double> hours(List<Plan.Step> steps, PageWording wording) {
        var hours = new LinkedHashMap<Share, Double>();
        for (Plan.Step step : steps) {
            var task = step.advice().task();
            if (task.owner().isPresent() && task.hoursAWeek().isPresent()) {
                int month = (step.horizon() + DAYS_OF_A_MONTH - 1) / DAYS_OF_A_MONTH;
                hours.merge(
                        new Share(wording.text(task.owner()), month),
                        task.hoursAWeek().getAsDouble(),
                        Double::sum);
            }
        }
        return hours;
    }

    private static TextTable table(Map<Share, Double> hours, Optional<String> date, PageWording wording) {
        return new TextTable(
                wording.say("workload"),
                List.of(wording.say("workload-owner"), wording.say("workload-due"), wording.say("workload-hours")),
                2,
                hours.entrySet().stream()
                        .map(each -> List.of(
                                each.getKey().owner(),
                                each.getKey().due(date, wording),
                                wording.given(each.getValue())))
                        .collect(Collectors.toList()));
    }

    private static List<String> warnings(Map<Share, Double> hours, Optional<String> date, PageWording wording) {
        return hours.entrySet().stream()
                .filter(each -> each.getValue() > MOST_HOURS)
                .map(each -> wording.say(
                        "workload-much",
                        each.getKey().owner(),
                        wording.given(each.getValue()),
                        each.getKey().due(date, wording)))
                .toList();
    }

    /** Returns when a step is due: a date where the plan has one, otherwise a number of days. */
    static String due(int days, Optional<String> date, PageWording wording) {
        return date.map(written -> wording.say("due-by", wording.date(written, days)))
                .orElseGet(() -> wording.say("due-within", days));
    }
}
