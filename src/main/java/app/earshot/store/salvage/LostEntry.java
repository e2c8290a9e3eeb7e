package app.earshot.store.salvage;

import org.jspecify.annotations.Nullable;

/** An entry that can't be read, of which there is what was marked in it. */
final class LostEntry {

    private final String id;
    private final String account;
    private final StringBuilder body = new StringBuilder();
    private @Nullable String at;

    LostEntry(String id, String account) {
        this.id = id;
        this.account = account;
    }

    /** Adds words as a line, and says where in the text they begin. */
    int add(String words, @Nullable String moment) {
        if (body.length() > 0) {
            body.append('\n');
        }
        int begin = body.length();
        body.append(words);
        at = at == null ? moment : at;
        return begin;
    }

    String id() {
        return id;
    }

    String account() {
        return account;
    }

    String body() {
        return body.toString();
    }

    /** When it was, as text, or null where nothing says so. */
    @Nullable String at() {
        return at;
    }
}
