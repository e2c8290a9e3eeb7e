package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Place;
import app.earshot.ui.parts.text.SelectableText;
import java.util.UUID;

/** Told when words of a saved entry are selected, and when they no longer are. */
@FunctionalInterface
interface Selecting {

    /** @param words in the entry's text; gone if nothing is selected any more */
    void selected(UUID entryId, Place words, SelectableText where);
}
