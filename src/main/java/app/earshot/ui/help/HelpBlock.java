package app.earshot.ui.help;

import app.earshot.ui.parts.text.SelectableText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph of the page.
 *
 * @param sign what stands before it in a list, else empty
 */
record HelpBlock(Kind kind, List<SelectableText.Run> runs, String sign) {

    /** What sort of paragraph it is. */
    enum Kind {
        TITLE("help-title"),
        SECTION("help-section"),
        HEADING("help-heading"),
        TEXT("help-text"),
        ITEM("help-item-text"),
        /** Where something comes from and what it can't say. */
        SOURCE("help-source");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }

        boolean isHeading() {
            return this == TITLE || this == SECTION || this == HEADING;
        }
    }

    HelpBlock {
        runs = List.copyOf(runs);
    }

    String text() {
        return runs.stream().map(SelectableText.Run::text).collect(Collectors.joining());
    }
}
