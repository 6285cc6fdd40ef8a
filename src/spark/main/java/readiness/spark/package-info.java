/**
 * Scores sheets that are too many for one machine, on Apache Spark.
 *
 * <p>Start at {@link readiness.spark.ScoreJob}. {@link readiness.spark.HadoopSheets} cuts the files into pieces, has
 * each of them read and counted by the program's own {@link readiness.folder.PartReader}, and brings the counts
 * together; all else is done by the program on the driver. The program itself knows nothing of Spark.
 */
@NullMarked
package readiness.spark;

import org.jspecify.annotations.NullMarked;
