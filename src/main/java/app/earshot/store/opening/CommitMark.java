package app.earshot.store.opening;

import app.earshot.store.bank.SettingDao;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * A mark that each write leaves with what it writes: a number that only grows, and a word of its own. When a commit or its forcing fails,
 * nothing but the file can say whether what was written is in it: it is if the mark is.
 */
public final class CommitMark {

    private static final String CODE = "last-write";

    private static final Pattern NUMBERED = Pattern.compile("(?<number>[1-9][0-9]{0,17}) .*");

    private CommitMark() {}

    /** Leaves a new mark in the transaction that is under way. */
    static String mark(Handle handle, long number) {
        String mark = number + " " + UUID.randomUUID();
        new SettingDao(handle).put(CODE, mark);
        return mark;
    }

    /** The mark of the newest write: two files with the same one hold the same. Empty where nothing was ever written. */
    public static String newest(Handle handle) {
        return new SettingDao(handle).get(CODE).orElse("");
    }

    static boolean is(Handle handle, String mark) {
        return new SettingDao(handle).get(CODE).filter(mark::equals).isPresent();
    }

    /** The number of the newest save that the file holds; 0 where it was written before they were counted. */
    static long number(Handle handle) {
        return new SettingDao(handle).get(CODE)
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .map(mark -> Long.parseLong(mark.group("number")))
                .orElse(0L);
    }
}
