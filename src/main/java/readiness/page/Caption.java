package readiness.page;

/**
 * The caption under a picture, which screen readers read instead of the picture.
 *
 * @param title what the picture shows
 * @param finding what can be seen in it, in a sentence
 */
public record Caption(String title, String finding) {}
