package app.earshot.ui.calendar;

import app.earshot.domain.account.AccountName;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.CrewOnDay;
import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.calendar.CalendarModel.Page;
import app.earshot.ui.clash.ClashWords;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.calendar.CalendarDays;
import app.earshot.usecase.calendar.DayDetails;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what stands on the days of the calendar. */
final class CalendarWords {

    private final Messages messages;
    private final ClashWords words;

    CalendarWords(Messages messages) {
        this.messages = messages;
        this.words = new ClashWords(messages);
    }

    /** "June 2027", "Mon 21 Jun to Sun 27 Jun 2027", "2027". */
    String title(Span span, LocalDate day) {
        LocalDate from = span.from(day, messages.days().weekStart());
        return switch (span) {
            case MONTH -> messages.days().month(YearMonth.from(day));
            case WEEK -> messages.text("calendar.week-title", messages.days().withoutYear(from),
                    messages.days().withYear(span.to(day, messages.days().weekStart())));
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    /** "3 booked · 1 held · 2 being talked about · crews: Mark, Helen", without what there is none of. */
    String summary(Page page, LocalDate day) {
        List<DayEntry> entries = DayEntry.of(page.days()).entrySet().stream()
                .filter(each -> page.span() != Span.MONTH || each.getKey().getMonth() == day.getMonth())
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .toList();
        long booked = entries.stream().filter(each -> each.what().isBooked()).count();
        long held = entries.stream().filter(each -> each.state() == DayEntry.State.HELD).count();
        long asked = entries.size() - booked - held;
        String crews = messages.list(page.days().crews().stream().map(words::name).toList());
        return Stream.of(
                        booked == 0 ? "" : messages.text("calendar.booked", booked),
                        held == 0 ? "" : messages.text("calendar.held", held),
                        asked == 0 ? "" : messages.text("calendar.asked", asked),
                        entries.isEmpty() ? messages.text("calendar.nothing") : "",
                        messages.text("calendar.crews", crews, page.days().crews().size()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.text("part.between")));
    }

    /** The name as short as it can be said, and for a hold until when: there is little room. */
    String chip(DayEntry entry, LocalDate today) {
        Hold hold = entry.what().hold(today);
        String shown = AccountName.shortened(entry.what().account());
        return hold == null ? shown : messages.text("calendar.chip-held", shown, messages.days().withoutYear(hold.until()));
    }

    /** One sentence: how firmly, for whom, with whom of ours, at what hours. */
    String entry(DayEntry entry, CalendarDays days) {
        Occupation what = entry.what();
        Hold hold = what.hold(days.taken().today());
        Hold ranOut = what.ranOut(days.taken().today());
        String crews = words.crews(what, days.crews());
        String whole = words.account(what);
        return switch (entry.state()) {
            case CLASH -> messages.text("calendar.entry.clash", whole, crews, crews.isEmpty() ? 0 : 1);
            case BOOKED -> messages.text("calendar.entry.booked", whole, crews, crews.isEmpty() ? 0 : 1);
            case HELD -> messages.text("calendar.entry.held", whole, hold == null ? "" : hold.until(), crews, crews.isEmpty() ? 0 : 1);
            case ASKED -> messages.text("calendar.entry.asked", whole, crews, crews.isEmpty() ? 0 : 1);
            case RAN_OUT -> messages.text("calendar.entry.ran-out", whole, ranOut == null ? "" : ranOut.until());
        };
    }

    /** "Mark is off: in Madeira", "All of you are off". */
    String off(DayOff off, CalendarDays days) {
        Teammate who = days.crews().stream().filter(each -> each.id().equals(off.teammate())).findFirst().orElse(null);
        int said = off.words().isEmpty() ? 0 : 1;
        return who == null
                ? messages.text(off.teammate() == null ? "calendar.off.all" : "calendar.off.another", off.words(), said)
                : messages.capital(messages.text("calendar.off", words.name(who), off.words(), who.me() ? 1 : 0, said));
    }

    /** All that a day shows, for a screen reader. */
    String spoken(LocalDate day, List<DayEntry> entries, List<DayOff> free, Page page) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.days().full(day));
        if (page.holidays().containsKey(day)) {
            parts.add(page.holidays().get(day));
        }
        free.forEach(off -> parts.add(off(off, page.days())));
        entries.forEach(each -> parts.add(entry(each, page.days())));
        if (entries.isEmpty()) {
            parts.add(messages.text("calendar.nothing"));
        }
        return String.join(". ", parts);
    }

    /** What nobody has said yet or is still owed, for what is to come. */
    List<String> missing(Occupation what, DayDetails.@Nullable Open open) {
        boolean past = what.stage().isAfter();
        int promises = open == null ? 0 : open.promises();
        int requests = open == null ? 0 : open.requests();
        return Stream.of(
                        !past && what.crews().isEmpty() ? messages.text("calendar.missing.crew") : "",
                        !past && what.hours().isUnknown() ? messages.text("calendar.missing.hours") : "",
                        !past && what.place().isEmpty() ? messages.text("calendar.missing.place") : "",
                        promises == 0 ? "" : messages.text("calendar.missing.promises", promises),
                        requests == 0 ? "" : messages.text("calendar.missing.requests", requests))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What can't be kept on a day, in one sentence. */
    String clash(DayPlan plan) {
        return plan.crews().stream()
                .filter(CrewOnDay::isClash)
                .findFirst()
                .map(each -> messages.capital(each.booked().size() > 1
                        ? messages.text("datefree.clash", words.name(each.crew()), each.booked().size(), each.crew().me() ? 1 : 0)
                        : messages.text("calendar.off-and-booked", words.name(each.crew()), each.crew().me() ? 1 : 0)))
                .orElseGet(() -> messages.text("datefree.clash-without"));
    }

    /** "+2", or where nothing of it is seen how many there are. */
    String more(int hidden, int shown) {
        return messages.text(shown == 0 ? "calendar.all-hidden" : "calendar.more", hidden);
    }

    ClashWords clashes() {
        return words;
    }
}
