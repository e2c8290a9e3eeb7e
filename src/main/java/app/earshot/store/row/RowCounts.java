package app.earshot.store.row;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * How many rows the notebook says it has, so that a damaged file can be told from a smaller one. Kept by adding, because H2
 * counts a table row by row within a transaction.
 */
public final class RowCounts {

    private static final String ACCOUNTS = "update notebook set accounts = accounts + :more where id = 1";
    private static final String PEOPLE = "update notebook set people = people + :more where id = 1";
    private static final String ENTRIES = """
            update notebook set entries = entries + :more, heard = heard + :heard where id = 1""";

    private static final String ARE_RIGHT = """
            select accounts = (select count(*) from account) and people = (select count(*) from person)
                and entries = (select count(*) from entry) and heard = (select count(*) from heard)
            from notebook where id = 1""";

    private static final String COUNT_ANEW = """
            update notebook set accounts = (select count(*) from account), people = (select count(*) from person),
                entries = (select count(*) from entry), heard = (select count(*) from heard)
            where id = 1""";

    private static final String LEAST = "select accounts, people, entries from notebook where id = 1";

    private final Handle handle;

    public RowCounts(Handle handle) {
        this.handle = handle;
    }

    public void anotherAccount() {
        handle.createUpdate(ACCOUNTS).bind("more", 1).execute();
    }

    public void anotherPerson() {
        handle.createUpdate(PEOPLE).bind("more", 1).execute();
    }

    public void moreEntries(int more, int moreHeard) {
        handle.createUpdate(ENTRIES).bind("more", more).bind("heard", moreHeard).execute();
    }

    /** For rows that came by themselves. */
    public void countAnew() {
        handle.createUpdate(COUNT_ANEW).execute();
    }

    /** Accounts, people and entries. None of these numbers ever shrinks. */
    public List<Long> least() {
        return handle.createQuery(LEAST)
                .map((row, context) -> List.of(row.getLong("accounts"), row.getLong("people"), row.getLong("entries")))
                .one();
    }

    public boolean areRight() {
        return handle.createQuery(ARE_RIGHT).mapTo(Boolean.class).one();
    }
}
