package app.earshot.usecase.account;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.usecase.Writing;
import java.util.List;
import java.util.UUID;

/** Reads the list of accounts, a page at a time. */
public final class ReadAccounts {

    private final Writing writing;

    public ReadAccounts(Writing writing) {
        this.writing = writing;
    }

    /** @param filter words of names, in any order, with or without accents; empty for all */
    public List<AccountRow> page(ListOrder order, String filter, int offset, int limit) {
        return writing.read(session -> session.outlooks().page(order, filter, offset, limit));
    }

    /** The rows of these accounts, in the same order; those that are gone are left out. */
    public List<AccountRow> rows(List<UUID> ids) {
        return writing.read(session -> session.outlooks().rows(ids));
    }

    /** How many accounts a filter leaves. */
    public int count(String filter) {
        return writing.read(session -> session.outlooks().count(filter));
    }
}
