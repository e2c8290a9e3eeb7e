package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Place;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody came to see.
 *
 * @param place the words in the entry's text, or null for the entry as a whole
 * @param turn tells coming again from having come
 */
record Highlight(UUID entryId, @Nullable Place place, int turn) {}
