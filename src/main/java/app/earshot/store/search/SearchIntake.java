package app.earshot.store.search;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Person;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.store.Notebook;
import app.earshot.store.row.SearchPendingDao.Pending;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;

/** Takes into the index what the notebook holds: all of it, or what its outbox names. Doing it twice does no harm. */
final class SearchIntake {

    /** Small enough that nobody who waits for the notebook notices. */
    private static final int PAGE = 200;

    private static final UUID FIRST = new UUID(0, 0);

    private final Notebook notebook;
    private final IndexWriter writer;
    private final BooleanSupplier stop;

    SearchIntake(Notebook notebook, IndexWriter writer, BooleanSupplier stop) {
        this.notebook = notebook;
        this.writer = writer;
        this.stop = stop;
    }

    /** Everything, in pages. Says whether it came to the end. */
    boolean all() throws IOException {
        Map<UUID, Account> accounts = new HashMap<>();
        for (UUID last = FIRST; last != null && !stop.getAsBoolean(); ) {
            UUID after = last;
            List<Account> page = notebook.read(session -> session.accounts().after(after, PAGE));
            page.stream().filter(account -> account.removedAt() == null).forEach(account -> accounts.put(account.id(), account));
            last = page.isEmpty() ? null : page.getLast().id();
        }
        for (Account account : accounts.values()) {
            ownWords(account);
            disagreementsOf(account.id());
        }
        return allPeople(accounts) && allEntries(accounts.keySet());
    }

    private boolean allPeople(Map<UUID, Account> accounts) throws IOException {
        for (UUID last = FIRST; !stop.getAsBoolean(); ) {
            UUID after = last;
            List<Person> page = notebook.read(session -> session.people().after(after, PAGE));
            if (page.isEmpty()) {
                return true;
            }
            List<List<UUID>> homes = notebook.read(session -> page.stream()
                    .map(person -> session.people().accountsOf(person.id()))
                    .toList());
            for (int i = 0; i < page.size(); i++) {
                add(page.get(i), homes.get(i).stream().map(accounts::get).filter(Objects::nonNull).toList());
            }
            last = page.getLast().id();
        }
        return false;
    }

    private boolean allEntries(Set<UUID> accounts) throws IOException {
        for (UUID last = FIRST; !stop.getAsBoolean(); ) {
            UUID after = last;
            List<Entry> page = notebook.read(session -> session.entries().afterId(after, PAGE));
            if (page.isEmpty()) {
                return true;
            }
            for (Entry entry : page) {
                if (accounts.contains(entry.accountId())) {
                    add(entry);
                }
            }
            last = page.getLast().id();
        }
        return false;
    }

    /** What the outbox names. */
    void these(List<Pending> pending) throws IOException {
        for (Pending one : pending) {
            switch (one.subject()) {
                case ACCOUNT -> account(one.id());
                case WHOLE_ACCOUNT -> wholeAccount(one.id());
                case PERSON -> person(one.id());
                case DISAGREEMENT -> disagreement(one.id());
                case ENTRY -> { }
            }
        }
        entries(pending.stream()
                .filter(one -> one.subject() == Subject.ENTRY)
                .map(Pending::id)
                .distinct()
                .toList());
    }

    private void account(UUID id) throws IOException {
        writer.deleteDocuments(SearchDocuments.ofAccount(id));
        Optional<Account> account = present(id);
        if (account.isPresent()) {
            ownWords(account.get());
        }
    }

    /** Its name and note, all wordings of its goal, and why what was lost was lost. */
    private void ownWords(Account account) throws IOException {
        writer.addDocument(SearchDocuments.of(account));
        for (SharedGoal goal : notebook.<List<SharedGoal>>read(session -> session.goals().of(account.id()))) {
            writer.addDocument(SearchDocuments.of(goal));
        }
        for (Enquiry enquiry : notebook.<List<Enquiry>>read(session -> session.enquiries().of(account.id()))) {
            if (enquiry.stage().isClosed() && !enquiry.stages().getLast().reason().isBlank()) {
                writer.addDocument(SearchDocuments.ofEnd(enquiry));
            }
        }
    }

    private void wholeAccount(UUID id) throws IOException {
        writer.deleteDocuments(SearchDocuments.ofWholeAccount(id));
        Optional<Account> account = present(id);
        if (account.isEmpty()) {
            return;
        }
        ownWords(account.get());
        for (var member : notebook.read(session -> session.people().members(id))) {
            add(member.person(), List.of(account.get()));
        }
        disagreementsOf(id);
        List<UUID> ids = notebook.read(session -> session.entries().idsOf(id));
        for (int i = 0; i < ids.size(); i += PAGE) {
            entries(ids.subList(i, Math.min(ids.size(), i + PAGE)));
        }
    }

    private void disagreementsOf(UUID accountId) throws IOException {
        for (Disagreement one : notebook.<List<Disagreement>>read(session -> session.disagreements().of(accountId))) {
            writer.addDocument(SearchDocuments.of(one));
        }
    }

    private void disagreement(UUID id) throws IOException {
        writer.deleteDocuments(SearchDocuments.ofDisagreement(id));
        Optional<Disagreement> found = notebook.<Optional<Disagreement>>read(session -> session.disagreements().find(id))
                .filter(one -> one.removedAt() == null && present(one.accountId()).isPresent());
        if (found.isPresent()) {
            writer.addDocument(SearchDocuments.of(found.get()));
        }
    }

    private void person(UUID id) throws IOException {
        writer.deleteDocuments(SearchDocuments.ofPerson(id));
        Optional<Person> person = notebook.read(session -> session.people().find(id));
        if (person.isPresent()) {
            List<UUID> accounts = notebook.read(session -> session.people().accountsOf(id));
            add(person.get(), accounts.stream().map(this::present).flatMap(Optional::stream).toList());
        }
    }

    private void entries(List<UUID> ids) throws IOException {
        for (UUID id : ids) {
            writer.deleteDocuments(SearchDocuments.ofEntry(id));
        }
        Map<UUID, Boolean> present = new HashMap<>();
        for (Entry entry : notebook.<List<Entry>>read(session -> session.entries().findAll(ids))) {
            if (present.computeIfAbsent(entry.accountId(), account -> present(account).isPresent())) {
                add(entry);
            }
        }
    }

    private void add(Entry entry) throws IOException {
        if (entry.removedAt() != null) {
            return;
        }
        writer.addDocument(SearchDocuments.of(entry));
        for (var item : entry.heard()) {
            writer.addDocument(SearchDocuments.of(item));
        }
        for (var request : entry.requests()) {
            if (!SearchDocuments.text(request).isEmpty()) {
                writer.addDocument(SearchDocuments.of(request, entry.at()));
            }
        }
    }

    private void add(Person person, List<Account> accounts) throws IOException {
        for (Account account : accounts) {
            writer.addDocument(SearchDocuments.of(person, account));
        }
    }

    private Optional<Account> present(UUID accountId) {
        return notebook.read(session -> session.accounts().find(accountId))
                .filter(account -> account.removedAt() == null);
    }
}
