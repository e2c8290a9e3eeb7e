package app.earshot.usecase.timeline;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.JudgedPair;
import app.earshot.usecase.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what we have heard on an account, newest first, a page at a time, what was replaced included; and what of it differs. */
public final class ReadHeard {

    private static final int AT_A_TIME = 200;

    private final Writing writing;

    public ReadHeard(Writing writing) {
        this.writing = writing;
    }

    /**
     * @param personId only this person's words, or null for everyone's
     * @param olderThan the last item of the page before, or null for the first page
     */
    public List<HeardItem> page(UUID accountId, @Nullable UUID personId, @Nullable HeardItem olderThan, int limit) {
        return writing.read(session -> session.heard().of(accountId, personId, olderThan, limit));
    }

    /** Pairs of which a person said that they differ, and of which both still stand. */
    public List<JudgedPair> differing(UUID accountId) {
        return writing.read(session -> session.pairs().judged(accountId, AccountFacts.MOST_JUDGED)).stream()
                .filter(JudgedPair::differ)
                .toList();
    }

    /**
     * What could be held against an item: the newest others of its account that still stand.
     *
     * @param words only those in which every one of these words occurs; all if blank
     */
    public List<HeardItem> others(HeardItem item, String words, int limit) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        Predicate<HeardItem> fits = other -> {
            String said = other.words().toLowerCase(Locale.ROOT);
            return !other.id().equals(item.id()) && other.replacedBy() == null && wanted.stream().allMatch(said::contains);
        };
        List<HeardItem> found = new ArrayList<>();
        List<HeardItem> next = page(item.accountId(), null, null, AT_A_TIME);
        while (!next.isEmpty() && found.size() < limit) {
            next.stream().filter(fits).limit(limit - found.size()).forEach(found::add);
            next = page(item.accountId(), null, next.getLast(), AT_A_TIME);
        }
        return found;
    }
}
