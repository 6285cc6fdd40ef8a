package readiness.testkit;

import static readiness.testkit.PrintedPage.number;
import static readiness.testkit.PrintedPage.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a reader with a pencil finds on a report: every difference, sum, rank and word worked out anew from the figures
 * that are printed there.
 */
public final class PrintedFigures {

    /** Half of the last digit of a score, of two scores that are subtracted, and a little. */
    private static final double PRINTED = 0.06;

    /** Shares of weights are printed as whole percents. */
    private static final double BY_WHOLE_PERCENTS = 1.1;

    private final PrintedPage page;
    private final List<String> contradictions = new ArrayList<>();
    private final Map<String, Integer> checked = new TreeMap<>();

    private PrintedFigures(PrintedPage page) {
        this.page = page;
    }

    /** Reads a page and works everything out. */
    public static PrintedFigures of(PrintedPage page) {
        var figures = new PrintedFigures(page);
        var rankings = page.tables("ranking-caption").stream()
                .filter(table -> table.column(page.words("column-likely")) > 0)
                .map(table -> new PrintedRanking(table, page))
                .toList();
        for (PrintedPage section : page.sections()) {
            section.tables("ranking-caption").stream()
                    .filter(table -> table.column(page.words("column-likely")) > 0)
                    .findFirst()
                    .ifPresent(table -> figures.ranking(section, new PrintedRanking(table, page)));
        }
        rankings.stream().findFirst().ifPresent(figures::firstPage);
        rankings.forEach(figures::matrix);
        figures.distances();
        figures.shares();
        figures.tallies();
        return figures;
    }

    /** Returns where two figures, or a figure and a word, contradict each other. */
    public List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    /** Returns how many statements of each kind were worked out. */
    public Map<String, Integer> checked() {
        return Map.copyOf(checked);
    }

    private void check(String kind, boolean holds, Object... figures) {
        checked.merge(kind, 1, Integer::sum);
        if (!holds) {
            contradictions.add(kind + ": " + List.of(figures));
        }
    }

    private void same(String kind, double worked, double printed, Object where) {
        check(kind, Math.abs(worked - printed) < PRINTED, where, "printed", printed, "worked out", worked);
    }

    private void ranking(PrintedPage section, PrintedRanking ranking) {
        double last = 100;
        int rank = 0;
        for (String team : ranking.ranked()) {
            check("rank", ranking.composite(team) <= last + PRINTED && ranking.rank(team) >= rank, team);
            last = ranking.composite(team);
            rank = ranking.rank(team);
        }
        reasons(section, ranking);
        section.named().forEach((team, words) -> words.said("why-behind").forEach(said -> behind(ranking, team, said)));
        page.tables("weights-caption").stream()
                .filter(table ->
                        table.rows().stream().map(row -> row.get(0)).toList().equals(ranking.criteria()))
                .findFirst()
                .ifPresent(weights -> weighted(ranking, weights));
    }

    private void behind(PrintedRanking ranking, String team, Map<Integer, String> said) {
        double distance = ranking.composite(said.getOrDefault(4, "")) - ranking.composite(team);
        check(
                "behind",
                numbers(said.getOrDefault(0, "")).stream()
                        .anyMatch(points -> Math.abs(points - distance) < PRINTED || distance < 0.1),
                team,
                said,
                distance);
        same("behind on", ranking.score(team, said.getOrDefault(1, "")), number(said.getOrDefault(2, "")), said);
        same(
                "ahead on",
                ranking.score(said.getOrDefault(4, ""), said.getOrDefault(1, "")),
                number(said.getOrDefault(3, "")),
                said);
    }

    private void reasons(PrintedPage section, PrintedRanking ranking) {
        double sum = 0;
        String next = "";
        for (String key : List.of("reason-ahead", "reason-behind")) {
            int sign = key.equals("reason-ahead") ? 1 : -1;
            for (Map<Integer, String> said : section.said(key)) {
                next = said.getOrDefault(2, "");
                double own = number(said.getOrDefault(1, ""));
                double other = number(said.getOrDefault(3, ""));
                same("reason", ranking.score(ranking.leader(), said.getOrDefault(0, "")), own, said);
                same("reason", ranking.score(next, said.getOrDefault(0, "")), other, said);
                check("direction", sign * (own - other) > -PRINTED, said);
                sum += sign * number(said.getOrDefault(4, ""));
            }
        }
        if (!next.isEmpty()) {
            same("reasons add up", sum, ranking.composite(ranking.leader()) - ranking.composite(next), next);
        }
    }

    private void weighted(PrintedRanking ranking, PrintedPage.Printed weights) {
        var percents = weights.rows().stream()
                .map(row -> percent(row.get(row.size() - 1)))
                .toList();
        double whole = percents.stream().mapToDouble(each -> each).sum();
        check("weights", Math.abs(whole - 100) < 1e-9, percents);
        for (String team : ranking.ranked()) {
            double sum = 0;
            for (int i = 0; i < percents.size(); i++) {
                sum += percents.get(i)
                        / 100
                        * ranking.score(team, ranking.criteria().get(i));
            }
            check("weighted mean", Math.abs(sum - ranking.composite(team)) < BY_WHOLE_PERCENTS, team, sum);
        }
    }

    /** Returns a weight in percent: equal ones are printed as fractions of one. */
    private static double percent(String weight) {
        return weight.startsWith("1/") ? 100 / number(weight.substring(2)) : number(weight);
    }

    private void firstPage(PrintedRanking ranking) {
        Stream.of("board-start", "board-start-core", "board-start-served", "board-start-beside", "board-start-wave")
                .flatMap(key -> page.headline().said(key).stream())
                .filter(said -> !said.getOrDefault(0, "").contains(","))
                .forEach(said ->
                        check("headline", said.getOrDefault(0, "").equals(ranking.leader()), said, ranking.leader()));
        for (Map<Integer, String> said : page.said("team-clear")) {
            check(
                    "high",
                    number(said.getOrDefault(2, "")) >= 90
                            && said.getOrDefault(2, "").equals(ranking.first(ranking.leader())),
                    said);
        }
        for (Map<Integer, String> said : page.said("team-leaning")) {
            check("moderate", number(said.getOrDefault(2, "")) >= 50, said);
            check("moderate", said.getOrDefault(2, "").equals(ranking.first(ranking.leader())), said);
        }
        for (Map<Integer, String> said : page.said("who-teams")) {
            var answers = ranking.answers();
            check(
                    "people",
                    number(said.getOrDefault(0, ""))
                            == answers.stream().mapToInt(each -> each).sum(),
                    said,
                    answers);
            check(
                    "most",
                    number(said.getOrDefault(3, ""))
                            == answers.stream().mapToInt(each -> each).max().orElse(0),
                    said,
                    answers);
        }
    }

    private void matrix(PrintedRanking ranking) {
        page.tables("matrix-caption").stream()
                .filter(matrix -> matrix.columns().containsAll(ranking.criteria()))
                .forEach(matrix -> ranking.ranked().stream()
                        .filter(team -> !matrix.row(team).isEmpty())
                        .forEach(team -> ranking.criteria()
                                .forEach(criterion -> same(
                                        "side by side",
                                        ranking.score(team, criterion),
                                        number(matrix.row(team).get(matrix.column(criterion))),
                                        team + " " + criterion))));
    }

    /** Works out how far a score is from what is needed. */
    private void distances() {
        for (String key : List.of("sign-up", "sign-down", "gate-way-up", "gate-way-down")) {
            int sign = key.endsWith("up") ? 1 : -1;
            page.said(key)
                    .forEach(said -> same(
                            "distance",
                            sign * (number(said.getOrDefault(1, "")) - number(said.getOrDefault(2, ""))),
                            number(said.getOrDefault(3, "")),
                            said));
        }
        page.said("need-figures").forEach(said -> {
            String[] needed = said.getOrDefault(2, "").split(";", -1);
            if (needed.length > 1) {
                double distance = Math.abs(number(needed[0]) - number(said.getOrDefault(1, "")));
                same("missing", distance, number(needed[1]), said);
            }
        });
    }

    /** Works out that the ranks of each add up; what is not all and not none is at least one and at most 99. */
    private void shares() {
        for (PrintedPage.Printed table : page.tables("ranks-caption")) {
            for (List<String> row : table.rows()) {
                check(
                        "ranks of a hundred",
                        row.stream().skip(1).mapToDouble(this::share).sum() == 100,
                        row);
            }
        }
    }

    private double share(String words) {
        if (words.equals(page.words("more-than-99"))) {
            return 100;
        }
        return words.equals(page.words("fewer-than-1")) ? 0 : number(words);
    }

    private void tallies() {
        for (List<List<String>> tally : page.tallies()) {
            int columns = tally.get(0).size() - 1;
            for (int i = 1; i < columns && tally.size() > 1; i++) {
                int column = i;
                double parts = tally.stream()
                        .skip(1)
                        .mapToDouble(row -> number(row.get(column)))
                        .sum();
                check("tally", parts <= number(tally.get(0).get(i)), tally);
            }
        }
    }
}
