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

        private String due(Optional<String> date, PageWording voice) {
            return Workload.due(month * DAYS_OF_A_MONTH, date, voice);
        }
    }

    /** Returns the workload of these steps; empty where none of them states an effort. */
    static Optional<Workload> of(List<Plan.Step> steps, Optional<String> date, PageWording voice) {
        var hours = hours(steps, voice);
        return hours.isEmpty()
                ? Optional.empty()
                : Optional.of(new Workload(table(hours, date, voice), warnings(hours, date, voice)));
    }

    private static Map<Share, Double> hours(List<Plan.Step> steps, PageWording voice) {
        var hours = new LinkedHashMap<Share, Double>();
        for (Plan.Step step : steps) {
            var task = step.advice().task();
            if (task.owner().isPresent() && task.hoursAWeek().isPresent()) {
                int month = (step.horizon() + DAYS_OF_A_MONTH - 1) / DAYS_OF_A_MONTH;
                hours.merge(
                        new Share(voice.text(task.owner()), month),
                        task.hoursAWeek().getAsDouble(),
                        Double::sum);
            }
        }
        return hours;
    }

    private static TextTable table(Map<Share, Double> hours, Optional<String> date, PageWording voice) {
        return new TextTable(
                voice.say("workload"),
                List.of(voice.say("workload-owner"), voice.say("workload-due"), voice.say("workload-hours")),
                2,
                hours.entrySet().stream()
                        .map(each -> List.of(
                                each.getKey().owner(), each.getKey().due(date, voice), voice.given(each.getValue())))
                        .collect(Collectors.toList()));
    }

    private static List<String> warnings(Map<Share, Double> hours, Optional<String> date, PageWording voice) {
        return hours.entrySet().stream()
                .filter(each -> each.getValue() > MOST_HOURS)
                .map(each -> voice.say(
                        "workload-much",
                        each.getKey().owner(),
                        voice.given(each.getValue()),
                        each.getKey().due(date, voice)))
                .toList();
    }

    /** Returns when a step is due: a date where the plan has one, otherwise a number of days. */
    static String due(int days, Optional<String> date, PageWording voice) {
        return date.map(written -> voice.say("due-by", voice.date(written, days)))
                .orElseGet(() -> voice.say("due-within", days));
    }
}
