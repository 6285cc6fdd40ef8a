package readiness.sheet;

import readiness.answers.SheetDate;
import readiness.questionnaire.Id;

/** What takes the values of a sheet's keys. */
public interface SheetFields {

    void team(Id value);

    void customer(Id value);

    void respondent(String value);

    void role(String value);

    void date(SheetDate value);

    void draft(boolean value);

    void digest(String value);

    /** Takes that a value has an error, which is reported: no sheet comes of it. */
    void spoil();
}
