package app.earshot.usecase.account;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.timeline.Entry;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the notebook holds about one person.
 *
 * @param accounts those to which they belong or belonged, and those in which something of theirs stands
 * @param privateOnes which of the entries and heard items are for the owner's eyes alone
 */
public record PersonRecord(Person person, List<OfAccount> accounts, Set<UUID> privateOnes) {

    /**
     * What stands in one account.
     *
     * @param member what they are there, or null where they belong to it no more or never did
     * @param entries in which they took part or of which something is theirs, the oldest first
     * @param files all that are kept there, whoever they are about
     */
    public record OfAccount(Account account, @Nullable Member member, List<Entry> entries, List<Attachment> files) {}

    /** How many entries are private, or hold a heard item that is. */
    public int privateEntries() {
        return (int) accounts.stream().flatMap(of -> of.entries().stream()).filter(this::isPrivate).count();
    }

    /** Whether an entry is private, or a heard item in it. */
    public boolean isPrivate(Entry entry) {
        return privateOnes.contains(entry.id()) || entry.heard().stream().anyMatch(heard -> privateOnes.contains(heard.id()));
    }
}
