package readiness.workbook;

/** What the format of a cell makes of its number, for whoever looks at it. */
enum CellFormat {
    PLAIN,
    DATE,
    /** A hundred times the number, with a percent sign. */
    PERCENT;

    /**
     * Returns what a number format shows.
     *
     * @param number of the format; small ones are built in
     * @param code of a format of the workbook's own
     */
    static CellFormat of(String number, String code) {
        if (DateFormats.isDate(number, code)) {
            return DATE;
        }
        return number.equals("9") || number.equals("10") || DateFormats.shows(code, "%") ? PERCENT : PLAIN;
    }
}
