/** How do calendars write days? (iCalendar, RFC 5545) */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.calendar;
