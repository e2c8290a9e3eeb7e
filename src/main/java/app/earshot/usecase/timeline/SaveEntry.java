package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Entry;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Step;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
        if (Words.tidy(typed.text()).isEmpty()) {
            throw Refused.at(FormField.TEXT, "refused.entry-empty");
        }
        return keep(
                typed,
                Sentence.of(typed.entryId() == null ? "done.entry-saved" : "done.entry-changed"),
                session -> session.drafts().delete(typed.accountId()),
                session -> {});
    }

    /**
     * Keeps an entry, also one without a word.
     *
     * @param with what else is kept at the same moment
     * @param withBack what is kept when it is taken back
     */
    Entry keep(EntryToSave typed, Sentence done, Step with, Step withBack) {
        if (typed.at().isAfter(writing.clock().instant().plus(Duration.ofMinutes(1)))) {
            throw Refused.at(FormField.AT, "refused.entry-in-future");
        }
        checkThere(typed.accountId());
        Entry before = typed.entryId() == null ? null : find(typed.entryId());
        UUID id = before == null ? writing.newId() : before.id();
        EntryToSave clean = withoutNul(typed);
        Entry after = new MarkedItems(
                        clean,
                        id,
                        new EarlierItems(before, clean.text(), clean.at()),
                        new MarkedItems.Known(topics(typed.accountId()), writing.repertoire()),
                        words -> due(words, clean.at()),
                        writing::newId)
                .entry(before == null ? 0 : before.version());
        writing.make(
                done,
                typed.accountId(),
                session -> {
                    put(session, after);
                    with.run(session);
                },
                session -> {
                    takeBack(session, before, after);
                    withBack.run(session);
                });
        return after;
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

    /** What is kept on an account that was taken off the list is seen by nobody. */
    private void checkThere(UUID accountId) {
        writing.read(session -> session.accounts().find(accountId))
                .filter(account -> account.removedAt() == null)
                .orElseThrow(() -> Refused.of("refused.account-gone"));
    }

    /** By when, if the words of a promise say so, seen from the day it was given. */
    private @Nullable LocalDate due(String words, Instant at) {
        LocalDate given = LocalDate.ofInstant(at, zone);
        return DayWords.read(words, given, locale).map(DayFound::day).orElse(null);
    }

    private static void put(Session session, Entry entry) {
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
    }

    private void takeBack(Session session, @Nullable Entry before, Entry after) {
        if (before == null) {
            session.entries().setRemoved(after.id(), writing.clock().instant());
        } else {
            Entry stored =
                    session.entries().find(after.id()).orElseThrow(() -> Refused.of("refused.entry-gone"));
            session.entries().update(withVersion(before, stored.version()));
        }
    }

    private Entry find(UUID entryId) {
        return writing.read(session -> session.entries().find(entryId))
                .filter(entry -> entry.removedAt() == null)
                .orElseThrow(() -> Refused.of("refused.entry-gone"));
    }

    private List<Topic> topics(UUID accountId) {
        Occasion occasion = writing.read(session -> session.enquiries().occasion(accountId)).orElse(Occasion.WEDDING);
        return writing.repertoire().catalogue().topics(occasion);
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
