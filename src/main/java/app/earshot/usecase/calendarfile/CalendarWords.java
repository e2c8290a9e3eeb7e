package app.earshot.usecase.calendarfile;

import app.earshot.domain.calendar.DatedEnquiry;
import app.earshot.domain.ledger.LedgerLine;

/** How what stands in a calendar is told, in the language of the screen. */
public interface CalendarWords {

    /** What the calendar is called. */
    String name();

    /** One line about a booked day. */
    String title(DatedEnquiry booked);

    /** What there is to say of it besides; may be empty. */
    String details(DatedEnquiry booked);

    /**
     * One line about a promise that is due.
     *
     * @param told whether its words stand in it, or only whose promise it is
     */
    String title(LedgerLine promise, boolean told);

    String details(LedgerLine promise);
}
