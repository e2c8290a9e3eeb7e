package app.earshot.store.search;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Person;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.HitKind;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.store.Session;
import app.earshot.store.timeline.EntryDao;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills in what was found from the notebook, in one query for each kind. */
final class SearchHits {

    private final Session session;
    private final Function<String, List<Place>> matches;
    private final Map<UUID, Account> accounts = new HashMap<>();
    private final Map<UUID, Person> people;
    private final Map<UUID, HeardItem> heard;
    private final Map<UUID, EntryDao.Words> entries;
    private final Map<UUID, Disagreement> disagreements;
    private final Map<UUID, DatedRequest> requests;
    private final Map<UUID, SharedGoal> goals;
    private final Map<UUID, Enquiry> lost;

    /**
     * Reads all that the findings need.
     *
     * @param matches where the words that were looked for stand in a text
     */
    SearchHits(Session session, List<Found> found, Function<String, List<Place>> matches) {
        this.session = session;
        this.matches = matches;
        this.heard = byId(session.heard().findAll(ids(found, HitKind.HEARD)), HeardItem::id);
        this.entries = byId(session.entries().words(ids(found, HitKind.ENTRY)), EntryDao.Words::id);
        this.disagreements =
                byId(session.disagreements().findAll(ids(found, HitKind.DISAGREEMENT)), Disagreement::id);
        this.requests = byId(session.requests().findAll(ids(found, HitKind.REQUEST)), one -> one.request().id());
        this.goals = byId(session.goals().findAll(accounts(found, HitKind.GOAL)), SharedGoal::id);
        this.lost = byId(session.enquiries().findAll(ids(found, HitKind.LOST)), Enquiry::id);
        Set<UUID> wanted = new HashSet<>(ids(found, HitKind.PERSON));
        heard.values().stream().map(HeardItem::personId).filter(Objects::nonNull).forEach(wanted::add);
        requests.values().stream().map(one -> one.request().personId()).filter(Objects::nonNull).forEach(wanted::add);
        this.people = session.people().findAll(wanted);
    }

    /** The hits, without what has gone since it was indexed, and without an entry where what was heard in it is there too. */
    List<Hit> of(List<Found> found) {
        Set<UUID> told = heard.values().stream().map(HeardItem::entryId).collect(Collectors.toSet());
        return found.stream()
                .filter(one -> one.kind() != HitKind.ENTRY || !told.contains(one.id()))
                .map(this::hit)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Hit hit(Found found) {
        Account account = account(found.accountId());
        if (account == null || account.removedAt() != null) {
            return null;
        }
        return switch (found.kind()) {
            case ACCOUNT -> hit(found, account, null, SearchDocuments.text(account), account.createdAt());
            case PERSON -> {
                Person person = people.get(found.id());
                yield person == null
                        ? null
                        : hit(found, account, person.name(), SearchDocuments.text(person), account.createdAt());
            }
            case ENTRY -> {
                EntryDao.Words entry = entries.get(found.id());
                yield entry == null
                        ? null
                        : new Hit(
                                HitKind.ENTRY, entry.id(), account.id(), entry.id(), null, account.name(), null,
                                entry.text(), entry.at(), matches.apply(entry.text()));
            }
            case DISAGREEMENT, REQUEST, GOAL, LOST -> between(found, account);
            case HEARD -> {
                HeardItem item = heard.get(found.id());
                yield item == null ? null : hit(item, account);
            }
        };
    }

    /** What stands between them and us. */
    private @Nullable Hit between(Found found, Account account) {
        return switch (found.kind()) {
            case DISAGREEMENT -> {
                Disagreement one = disagreements.get(found.id());
                yield one == null || one.removedAt() != null
                        ? null
                        : hit(found, account, null, SearchDocuments.text(one), SearchDocuments.at(one.openedOn()));
            }
            case REQUEST -> {
                DatedRequest one = requests.get(found.id());
                yield one == null ? null : hit(one, account);
            }
            case GOAL -> {
                SharedGoal goal = goals.get(found.id());
                yield goal == null
                        ? null
                        : hit(found, account, null, SearchDocuments.text(goal), SearchDocuments.at(goal.agreedOn()));
            }
            case LOST -> {
                Enquiry enquiry = lost.get(found.id());
                yield enquiry == null || !enquiry.stage().isClosed()
                        ? null
                        : hit(found, account, null, enquiry.stages().getLast().reason(), enquiry.stages().getLast().at());
            }
            default -> null;
        };
    }

    private Hit hit(Found found, Account account, @Nullable String person, String text, Instant at) {
        return new Hit(
                found.kind(), found.id(), account.id(), null, null, account.name(), person, text, at, matches.apply(text));
    }

    private Hit hit(HeardItem item, Account account) {
        return new Hit(
                HitKind.HEARD, item.id(), account.id(), item.entryId(), item.place(), account.name(),
                name(item.personId()), item.words(), item.heardAt(), matches.apply(item.words()));
    }

    private Hit hit(DatedRequest dated, Account account) {
        Request request = dated.request();
        String text = SearchDocuments.text(request);
        return new Hit(
                HitKind.REQUEST, request.id(), account.id(), request.entryId(), request.place(), account.name(),
                name(request.personId()), text, dated.askedAt(), matches.apply(text));
    }

    private @Nullable String name(@Nullable UUID personId) {
        Person person = personId == null ? null : people.get(personId);
        return person == null ? null : person.name();
    }

    private @Nullable Account account(UUID id) {
        return accounts.computeIfAbsent(id, any -> session.accounts().find(id).orElse(null));
    }

    private static List<UUID> ids(List<Found> found, HitKind kind) {
        return found.stream().filter(one -> one.kind() == kind).map(Found::id).toList();
    }

    /** The accounts of what was found, by its ids. */
    private static Map<UUID, UUID> accounts(List<Found> found, HitKind kind) {
        return found.stream()
                .filter(one -> one.kind() == kind)
                .collect(Collectors.toMap(Found::id, Found::accountId, (one, same) -> one));
    }

    private static <T> Map<UUID, T> byId(List<T> things, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** What the index knows of a finding. */
    record Found(HitKind kind, UUID id, UUID accountId) {}
}
