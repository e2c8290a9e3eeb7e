package app.earshot.usecase.account;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.Repertoire;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import app.earshot.usecase.business.ReadNames;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what stands around an account's timeline. Empty if the account is not there or was removed. */
public final class ReadAccount {

    private final Writing writing;

    public ReadAccount(Writing writing) {
        this.writing = writing;
    }

    public Optional<AccountPage> run(UUID accountId) {
        return writing.read(session -> session.accounts()
                .find(accountId)
                .filter(account -> account.removedAt() == null)
                .map(account -> page(session, account)));
    }

    private AccountPage page(Session session, Account account) {
        UUID id = account.id();
        List<Member> all = session.people().allMembers(id);
        List<Enquiry> enquiries = session.enquiries().of(id);
        Repertoire repertoire = writing.repertoire(session);
        Catalogue catalogue = repertoire.catalogue();
        return new AccountPage(
                account,
                enquiries,
                all.stream().filter(member -> member.removedAt() == null).toList(),
                all.stream().filter(member -> member.removedAt() != null).toList(),
                session.teammates().all(),
                session.goals().newest(id).orElse(null),
                enquiries.isEmpty() ? null : nameOf(session, enquiries.getFirst().referredBy()),
                session.heard().count(id),
                session.promises().counts(id),
                session.requests().countOpen(id) + session.disagreements().countOpen(id),
                session.attachments().of(id).size(),
                !session.entries().page(id, null, 1).isEmpty(),
                session.drafts().find(id).orElse(null),
                catalogue,
                repertoire.bank(),
                ReadNames.in(session, catalogue.occasions()));
    }

    private static @Nullable String nameOf(Session session, @Nullable UUID personId) {
        return personId == null ? null : session.people().find(personId).map(Person::name).orElse(null);
    }
}
