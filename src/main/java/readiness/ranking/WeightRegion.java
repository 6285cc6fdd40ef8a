package readiness.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/** A set of weightings: each weight within its bounds, all of them together 1. */
public final class WeightRegion {

    private final double[] stated;
    private final double[] least;
    private final double[] most;
    private final WeightDraw draw;

    private WeightRegion(double[] stated, double[] least, double[] most) {
        this.stated = stated;
        this.least = least;
        this.most = most;
        this.draw = new WeightDraw(least, most);
    }

    /** Returns every weighting there is. */
    public static WeightRegion any(int criteria) {
        double[] most = new double[criteria];
        Arrays.fill(most, 1);
        double[] equal = new double[criteria];
        Arrays.fill(equal, 1.0 / criteria);
        return new WeightRegion(equal, new double[criteria], most);
    }

    /** Returns the weightings in which each weight is at most so far from the stated one. */
    public static WeightRegion near(double[] stated, double spread) {
        double[] least = Arrays.stream(stated)
                .map(weight -> Math.max(0, weight - spread))
                .toArray();
        double[] most = Arrays.stream(stated)
                .map(weight -> Math.min(1, weight + spread))
                .toArray();
        return new WeightRegion(stated, least, most);
    }

    /** Returns the stated weights of a ranking; they add up to 1. */
    public static double[] weights(Ranking ranking) {
        return ranking.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Returns whether there is a picture of the region: it has two or three criteria. */
    public boolean hasCorners() {
        return criteria() == 2 || criteria() == 3;
    }

    /** Returns the weighting that the region lies around. */
    public double[] stated() {
        return stated.clone();
    }

    int criteria() {
        return least.length;
    }

    /**
     * Returns the region of three criteria as a convex polygon over the first two weights, or that of two criteria as a
     * segment of the first; a region without extent is a single point.
     */
    public List<double[]> corners() {
        double[][] whole = criteria() == 3 ? new double[][] {{0, 0}, {1, 0}, {0, 1}} : new double[][] {{0}, {1}};
        var corners = new ArrayList<>(List.of(whole));
        List<double[]> clipped = corners;
        for (int criterion = 0; criterion < criteria(); criterion++) {
            clipped = Polygon.clip(clipped, weight(criterion, -least[criterion], 1));
            clipped = Polygon.clip(clipped, weight(criterion, most[criterion], -1));
        }
        return clipped;
    }

    /** Returns a weighting drawn uniformly. */
    public double[] draw(UniformRandomProvider random) {
        return draw.draw(random);
    }

    /** Returns the line {@code constant + factor · weight} over the weights that a point states. */
    private double[] weight(int criterion, double constant, double factor) {
        double[] line = new double[criteria()];
        boolean stated = criterion < criteria() - 1;
        line[0] = stated ? constant : constant + factor;
        for (int i = 1; i < line.length; i++) {
            line[i] = stated ? (i - 1 == criterion ? factor : 0) : -factor;
        }
        return line;
    }
}
