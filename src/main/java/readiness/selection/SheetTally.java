package readiness.selection;

import readiness.answers.AnswerSheet;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.assessment.SheetCounts;

/** The sheets about one subject so far: where the one with the earliest day is, and the latest day. */
final class SheetTally {

    private int counted;
    private int empty;
    private int unreadable;
    private long earliest;
    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;

    void add(AnswerSheet sheet, long place) {
        counted++;
        unreadable += sheet.unreadable();
        if (sheet.date().isPresent()) {
            long day = sheet.date().get().day().toEpochDay();
            addDays(day, day, place);
        }
    }

    private void addDays(long first, long last, long place) {
        if (first < firstDay || (first == firstDay && place < earliest)) {
            firstDay = first;
            earliest = place;
        }
        lastDay = Math.max(lastDay, last);
    }

    void addEmpty() {
        empty++;
    }

    SheetCounts.Count count() {
        return new SheetCounts.Count(counted, empty, unreadable);
    }

    /** Returns where the sheet of the earliest day is. */
    long earliest() {
        return earliest;
    }

    /** Returns how many days are between the first and the last; 0 where no sheet is dated. */
    long days() {
        return isDated() ? lastDay - firstDay : 0;
    }

    private boolean isDated() {
        return firstDay <= lastDay;
    }

    void writeTo(CountWriter out) {
        out.number(counted);
        out.number(empty);
        out.number(unreadable);
        out.number(isDated() ? 1 : 0);
        if (isDated()) {
            out.number(firstDay);
            out.number(lastDay);
            out.number(earliest);
        }
    }

    void addFrom(CountReader in) {
        counted += in.count();
        empty += in.count();
        unreadable += in.count();
        if (in.number() == 1) {
            addDays(in.number(), in.number(), in.number());
        }
    }
}
