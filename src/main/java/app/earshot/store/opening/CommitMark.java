package app.earshot.store.opening;

import app.earshot.store.bank.SettingDao;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * A mark that each write leaves with what it writes. When a commit or its forcing fails, nothing but the file can say whether what was
 * written is in it: it is if the mark is.
 */
final class CommitMark {

    private static final String CODE = "last-write";

    private CommitMark() {}

    /** Leaves a new mark in the transaction that is under way. */
    static String mark(Handle handle) {
        String mark = UUID.randomUUID().toString();
        new SettingDao(handle).put(CODE, mark);
        return mark;
    }

    static boolean is(Handle handle, String mark) {
        return new SettingDao(handle).get(CODE).filter(mark::equals).isPresent();
    }
}
