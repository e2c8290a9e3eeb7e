package app.earshot.usecase.timeline;

import app.earshot.domain.Enquiry;
import app.earshot.domain.Entry;
import app.earshot.domain.Occasion;
import app.earshot.domain.Sentence;
import app.earshot.domain.text.DayFound;
import app.earshot.domain.text.DayWords;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a conversation, a message or a note: a new entry, or one that is being changed. Its draft goes at the same moment. */
public final class SaveEntry {

    private final Writing writing;
    private final ZoneId zone;
    private final Locale locale;

    /** @param locale how the figures of a day are ordered ("26/6") */
    public SaveEntry(Writing writing, ZoneId zone, Locale locale) {
        this.writing = writing;
        this.zone = zone;
        this.locale = locale;
    }

    /**
     * @return the entry as it was kept
     * @throws Refused if there is nothing in it, if it lies in the future, or if the entry is not there any more
     */
    public Entry run(EntryToSave typed) {
        Entry before = typed.entryId() == null ? null : find(typed.entryId());
        Entry after = read(typed, before);
        writing.make(
                Sentence.of(before == null ? "done.entry-saved" : "done.entry-changed"),
                typed.accountId(),
                session -> put(session, after),
                session -> takeBack(session, before, after));
        return after;
    }

    /** A new entry as it would be kept. */
    Entry read(EntryToSave typed) {
        return read(typed, null);
    }

    private Entry read(EntryToSave typed, @Nullable Entry before) {
        if (Words.tidy(typed.text()).isEmpty()) {
            throw Refused.at("text", "refused.entry-empty");
        }
        if (typed.at().isAfter(writing.clock().instant().plus(Duration.ofMinutes(1)))) {
            throw Refused.at("at", "refused.entry-in-future");
        }
        UUID id = before == null ? writing.newId() : before.id();
        EntryToSave clean = withoutNul(typed);
        return new MarkedItems(
                        clean,
                        id,
                        new EarlierItems(before, clean.text(), clean.at()),
                        occasion(typed.accountId()),
                        words -> due(words, clean.at()),
                        writing::newId)
                .entry(before == null ? 0 : before.version());
    }

    /** Removes an entry with everything marked in it; undo brings it back whole. */
    public void remove(UUID entryId) {
        Entry entry = find(entryId);
        writing.make(
                Sentence.of("done.entry-removed"),
                entry.accountId(),
                session -> session.entries().setRemoved(entryId, writing.clock().instant()),
                session -> session.entries().setRemoved(entryId, null));
    }

    /** By when, if the words of a promise say so, seen from the day it was given. */
    private @Nullable LocalDate due(String words, Instant at) {
        LocalDate given = LocalDate.ofInstant(at, zone);
        return DayWords.read(words, given, locale).map(DayFound::day).orElse(null);
    }

    static void put(Session session, Entry entry) {
        Entry stored = session.entries().find(entry.id()).orElse(null);
        if (stored == null) {
            session.entries().insert(entry);
        } else {
            if (stored.removedAt() != null) {
                session.entries().setRemoved(entry.id(), null);
                stored = session.entries().find(entry.id()).orElseThrow();
            }
            session.entries().update(withVersion(entry, stored.version()));
        }
        session.drafts().delete(entry.accountId());
    }

    void takeBack(Session session, @Nullable Entry before, Entry after) {
        if (before == null) {
            session.entries().setRemoved(after.id(), writing.clock().instant());
        } else {
            Entry stored =
                    session.entries().find(after.id()).orElseThrow(() -> Refused.at("", "refused.entry-gone"));
            session.entries().update(withVersion(before, stored.version()));
        }
    }

    private Entry find(UUID entryId) {
        return writing.read(session -> session.entries().find(entryId))
                .filter(entry -> entry.removedAt() == null)
                .orElseThrow(() -> Refused.at("", "refused.entry-gone"));
    }

    private Occasion occasion(UUID accountId) {
        return writing.read(session -> session.enquiries().of(accountId)).stream()
                .findFirst()
                .map(Enquiry::occasion)
                .orElse(Occasion.WEDDING);
    }

    private static EntryToSave withoutNul(EntryToSave typed) {
        return new EntryToSave(
                typed.entryId(), typed.accountId(), typed.kind(), typed.startedBy(), typed.at(), typed.minutes(),
                typed.text().replace('\0', ' '), typed.talkShare(), typed.people(), typed.teammates(), typed.choices());
    }

    private static Entry withVersion(Entry entry, int version) {
        return new Entry(
                entry.id(), entry.accountId(), entry.kind(), entry.startedBy(), entry.at(), entry.minutes(), entry.text(),
                entry.talkShare(), entry.people(), entry.teammates(), entry.heard(), entry.promises(), entry.requests(),
                entry.asked(), null, version);
    }
}
