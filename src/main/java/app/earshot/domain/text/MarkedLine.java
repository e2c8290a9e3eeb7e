package app.earshot.domain.text;

import app.earshot.domain.timeline.Place;

/**
 * One line of an entry's text.
 *
 * @param line the whole line, without what ends it
 * @param body the words without the mark, the spaces around them and a closing quotation mark
 * @param words the text that stands at {@code body}; may be empty while somebody is typing
 */
public record MarkedLine(Mark mark, Place line, Place body, String words) {}
