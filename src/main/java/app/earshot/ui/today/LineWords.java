package app.earshot.ui.today;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.calendar.CrewOnDay;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.Occupation;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.today.DuePromise;
import app.earshot.domain.today.NeedOfAccount;
import app.earshot.domain.today.OpenNeed;
import app.earshot.listening.outlook.OutlookSentence;
import app.earshot.ui.accounts.list.RowWords;
import app.earshot.ui.parts.text.Cut;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.today.TodayLine;
import app.earshot.usecase.today.TodayPage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the lines of Today are told. */
final class LineWords {

    /** As much of their sentence as two lines hold. */
    private static final int LONGEST = 180;

    /** The mark of the line of an entry in which it may stand. */
    private static final String MARK = "^\\s*[+>\"]\\s*";

    private final Messages messages;
    private final RowWords rows;
    private final LocalDate today;
    private final WaitingWords waiting;

    LineWords(Messages messages, TodayPage page) {
        this.messages = messages;
        this.rows = new RowWords(messages);
        this.today = page.today();
        this.waiting = new WaitingWords(messages, page);
    }

    /**
     * What a line says.
     *
     * @param title whom or what it is about
     * @param beside what stands beside that, in a lighter hand; may be empty
     * @param owed since when it is owed; may be empty
     * @param quoted whether the sentence is in their words
     * @param sentence what there is to say of it; may be empty
     */
    record Told(String title, String beside, String owed, boolean quoted, String sentence) {}

    Told of(TodayLine line) {
        return switch (line) {
            case TodayLine.Needed needed -> needed(needed.account(), needed.need());
            case TodayLine.Promised promised -> promised(promised.due());
            case TodayLine.Clash clash -> new Told(messages.days().full(clash.plan().day()), "", "", false, clash(clash.plan()));
        };
    }

    /** The same with a word beside it, as it is for the owner's eyes alone. */
    Told ofPrivate(TodayLine line) {
        Told told = of(line);
        String mark = messages.text("timeline.private");
        String beside = told.beside().isEmpty() ? mark : String.join(messages.text("part.between"), told.beside(), mark);
        return new Told(told.title(), beside, told.owed(), told.quoted(), told.sentence());
    }

    /** Whose initials stand beside it; none where it is not about people. */
    List<String> badges(TodayLine line) {
        return line instanceof TodayLine.Needed needed ? rows.badges(needed.account()) : List.of();
    }

    String account(AccountRow row) {
        return rows.name(row);
    }

    private Told needed(AccountRow row, NeedOfAccount of) {
        OpenNeed need = of.need();
        String said = messages.text(OutlookSentence.of(
                new Outlook(need.need(), 0, need.since(), need.personId(), need.count(), null, null, null), of.person(), today));
        String person = of.person() == null ? "" : PersonName.first(of.person());
        return switch (need.need()) {
            case REPLY_OWED, REQUEST_OPEN -> new Told(
                    person.isEmpty() ? rows.name(row) : person, person.isEmpty() || person.equals(rows.name(row)) ? "" : rows.name(row),
                    waiting.since(of.at()), !need.words().isEmpty(),
                    need.words().isEmpty() ? said : quoted(need.words()));
            case TROUBLE -> new Told(
                    rows.name(row), person, said, !need.words().isEmpty(), need.words().isEmpty() ? "" : quoted(need.words()));
            default -> new Told(rows.name(row), rows.day(row, today), "", false, said);
        };
    }

    private String quoted(String words) {
        return messages.text("today.quoted", Cut.beginning(words.replaceFirst(MARK, "").replaceAll("\\s+", " ").strip(), LONGEST));
    }

    private Told promised(DuePromise due) {
        Promise promise = due.promise();
        String whom = due.person() == null ? messages.text("accounts.promise.them") : PersonName.first(due.person());
        String where = switch (due.where()) {
            case CALL -> "call";
            case MEETING -> "meeting";
            default -> "other";
        };
        LocalDate day = messages.days().dayOf(due.at());
        LocalDate dueOn = promise.dueOn() == null ? today : promise.dueOn();
        boolean owed = !dueOn.isAfter(today);
        String given = messages.text("today.promised." + where, whom, day);
        return owed
                ? new Told(messages.capital(promise.words()), "", messages.text(dueOn.isBefore(today) ? "today.was-due" : "today.is-due", dueOn), false, given)
                : new Told(messages.capital(promise.words()), "", "", false, messages.text("today.promised.due", given, dueOn));
    }

    private String clash(DayPlan plan) {
        return Stream.concat(
                        plan.crews().stream().filter(CrewOnDay::isClash).map(crew -> messages.capital(messages.text(
                                "today.clash", crew.crew().me() ? messages.text("who.you") : PersonName.first(crew.crew().name()), accounts(crew.booked()),
                                crew.crew().me() ? 1 : 0))),
                        Stream.of(plan)
                                .filter(some -> some.bookedByNobody().size() > some.free().size())
                                .map(some -> messages.text("today.clash.nobody", accounts(some.bookedByNobody()))))
                .collect(Collectors.joining(" "));
    }

    private String accounts(List<Occupation> booked) {
        return messages.list(booked.stream().map(Occupation::account).toList());
    }

    /** What they are told when a promise is moved. */
    String moved(Promise promise, LocalDate day) {
        LocalDate before = promise.dueOn() == null ? today : promise.dueOn();
        return messages.text(
                before.isBefore(today) ? "today.tell-late" : "today.tell-moved", promise.words(), messages.days().withYear(before), messages.days().withYear(day));
    }

    /** "Wedding · Mark · about 80 guests · Harbour Museum", as far as it is known. */
    String coming(TodayLine.Coming coming) {
        Enquiry enquiry = coming.enquiry();
        return Stream.of(
                        enquiry.stage().isOpen() ? messages.name("stage", enquiry.stage()) : messages.occasion(enquiry.occasion()),
                        coming.crew() == null ? "" : PersonName.first(coming.crew()), enquiry.size(), enquiry.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.text("part.between")));
    }

    /** How much is owed, in a sentence; where nothing is, that. */
    String owed(int waiting, int promises, int thanks) {
        if (waiting + promises + thanks == 0) {
            return messages.text("today.nothing");
        }
        return Stream.of(
                        waiting == 0 ? "" : messages.text("today.waiting", waiting),
                        promises == 0 ? "" : messages.text("today.promises", promises),
                        thanks == 0 ? "" : messages.text("today.thanks", thanks))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
