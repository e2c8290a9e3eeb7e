package app.earshot.listening.mirror;

import app.earshot.domain.timeline.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text says we shall do.
 *
 * @param words the part of the sentence that says so
 * @param place where it stands in the text
 * @param dueOn by when, or null if no day is named
 */
public record PromiseFound(String words, Place place, @Nullable LocalDate dueOn) {}
