package readiness.comparison;

/**
 * What many draws of both rounds say of the difference between two scores.
 *
 * @param probabilityUp the share of draws in which the later score is the higher one, equal ones counting half
 * @param low the difference that one draw in ten stays under, in points
 * @param high the difference that one draw in ten goes beyond
 */
public record DrawnChange(double probabilityUp, double low, double high) {}
