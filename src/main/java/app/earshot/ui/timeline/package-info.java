/**
 * What has passed between them and us?
 *
 * <p>A window of entries, newest first, of which more is read as one scrolls; never the whole timeline. What stands in an entry
 * is worked out and said by {@code ui.timeline.text}; the nodes only show it.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.timeline;
