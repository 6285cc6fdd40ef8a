package readiness.chart;

/**
 * A line across a picture, at a number of points.
 *
 * @param words the number
 * @param x where the line is
 */
public record Tick(String words, double x) {}
