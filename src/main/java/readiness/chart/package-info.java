/**
 * Charts as records of places on a picture, each with its caption; drawing them is left to the templates of
 * {@code html}.
 *
 * <p>Pure. Each chart is a record with a factory, from {@link readiness.chart.ScoreBar} to
 * {@link readiness.chart.WeightMap}.
 */
@NullMarked
package readiness.chart;

import org.jspecify.annotations.NullMarked;
