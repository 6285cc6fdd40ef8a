package readiness.survey;

/**
 * A command that works now.
 *
 * @param letter what to press or type
 * @param brief what it does, in a word or two
 * @param does what it does, in a sentence
 */
public record Key(Command command, String letter, String brief, String does) {}
