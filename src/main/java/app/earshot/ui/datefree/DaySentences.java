package app.earshot.ui.datefree;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.CrewOnDay;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.clash.ClashWords;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says a day of the calendar: who is free, who has it, who else asks. */
public final class DaySentences {

    private final Messages messages;
    private final ClashWords words;

    public DaySentences(Messages messages) {
        this.messages = messages;
        this.words = new ClashWords(messages);
    }

    /** How firmly the day is theirs. */
    enum Kind {
        BOOKED,
        HELD,
        ASKED
    }

    /**
     * A sentence about somebody on the day.
     *
     * @param account whose account it leads to
     */
    record Line(String text, UUID account, Kind kind) {}

    /** Who is free, in one sentence. Where all that are free are needed for bookings without a crew, nobody is. */
    public String free(DayPlan plan) {
        List<String> names = plan.free().stream().map(CrewOnDay::crew).map(words::name).toList();
        if (plan.crews().isEmpty()) {
            return messages.text(plan.bookedByNobody().isEmpty() ? "datefree.nothing-booked" : "datefree.booked");
        }
        if (names.isEmpty()) {
            return messages.text("datefree.nobody");
        }
        int taken = plan.bookedByNobody().size() + plan.heldByNobody().size();
        if (taken == 0) {
            return messages.capital(messages.text("datefree.free", messages.list(names), isMe(plan) ? 2 : names.size()));
        }
        return plan.hasRoom()
                ? messages.text("datefree.free-but", messages.list(names), names.size() - taken)
                : messages.text("datefree.all-needed");
    }

    /** One sentence for each who has the day, holds it or asks for it, in this order; a crew's own first. */
    List<Line> lines(DayPlan plan) {
        List<Line> lines = new ArrayList<>();
        plan.crews().forEach(crew -> crew.booked().forEach(each -> lines.add(line("datefree.booked-by", each, crew.crew()))));
        plan.bookedByNobody().forEach(each -> lines.add(line("datefree.booked-without", each, null)));
        plan.crews().forEach(crew -> crew.held().forEach(each -> lines.add(line("datefree.held-by", each, crew.crew()))));
        plan.heldByNobody().forEach(each -> lines.add(line("datefree.held", each, null)));
        plan.crews().forEach(crew -> crew.asked().forEach(each -> lines.add(line("datefree.asked-with", each, crew.crew()))));
        plan.askedOfNobody().forEach(each -> lines.add(line("datefree.asked", each, null)));
        return lines.stream().distinct().toList();
    }

    /** Who of ours takes no work on the day. */
    List<String> off(DayPlan plan) {
        return plan.crews().stream()
                .filter(crew -> crew.off() != null)
                .map(crew -> messages.capital(messages.text(
                        "datefree.off", words.name(crew.crew()), crew.off().words(), crew.crew().me() ? 1 : 0, crew.off().words().isEmpty() ? 0 : 1)))
                .toList();
    }

    /** What can't be kept as it is, or nothing. */
    @Nullable String clash(DayPlan plan) {
        return plan.crews().stream()
                .filter(CrewOnDay::isClash)
                .findFirst()
                .map(crew -> messages.capital(
                        messages.text("datefree.clash", words.name(crew.crew()), crew.booked().size(), crew.crew().me() ? 1 : 0)))
                .orElse(plan.isClash() ? messages.text("datefree.clash-without") : null);
    }

    private Line line(String key, Occupation each, @Nullable Teammate crew) {
        LocalDate today = messages.days().today();
        Hold hold = each.hold(today);
        Hold ranOut = each.ranOut(today);
        String account = words.account(each);
        Object until = hold == null ? "" : hold.until();
        String text = crew == null
                ? messages.text(key, account, until)
                : messages.text(key, words.name(crew), account, crew.me() ? 1 : 0, until);
        String all = ranOut == null ? text : messages.text("datefree.ran-out", text, ranOut.until());
        return new Line(messages.capital(all), each.accountId(), each.isBooked() ? Kind.BOOKED : hold == null ? Kind.ASKED : Kind.HELD);
    }

    private boolean isMe(DayPlan plan) {
        return plan.free().size() == 1 && plan.free().getFirst().crew().me();
    }
}
