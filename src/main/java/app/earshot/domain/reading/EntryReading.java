package app.earshot.domain.reading;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.Place;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of an entry may tell, although nobody marked it. Worked out from the words, so it can always be worked out again.
 *
 * @param topic the code of the {@link Topic} that it may be about, or null; for other kinds what {@link ReadingKind} says
 * @param place where it stands in the entry's text
 * @param day a day that it names, where that matters, or null
 */
public record EntryReading(UUID entryId, ReadingKind kind, @Nullable String topic, Place place, @Nullable LocalDate day) {}
