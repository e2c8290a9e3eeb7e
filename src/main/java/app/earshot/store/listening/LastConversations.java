package app.earshot.store.listening;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.Conversation;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.store.row.Columns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The newest calls and meetings of an account. The newest ones of a kind and a side are one step into an index, however long the
 * timeline is; what was heard in them is one step for each.
 */
final class LastConversations {

    private static final String NEWEST = """
            select id, happened_at, talk_share from entry
            where account_id = :account and removed = false and kind = :kind and started_by = :side
            order by account_id, removed, kind, started_by, happened_at desc, id desc fetch first :limit rows only""";

    private static final String HEARD = """
            select entry_id, count(*) as heard, count(said_back_at) as said_back from heard
            where entry_id in (<entries>) and removed = false group by entry_id""";

    private record Talk(UUID id, Instant at, @Nullable TalkShare share) {}

    private record Heard(int items, int saidBack) {}

    private LastConversations() {}

    static List<Conversation> of(Handle handle, UUID accountId) {
        List<Talk> talks = new ArrayList<>();
        for (EntryKind kind : List.of(EntryKind.CALL, EntryKind.MEETING)) {
            for (Side side : Side.values()) {
                talks.addAll(newest(handle, accountId, kind, side));
            }
        }
        List<Talk> last = talks.stream()
                .sorted(Comparator.comparing(Talk::at).thenComparing(Talk::id).reversed())
                .limit(AccountFacts.NEWEST_CONVERSATIONS)
                .toList();
        Map<UUID, Heard> heard = last.isEmpty() ? Map.of() : heard(handle, last.stream().map(Talk::id).toList());
        return last.stream()
                .map(talk -> {
                    Heard items = heard.getOrDefault(talk.id(), new Heard(0, 0));
                    return new Conversation(talk.id(), talk.at(), talk.share(), items.items(), items.saidBack());
                })
                .toList();
    }

    private static List<Talk> newest(Handle handle, UUID accountId, EntryKind kind, Side side) {
        return handle.createQuery(NEWEST)
                .bind("account", accountId)
                .bind("kind", kind)
                .bind("side", side)
                .bind("limit", AccountFacts.NEWEST_CONVERSATIONS)
                .map((row, context) -> new Talk(
                        Columns.id(row, "id"),
                        Columns.moment(row, "happened_at"),
                        Columns.knownOrNull(row, "talk_share", TalkShare.class)))
                .list();
    }

    private static Map<UUID, Heard> heard(Handle handle, List<UUID> entries) {
        Map<UUID, Heard> heard = new HashMap<>();
        handle.createQuery(HEARD)
                .bindList("entries", entries)
                .map((row, context) -> Map.entry(
                        Columns.id(row, "entry_id"), new Heard(row.getInt("heard"), row.getInt("said_back"))))
                .forEach(each -> heard.put(each.getKey(), each.getValue()));
        return heard;
    }
}
