package app.earshot.domain.reading;

import java.util.UUID;

/**
 * Something that was offered from an entry and that somebody let go: it is not offered again, also not where it has moved in the text.
 *
 * @param kind the code of what it would have been
 * @param words where it stands, in the entry's words
 */
public record LetGo(UUID entryId, String kind, String words) {}
