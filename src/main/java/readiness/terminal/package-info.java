/**
 * The faces of a survey: a plain one that reads and prints lines, and a rich one for a terminal that can do more.
 *
 * <p>Start at {@link readiness.terminal.Session}. {@code Keyboard} names the keys; what they do is in {@code Menu} for
 * lists, and in {@code LineInput} for what is typed. JLine stops here. What is said, and what becomes of an answer, is
 * the business of {@code survey}.
 */
@NullMarked
package readiness.terminal;

import org.jspecify.annotations.NullMarked;
