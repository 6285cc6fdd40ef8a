package readiness.workbook;

import java.io.IOException;

/** A workbook that unpacks to more than is read. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
}
