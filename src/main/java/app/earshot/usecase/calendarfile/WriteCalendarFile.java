package app.earshot.usecase.calendarfile;

import app.earshot.domain.calendar.DatedEnquiry;
import app.earshot.domain.ledger.LedgerFilter;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.ledger.LedgerOrder;
import app.earshot.exchange.calendar.CalendarEvent;
import app.earshot.exchange.calendar.CalendarText;
import app.earshot.listening.answer.Tongue;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.quoting.QuoteBar;
import app.earshot.platform.AtomicFile;
import app.earshot.platform.FileNames;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes what is booked or held and which promises are due into a file that other calendars read. Whoever looks over somebody's shoulder reads
 * a calendar: the words of a promise stand in it only where they are known to be English, which is what can be told apart, and where nothing
 * in them reads like a confidence, an illness or a quarrel. Of any other promise it only says whose it is.
 */
public final class WriteCalendarFile {

    private static final int MONTHS_BACK = 12;
    private static final int MOST = 5_000;
    private static final int AT_ONCE = 500;
    /** In bytes; who wrote a calendar stands in its first lines. */
    private static final int BEGINNING = 2_000;
    private static final String ENDING = ".ics";
    private static final Set<QuoteBar> PRIVATE = Set.of(QuoteBar.SECRET, QuoteBar.ILL, QuoteBar.QUARREL);

    private final Writing writing;
    private final ZoneId zone;

    public WriteCalendarFile(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /**
     * Reads, and puts the file in the place of what stood there, whole or not at all. One after another, so that what was read earlier is never written later.
     *
     * @return how many events stand in it
     * @throws Refused if it can't be written
     */
    public synchronized int run(Path file, CalendarWords words) {
        List<CalendarEvent> events = events(words);
        try {
            AtomicFile.write(file, CalendarText.of(words.name(), events).getBytes(StandardCharsets.UTF_8));
            return events.size();
        } catch (IOException unwritable) {
            throw Refused.of("refused.calendar-unwritable", file.toString());
        }
    }

    /**
     * Where a calendar is kept in a folder: called as it is called itself.
     *
     * @throws Refused if there is a file by this name that was not written by us
     */
    public Path place(Path folder, CalendarWords words) {
        Path file = FileNames.in(folder, words.name() + ENDING);
        if (Files.exists(file) && !isOurs(file)) {
            throw Refused.of("refused.calendar-not-ours", file.toString());
        }
        return file;
    }

    private static boolean isOurs(Path file) {
        try (InputStream there = Files.newInputStream(file)) {
            return CalendarText.isOurs(new String(there.readNBytes(BEGINNING), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private List<CalendarEvent> events(CalendarWords words) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        List<DatedEnquiry> booked = new ArrayList<>(writing.read(session -> session.datedEnquiries().booked(today, MOST)));
        int room = MOST - booked.size();
        booked.addAll(writing.read(session -> session.datedEnquiries().bookedBetween(today.minusMonths(MONTHS_BACK), today, room)));
        List<DatedEnquiry> held = writing.read(session -> session.datedEnquiries().held(today, MOST));
        return Stream.concat(
                        Stream.concat(booked.stream(), held.stream()).map(each -> event(each, words)),
                        openly(due(today)).map(each -> event(each, words)))
                .toList();
    }

    /** In pages, so that whatever a person does comes in between. Those without a day stand last, and on no calendar. */
    private List<LedgerLine> due(LocalDate today) {
        List<LedgerLine> due = new ArrayList<>();
        boolean more = true;
        while (more && due.size() < MOST) {
            int from = due.size();
            List<LedgerLine> page = writing.read(session -> session.ledger().page(LedgerFilter.OWED, LedgerOrder.DAY, today, from, AT_ONCE));
            page.stream().filter(line -> line.promise().dueOn() != null).forEach(due::add);
            more = due.size() == from + AT_ONCE;
        }
        return due;
    }

    /** Without those that stand in a private entry. */
    private Stream<LedgerLine> openly(List<LedgerLine> due) {
        Set<UUID> hidden = new HashSet<>();
        for (int from = 0; from < due.size(); from += AT_ONCE) {
            List<UUID> entries = due.subList(from, Math.min(due.size(), from + AT_ONCE)).stream().map(line -> line.promise().entryId()).distinct().toList();
            hidden.addAll(writing.read(session -> session.privateOnes().among(entries)));
        }
        return due.stream().filter(line -> !hidden.contains(line.promise().entryId()));
    }

    private static boolean mayBeTold(String words) {
        return Tongue.isSurelyEnglish(words) && Quotability.bar(words).filter(PRIVATE::contains).isEmpty();
    }

    private static CalendarEvent event(DatedEnquiry booked, CalendarWords words) {
        return new CalendarEvent(
                booked.id() + "-" + booked.day() + "@earshot", booked.day(), words.title(booked), booked.place(), words.details(booked),
                booked.since(), true);
    }

    private static CalendarEvent event(LedgerLine line, CalendarWords words) {
        return new CalendarEvent(
                line.promise().id() + "@earshot", Objects.requireNonNull(line.promise().dueOn()), words.title(line, mayBeTold(line.promise().words())), "",
                words.details(line), line.saidAt(), false);
    }
}
