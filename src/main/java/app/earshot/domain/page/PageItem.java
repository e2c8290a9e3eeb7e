package app.earshot.domain.page;

import app.earshot.domain.Coded;

/**
 * One thing on a page.
 *
 * @param words what it says
 * @param note what is said about it in smaller letters, may be empty
 */
public record PageItem(Kind kind, String words, String note) {

    /** What sort of thing it is, which decides how it is set. */
    public enum Kind implements Coded {
        /** Their words, on a ground of their own, with whose they are below. */
        QUOTE("quote"),
        /** Something that is owed to them. */
        OWED("owed"),
        /** Something to ask, numbered. */
        ASK("ask"),
        LINE("line"),
        /** What one looks for on the page, in firm letters. */
        FACT("fact");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
