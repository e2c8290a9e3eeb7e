package app.earshot.ui.clash;

import app.earshot.domain.account.Hours;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayClash;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Says what stands in the way of a day, who has it, and at what hours. */
public final class ClashWords {

    private final Messages messages;

    public ClashWords(Messages messages) {
        this.messages = messages;
    }

    String clash(DayClash clash) {
        LocalDate day = clash.day();
        return messages.capital(switch (clash) {
            case DayClash.Booked it -> messages.text("clash.booked", name(it.crew()), day, account(it.by()), it.crew().me() ? 1 : 0);
            case DayClash.Full it -> messages.text("clash.full", day);
            case DayClash.Held it -> messages.text("clash.held", day, it.by().account(), it.until());
            case DayClash.Asked it -> messages.text("clash.asked", day, it.by().account());
            case DayClash.Off it -> messages.text("clash.off", name(it.crew()), day, it.crew().me() ? 1 : 0);
        });
    }

    /** "Ferris & Lane, 16:00 to 00:30"; the name alone where no hour is known. */
    public String account(Occupation each) {
        String hours = hours(each.hours());
        return hours.isEmpty() ? each.account() : messages.text("clash.account", each.account(), hours);
    }

    /** "16:00 to 00:30", "from 16:00", "until 23:00"; empty where nobody said. */
    public String hours(Hours hours) {
        LocalTime from = hours.from();
        LocalTime to = hours.to();
        if (from != null && to != null) {
            return messages.text("clash.hours", from, to);
        }
        if (from != null) {
            return messages.text("clash.hours-from", from);
        }
        return to == null ? "" : messages.text("clash.hours-to", to);
    }

    /** Who of ours does it, by their first names; empty while nobody said. */
    public String crews(Occupation each, List<Teammate> ours) {
        List<String> names = each.crews().stream().map(id -> name(id, ours)).filter(Objects::nonNull).filter(name -> !name.isEmpty()).toList();
        return messages.list(names);
    }

    private String name(UUID id, List<Teammate> ours) {
        return ours.stream().filter(each -> each.id().equals(id)).findFirst().map(this::name).orElse("");
    }

    public String name(Teammate teammate) {
        if (teammate.me()) {
            return messages.text("who.you");
        }
        return teammate.members().isEmpty() ? PersonName.first(teammate.name()) : teammate.name();
    }
}
