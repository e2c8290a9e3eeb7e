package app.earshot.usecase.message;

import app.earshot.domain.timeline.Entry;
import app.earshot.store.Session;
import app.earshot.store.timeline.EntryDao.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which of some messages an account holds already: the same words at the same time, or where they say no time, not long before. */
final class KeptBefore {

    /** A letter that says no time came again if it was kept within it. */
    private static final Duration A_DAY = Duration.ofDays(1);
    /** Letters. Few words are said twice in a day. */
    private static final int A_LETTER = 40;
    private static final int AT_ONCE = 500;

    private final List<Entry> messages;
    private final Set<UUID> undated;
    private final Set<Said> said = new HashSet<>();
    private final Set<String> lately = new HashSet<>();

    private record Said(Instant at, String text) {}

    private KeptBefore(List<Entry> messages, Set<UUID> undated) {
        this.messages = messages;
        this.undated = undated;
    }

    /**
     * Looks among the entries of an account: by their times first, so that little is read however many there are.
     *
     * @param undated those that say no time themselves
     */
    static KeptBefore read(Session session, UUID accountId, List<Entry> messages, Set<UUID> undated) {
        KeptBefore kept = new KeptBefore(messages, undated);
        if (!messages.isEmpty()) {
            kept.read(session, accountId);
        }
        return kept;
    }

    private void read(Session session, UUID accountId) {
        Set<Instant> times = messages.stream().map(Entry::at).collect(Collectors.toSet());
        Instant first = times.stream().min(Instant::compareTo).orElseThrow();
        Instant last = times.stream().max(Instant::compareTo).orElseThrow();
        Map<UUID, Instant> there = session.moments().between(accountId, first, last);
        words(session, there.keySet().stream().filter(id -> times.contains(there.get(id))).toList())
                .forEach(words -> said.add(new Said(words.at(), words.text())));
        if (!undated.isEmpty()) {
            words(session, List.copyOf(session.moments().between(accountId, last.minus(A_DAY), last).keySet()))
                    .forEach(words -> lately.add(words.text()));
        }
    }

    private static List<Words> words(Session session, List<UUID> ids) {
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            words.addAll(session.entries().words(ids.subList(i, Math.min(i + AT_ONCE, ids.size()))));
        }
        return words;
    }

    /** Those that are not there, each once. */
    List<Entry> others() {
        return messages.stream().filter(message -> !isThere(message) && said.add(new Said(message.at(), message.text()))).toList();
    }

    private boolean isThere(Entry message) {
        return undated.contains(message.id()) && message.text().length() >= A_LETTER && lately.contains(message.text());
    }
}
