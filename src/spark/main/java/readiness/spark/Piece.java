package readiness.spark;

import java.io.Serializable;

/**
 * A file, or some bytes of one each of whose lines is a sheet: the lines that begin there.
 *
 * @param number greater from piece to piece, in the order in which one machine would read them
 * @param name of the file below the folder of sheets
 * @param uri where the file is
 * @param size of the file
 * @param from the first byte
 * @param to behind the last byte
 * @param isCut whether its lines are read whatever the rest of the file has
 */
record Piece(int number, String name, String uri, long size, long from, long to, boolean isCut)
        implements Serializable {}
