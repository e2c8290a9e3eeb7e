package app.earshot.ui.calendarfile;

import app.earshot.domain.Side;
import app.earshot.domain.calendar.DatedEnquiry;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.calendarfile.CalendarWords;
import org.jspecify.annotations.Nullable;

/** How days are told to other calendars. */
final class CalendarFileWords implements CalendarWords {

    private final Messages messages;
    private final String business;

    CalendarFileWords(Messages messages, String business) {
        this.messages = messages;
        this.business = business;
    }

    @Override
    public String name() {
        return business.isBlank() ? messages.text("app.name") : business;
    }

    @Override
    public String title(DatedEnquiry booked) {
        return plain(messages.text(booked.heldUntil() == null ? "calendarfile.booked" : "calendarfile.held", booked.account(), messages.occasion(booked.occasion())));
    }

    @Override
    public String details(DatedEnquiry booked) {
        String crew = booked.crew() == null ? "" : messages.text("calendarfile.crew", booked.crew());
        String until = booked.heldUntil() == null ? "" : messages.text("calendarfile.until", messages.days().withYear(booked.heldUntil()));
        return plain((crew + "\n" + until).strip());
    }

    @Override
    public String title(LedgerLine line, boolean told) {
        String whom = whom(line.person(), line.account());
        boolean ours = line.promise().side() == Side.US;
        if (!told) {
            return plain(messages.text(ours ? "calendarfile.ours-untold" : "calendarfile.theirs-untold", whom));
        }
        return plain(messages.text(ours ? "calendarfile.ours" : "calendarfile.theirs", line.promise().words(), whom));
    }

    @Override
    public String details(LedgerLine line) {
        return line.person() == null ? "" : line.account();
    }

    private static String whom(@Nullable String person, String account) {
        return person == null ? account : person;
    }

    /** Without the marks for the direction of reading, which other programs show as boxes. */
    private static String plain(String text) {
        return text.replaceAll("[\\u200e\\u200f\\u2066-\\u2069]", "");
    }
}
