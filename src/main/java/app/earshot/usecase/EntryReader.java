package app.earshot.usecase;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Position;
import app.earshot.domain.timeline.Request;
import app.earshot.exchange.mail.OwnWords;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.reading.OurMessageReader;
import app.earshot.listening.reading.ReadEntry;
import app.earshot.listening.reading.WaitingReader;
import app.earshot.listening.unmarked.UnmarkedReader;
import app.earshot.store.Session;
import app.earshot.store.timeline.ReadingDao.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps what may stand in every entry, so that nobody claims not to know what was said: at the moment an entry is saved, by whomever, and
 * for entries from before step by step.
 */
final class EntryReader {

    /** More entries or letters of an account at once than this are read step by step, when it is opened: nobody waits for them. */
    private static final int AT_ONCE = 300;
    private static final int LETTERS_AT_ONCE = 60_000;

    /** Of a longer text no more is read. */
    private static final int LONGEST = 30_000;

    /** How much of what was said and asked a message of ours is held against. */
    private static final int NEWEST = 60;

    /** What takes about a tenth of a second: whoever saves meanwhile waits for one step. */
    private static final int ENTRIES_IN_A_STEP = 40;
    private static final int LETTERS_IN_A_STEP = 6_000;

    private final Function<Session, Repertoire> repertoire;
    private final ZoneId zone;

    EntryReader(Function<Session, Repertoire> repertoire, ZoneId zone) {
        this.repertoire = repertoire;
        this.zone = zone;
    }

    /** Reads what was saved or changed on this visit. */
    void readTouched(Session session) {
        Map<UUID, Entry> entries = new LinkedHashMap<>();
        session.touched().forEach(entry -> entries.put(entry.id(), entry));
        Map<UUID, List<Entry>> byAccount = entries.values().stream()
                .filter(entry -> entry.removedAt() == null)
                .collect(Collectors.groupingBy(Entry::accountId));
        byAccount.forEach((account, touched) -> {
            if (isTooMuch(touched)) {
                readLater(session, account, touched);
                return;
            }
            List<Topic> topics = topics(session, account);
            touched.forEach(entry -> read(session, entry, topics));
            settle(session, account, touched.size(), topics);
        });
    }

    private static boolean isTooMuch(List<Entry> touched) {
        return touched.size() > AT_ONCE || touched.size() > 1 && touched.stream().mapToInt(EntryReader::letters).sum() > LETTERS_AT_ONCE;
    }

    private static int letters(Entry entry) {
        return Math.min(entry.text().length(), LONGEST);
    }

    /** They are read as if everything up to the newest of them had not been. */
    private static void readLater(Session session, UUID accountId, List<Entry> unread) {
        Progress progress = session.readings().progress(accountId).orElse(null);
        Instant newest = unread.stream().map(Entry::at).max(Comparator.naturalOrder()).orElseThrow();
        Position behind = new Position(newest.plus(1, ChronoUnit.MICROS), new UUID(0, 0));
        if (progress != null && (progress.before() == null || progress.before().at().isBefore(behind.at()))) {
            session.readings().setProgress(accountId, new Progress(progress.reader(), behind));
        }
    }

    /** Whether there are entries of an account that this reader has not read. */
    boolean isLeft(Session session, UUID accountId) {
        return session.readings().progress(accountId)
                .filter(kept -> kept.reader() == ReadEntry.version(topics(session, accountId)) && kept.before() == null)
                .isEmpty();
    }

    /** Reads the next older entries of an account that this reader has not read. Whether any are left after them. */
    boolean readOn(Session session, UUID accountId) {
        List<Topic> topics = topics(session, accountId);
        int reader = ReadEntry.version(topics);
        Progress progress = session.readings().progress(accountId)
                .filter(kept -> kept.reader() == reader)
                .orElse(null);
        if (progress != null && progress.before() == null) {
            return false;
        }
        List<Entry> page = session.entries().page(accountId, progress == null ? null : progress.before(), ENTRIES_IN_A_STEP);
        int letters = 0;
        int read = 0;
        while (read < page.size() && letters < LETTERS_IN_A_STEP) {
            letters += letters(page.get(read));
            read(session, page.get(read), topics);
            read++;
        }
        boolean more = read < page.size() || page.size() == ENTRIES_IN_A_STEP;
        session.readings().setProgress(accountId, new Progress(reader, more ? Position.of(page.get(read - 1)) : null));
        return more;
    }

    /** An account of which every entry was read just now has none left. */
    private static void settle(Session session, UUID accountId, int read, List<Topic> topics) {
        if (session.readings().progress(accountId).isEmpty() && session.moments().count(accountId, read + 1) == read) {
            session.readings().setProgress(accountId, new Progress(ReadEntry.version(topics), null));
        }
    }

    private void read(Session session, Entry entry, List<Topic> topics) {
        List<Place> own = entry.isMessageIn() ? OwnWords.in(entry.text()) : List.of();
        LocalDate day = LocalDate.ofInstant(entry.at(), zone);
        List<EntryReading> readings = new ArrayList<>(WaitingReader.read(entry, own, day, isFirst(session, entry)));
        if (OurMessageReader.reads(entry)) {
            readings.addAll(OurMessageReader.read(entry, heardBefore(session, entry), openBefore(session, entry)));
        }
        readings.addAll(UnmarkedReader.read(entry, own, day));
        readings.addAll(ReadEntry.read(entry, own, day, topics));
        session.readings().replace(entry, readings);
    }

    private static boolean isFirst(Session session, Entry entry) {
        return entry.isMessageIn() && session.entries().page(entry.accountId(), Position.of(entry), 1).isEmpty();
    }

    private static List<HeardItem> heardBefore(Session session, Entry entry) {
        return session.heard().of(entry.accountId(), null, null, NEWEST).stream()
                .filter(item -> item.heardAt().isBefore(entry.at()) && item.replacedBy() == null)
                .toList();
    }

    private static List<Request> openBefore(Session session, Entry entry) {
        List<UUID> open = session.requests().open(entry.accountId()).stream().limit(NEWEST).map(Request::id).toList();
        return session.requests().findAll(open).stream()
                .filter(asked -> asked.askedAt().isBefore(entry.at()))
                .map(DatedRequest::request)
                .toList();
    }

    private List<Topic> topics(Session session, UUID accountId) {
        Occasion occasion = session.enquiries().occasion(accountId).orElse(Occasion.WEDDING);
        return repertoire.apply(session).catalogue().topics(occasion);
    }
}
