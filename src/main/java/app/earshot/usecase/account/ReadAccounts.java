package app.earshot.usecase.account;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.usecase.Writing;
import java.util.List;

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

    /** How many accounts a filter leaves. */
    public int count(String filter) {
        return writing.read(session -> session.outlooks().count(filter));
    }
}
