package readiness.page;

/**
 * What stands under a picture, and is read out in its place.
 *
 * @param title what it shows
 * @param finding what there is to see in it, in a sentence
 */
public record Caption(String title, String finding) {}
