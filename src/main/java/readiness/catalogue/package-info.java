/**
 * Questionnaires: their files read and linted, the built-in ones found, and those that an assessment may name.
 *
 * <p>Start at {@link readiness.catalogue.QuestionnaireReader}; {@link readiness.catalogue.BuiltInQuestionnaires} has
 * what the program brings along. {@link readiness.catalogue.YesNoWords} are the words for yes and no in files.
 */
@NullMarked
package readiness.catalogue;

import org.jspecify.annotations.NullMarked;
