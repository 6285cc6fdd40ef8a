package readiness.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.questionnaire.Id;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Scores;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.ranking.WeightRegion;
import readiness.sampling.Normal;
import readiness.sampling.PlausibleScores;
import readiness.sampling.Sampling;
import readiness.scoring.Pool;

/**
 * Draws all ranked teams many times, with other respondents, other answers to what is missing, other weights, and the
 * luck of the highest taken off (method, section 4).
 *
 * <p>Teams are drawn in the order of what they scored, so that neither the order in which they are given nor their
 * names change anything. Teams that scored the same have the same chances, and are given the mean of their draws.
 */
final class Simulation {

    private final List<DrawnTeam> teams;
    private final int candidates;
    private final int criteria;
    private final WeightRegion near;
    private final List<DrawnGate> gates;
    private final List<Pooling> poolings;
    private final Sampling sampling;

    private final DrawnComposites composites;

    private Simulation(List<DrawnTeam> teams, Ranking ranking, List<Id> drawn, WeightRegion near, Sampling sampling) {
        this.teams = teams;
        this.candidates = (int) teams.stream().filter(DrawnTeam::isCandidate).count();
        this.criteria = ranking.weights().size();
        this.near = near;
        this.sampling = sampling;
        this.gates = ranking.rule().gates().stream()
                .map(gate -> DrawnGate.of(gate, drawn))
                .toList();
        this.poolings = IntStream.range(0, teams.size() > 1 ? criteria : 0)
                .mapToObj(criterion -> pooling(criterion, ranking))
                .toList();
        this.composites = new DrawnComposites(teams.size(), sampling.draws());
    }

    /** A ranked team that can be drawn, and its place in the ranking. */
    private record DrawnTeam(int place, RankedTeam ranked, PlausibleScores plausible) {
        boolean isCandidate() {
            return ranked.isCandidate();
        }
    }

    /**
     * What came out of all draws.
     *
     * @param teams every ranked team, in the order of the ranking
     * @param nobodyFirst the share of draws in which a gate holds back every team
     * @param spreads by criterion how far the teams' true scores lie apart (τ), in points; empty with fewer than two
     */
    record DrawOutcomes(List<TeamOutcome> teams, double nobodyFirst, List<Double> spreads) {
        DrawOutcomes {
            teams = List.copyOf(teams);
            spreads = List.copyOf(spreads);
        }
    }

    /**
     * What came out for one team.
     *
     * @param low the 5th percentile of its composite
     * @param high the 95th
     * @param expectedLoss in points, for a candidate
     * @param gates the share of draws in which each gate holds
     * @param ranks the share of draws with each rank, for a candidate; empty for others
     */
    record TeamOutcome(
            double first,
            double likely,
            double low,
            double high,
            double expectedLoss,
            List<Double> gates,
            List<Double> ranks) {
        TeamOutcome {
            gates = List.copyOf(gates);
            ranks = List.copyOf(ranks);
        }
    }

    /** Returns what comes out for the ranked teams. */
    static DrawOutcomes of(Ranking ranking, WeightRegion near, Pool pool, Sampling sampling) {
        var ranked = ranking.ranked();
        if (ranked.isEmpty()) {
            return new DrawOutcomes(List.of(), 0, List.of());
        }
        var drawn = Stream.concat(
                        ranking.weights().keySet().stream(),
                        ranking.rule().gates().stream()
                                .flatMap(gate -> gate.when().tests())
                                .map(ScoreThreshold::score))
                .distinct()
                .toList();
        return new Simulation(teams(ranked, drawn, pool), ranking, drawn, near, sampling).outcome();
    }

    /** Returns the candidates, then the other teams, each sorted by what they scored. */
    private static List<DrawnTeam> teams(List<RankedTeam> ranked, List<Id> drawn, Pool pool) {
        var plausible =
                PlausibleScores.of(ranked.stream().map(RankedTeam::scorecard).toList(), drawn, pool);
        return IntStream.range(0, ranked.size())
                .mapToObj(team -> new DrawnTeam(team, ranked.get(team), plausible.get(team)))
                .sorted(Comparator.comparing(DrawnTeam::isCandidate)
                        .reversed()
                        .thenComparing(DrawnTeam::plausible, PlausibleScores.BY_CONTENT))
                .toList();
    }

    private Pooling pooling(int criterion, Ranking ranking) {
        Id id = List.copyOf(ranking.weights().keySet()).get(criterion);
        return new Pooling(
                teams.stream()
                        .mapToDouble(team -> team.ranked().criterion(id).points())
                        .toArray(),
                teams.stream()
                        .mapToDouble(team -> team.plausible().variance(criterion))
                        .toArray());
    }

    private DrawOutcomes outcome() {
        var counts = sampling.merged(this::counts, DrawCounts::and);
        var outcomes = new TeamOutcome[teams.size()];
        // Each group fills places of its own, so they may be worked on at the same time.
        alike().parallelStream().forEach(alike -> {
            var outcome = outcome(counts, alike);
            for (int team : alike) {
                outcomes[teams.get(team).place()] = outcome;
            }
        });
        return new DrawOutcomes(
                List.of(outcomes),
                counts.nobodyFirst() / sampling.draws(),
                poolings.stream().map(Pooling::spread).toList());
    }

    private TeamOutcome outcome(DrawCounts counts, int... alike) {
        double draws = sampling.draws();
        boolean isCandidate = alike[0] < candidates;
        double[] percentiles = composites.percentiles(alike);
        return new TeamOutcome(
                counts.firsts(alike) / draws,
                counts.composites(alike) / draws,
                percentiles[0],
                percentiles[1],
                isCandidate ? counts.losses(alike) / draws : 0,
                IntStream.range(0, gates.size())
                        .mapToObj(gate -> counts.gates(gate, alike) / draws)
                        .toList(),
                isCandidate
                        ? Arrays.stream(counts.ranks(alike))
                                .mapToObj(rank -> rank / draws)
                                .toList()
                        : List.of());
    }

    /** Returns the teams that scored the same, group by group. */
    private List<int[]> alike() {
        var groups = new ArrayList<int[]>();
        int from = 0;
        for (int to = 1; to <= teams.size(); to++) {
            if (to == teams.size() || !areAlike(teams.get(from), teams.get(to))) {
                groups.add(IntStream.range(from, to).toArray());
                from = to;
            }
        }
        return groups;
    }

    private static boolean areAlike(DrawnTeam one, DrawnTeam other) {
        return one.isCandidate() == other.isCandidate()
                && PlausibleScores.BY_CONTENT.compare(one.plausible(), other.plausible()) == 0;
    }

    private DrawCounts counts(int from, int to) {
        var counts = new DrawCounts(teams.size(), candidates, gates.size());
        var draw = new Draw(counts);
        for (int number = from; number < to; number++) {
            draw.take(number);
        }
        return counts;
    }

    /** One draw after the other, by one thread. */
    private final class Draw {

        private final DrawCounts counts;
        private final PlausibleScores.Room room = teams.get(0).plausible().room();
        private final double[] stated = near.stated();
        private final double[] drawn = new double[teams.size()];
        private final boolean[] barred = new boolean[teams.size()];
        private final int[] steps = new int[poolings.size()];
        private final double[] centres = new double[poolings.size()];

        private Draw(DrawCounts counts) {
            this.counts = counts;
        }

        private void take(int number) {
            var random = sampling.generator(number);
            double[] weights = near.draw(random);
            drawSpreads(random);
            for (int team = 0; team < drawn.length; team++) {
                teams.get(team).plausible().draw(random, room);
                composites.put(team, number, interval());
                testGates(team);
                weigh(team, weights);
            }
            counts.ranked(drawn, barred);
        }

        private void drawSpreads(UniformRandomProvider random) {
            for (int criterion = 0; criterion < steps.length; criterion++) {
                steps[criterion] = poolings.get(criterion).step(random.nextDouble());
                centres[criterion] = poolings.get(criterion).centre(steps[criterion], Normal.draw(random));
            }
        }

        private double interval() {
            double composite = 0;
            for (int criterion = 0; criterion < criteria; criterion++) {
                composite += stated[criterion] * room.interval(criterion);
            }
            return composite;
        }

        private void testGates(int team) {
            barred[team] = false;
            for (int gate = 0; gate < gates.size(); gate++) {
                if (gates.get(gate).holds(room)) {
                    counts.gate(team, gate);
                    barred[team] |= gates.get(gate).bars();
                }
            }
        }

        private void weigh(int team, double[] weights) {
            double composite = 0;
            double atStated = 0;
            for (int criterion = 0; criterion < criteria; criterion++) {
                double score = steps.length == 0
                        ? room.score(criterion)
                        : poolings.get(criterion)
                                .pooled(team, steps[criterion], centres[criterion], room.score(criterion));
                composite += weights[criterion] * score;
                atStated += stated[criterion] * score;
            }
            drawn[team] = Math.min(Scores.HIGHEST, composite);
            counts.composite(team, Math.min(Scores.HIGHEST, atStated));
        }
    }
}
