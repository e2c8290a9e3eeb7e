package app.earshot.domain.page;

import app.earshot.domain.Coded;

/** A ground or a line behind the words of a page. */
public record PlacedBox(Kind kind, double x, double y, double width, double height) {

    /** What it is for. */
    public enum Kind implements Coded {
        QUOTE("quote"),
        BAR("bar"),
        OWED("owed"),
        RULE("rule");

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
