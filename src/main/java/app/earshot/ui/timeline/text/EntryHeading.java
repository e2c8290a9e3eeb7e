package app.earshot.ui.timeline.text;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.ui.timeline.range.TimelineRow.Answered;
import app.earshot.ui.timeline.range.TimelineRow;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one sentence what an entry is: who did what with whom, and how it went. Names in it are marked. */
public final class EntryHeading {

    private static final int MINUTES_AN_HOUR = 60;
    private static final Duration WORTH_SAYING = Duration.ofDays(14);

    private final Messages messages;
    private final WhoIsWho who;

    public EntryHeading(Messages messages, WhoIsWho who) {
        this.messages = messages;
        this.who = who;
    }

    /** As {@code Mark called Ana · 22 min · they talked about two thirds}. */
    public String of(TimelineRow row) {
        List<String> parts = new ArrayList<>();
        Entry entry = row.entry();
        parts.add(what(entry));
        if (entry.minutes() > 0) {
            parts.add(length(entry.minutes()));
        }
        if (entry.talkShare() != null) {
            parts.add(messages.name("timeline.talk", entry.talkShare()));
        }
        if (row.isPrivate()) {
            parts.add(messages.text("timeline.private"));
        }
        if (row.waiting()) {
            parts.add(messages.text("timeline.waiting"));
        }
        Answered answered = row.answered();
        if (answered != null && answered.after().compareTo(WORTH_SAYING) <= 0) {
            parts.add(answered(answered));
        }
        return String.join(messages.text("part.between"), parts);
    }

    private String what(Entry entry) {
        boolean fromThem = entry.startedBy() == Side.THEM;
        List<String> their = who.people(entry.people());
        List<String> our = who.teammates(entry.teammates(), messages);
        String actor = fromThem ? names(their, "who.they") : names(our, "who.we");
        String other = fromThem ? names(our, "who.us") : names(their, "who.them");
        boolean alone = (fromThem ? our : their).isEmpty() && standsAlone(entry.kind());
        String key = "timeline.heading." + entry.kind().code() + (alone ? ".alone" : "");
        return messages.text(key, actor, other);
    }

    /** Whether it can be said without the other side: one can write without saying to whom, but not meet. */
    private static boolean standsAlone(EntryKind kind) {
        return kind == EntryKind.EMAIL || kind == EntryKind.TEXT || kind == EntryKind.NOTE;
    }

    private String names(List<String> names, String nobody) {
        return names.isEmpty()
                ? messages.text(nobody)
                : messages.list(names.stream().map(NamedText::name).collect(Collectors.toList()));
    }

    private String length(long minutes) {
        if (minutes < MINUTES_AN_HOUR) {
            return messages.text("timeline.minutes", minutes);
        }
        long rest = minutes % MINUTES_AN_HOUR;
        return rest == 0
                ? messages.text("timeline.hours", minutes / MINUTES_AN_HOUR)
                : messages.text("timeline.hours-minutes", minutes / MINUTES_AN_HOUR, rest);
    }

    private String answered(Answered answered) {
        String after = roughly(answered.after());
        List<String> by = who.teammates(answered.by(), messages);
        return by.isEmpty()
                ? messages.text("timeline.answered", after)
                : messages.text("timeline.answered-by", after, messages.list(by));
    }

    /** To the minute within two hours, to the hour within two days. */
    private String roughly(Duration after) {
        if (after.toHours() < 2) {
            return length(Math.max(1, after.toMinutes()));
        }
        return after.toDays() < 2
                ? messages.text("timeline.hours", after.toHours())
                : messages.text("timeline.days", after.toDays());
    }
}
