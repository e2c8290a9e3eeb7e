package app.earshot.ui.datefree;

import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.CrewOnDay;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says a day of the calendar: who is free, who has it, who else asks. */
public final class DaySentences {

    private final Messages messages;

    public DaySentences(Messages messages) {
        this.messages = messages;
    }

    /**
     * A sentence about somebody on the day.
     *
     * @param account whose account it leads to
     * @param booked whether the day is theirs
     */
    record Line(String text, UUID account, boolean booked) {}

    /** Who is free, in one sentence. Where all that are free are needed for bookings without a crew, nobody is. */
    public String free(DayPlan plan) {
        List<String> names = plan.free().stream().map(CrewOnDay::crew).map(this::name).toList();
        if (plan.crews().isEmpty()) {
            return messages.text(plan.bookedByNobody().isEmpty() ? "datefree.nothing-booked" : "datefree.booked");
        }
        if (names.isEmpty()) {
            return messages.text("datefree.nobody");
        }
        int taken = plan.bookedByNobody().size();
        if (taken == 0) {
            return messages.capital(messages.text("datefree.free", messages.list(names), isMe(plan) ? 2 : names.size()));
        }
        return plan.hasRoom()
                ? messages.text("datefree.free-but", messages.list(names), names.size() - taken)
                : messages.text("datefree.all-needed");
    }

    /** One sentence for each who has the day or asks for it; a crew's own first. */
    List<Line> lines(DayPlan plan) {
        List<Line> lines = new ArrayList<>();
        plan.crews().forEach(crew -> crew.booked().forEach(each -> lines.add(line("datefree.booked-by", each, crew.crew()))));
        plan.bookedByNobody().forEach(each -> lines.add(line("datefree.booked-without", each, null)));
        plan.crews().forEach(crew -> crew.asked().forEach(each -> lines.add(line("datefree.asked-with", each, crew.crew()))));
        plan.askedOfNobody().forEach(each -> lines.add(line("datefree.asked", each, null)));
        return lines;
    }

    /** What can't be kept as it is, or nothing. */
    @Nullable String clash(DayPlan plan) {
        return plan.crews().stream()
                .filter(CrewOnDay::isClash)
                .findFirst()
                .map(crew -> messages.capital(
                        messages.text("datefree.clash", name(crew.crew()), crew.booked().size(), crew.crew().me() ? 1 : 0)))
                .orElse(plan.isClash() ? messages.text("datefree.clash-without") : null);
    }

    private Line line(String key, Occupation each, @Nullable Teammate crew) {
        String text = crew == null
                ? messages.text(key, each.account())
                : messages.text(key, name(crew), each.account(), crew.me() ? 1 : 0);
        return new Line(messages.capital(text), each.accountId(), each.isBooked());
    }

    private boolean isMe(DayPlan plan) {
        return plan.free().size() == 1 && plan.free().getFirst().crew().me();
    }

    private String name(Teammate teammate) {
        return teammate.me() ? messages.text("who.you") : PersonName.first(teammate.name());
    }
}
