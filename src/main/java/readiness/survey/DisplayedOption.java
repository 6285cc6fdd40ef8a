package readiness.survey;

import readiness.questionnaire.Id;

/**
 * An option as a person sees it.
 *
 * @param number from 1
 * @param chosen whether it is the answer now, or part of it
 */
public record DisplayedOption(int number, Id option, String text, boolean chosen) {}
