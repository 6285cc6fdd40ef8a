package readiness.folder;

import readiness.source.SourceFile;

/**
 * A part of the sheets of an assessment.
 *
 * @param number greater from part to part, in the order in which the assessment would read them
 * @param file the file; its contents are those of the part alone
 * @param isCut whether it is some lines of a file each of whose lines is a sheet
 * @param lines how many lines it has
 */
public record SheetPart(int number, SourceFile file, boolean isCut, int lines) {}
