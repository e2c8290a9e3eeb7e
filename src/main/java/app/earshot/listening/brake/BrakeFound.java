package app.earshot.listening.brake;

import app.earshot.domain.timeline.Place;
import java.time.LocalDate;

/**
 * Words that stop questions.
 *
 * @param place where the sentence stands that they are in, in UTF-16 offsets of the text
 * @param until the day from which one may ask again: the one they named, otherwise a week after they said it, a month after a death
 * @param named whether they named it
 */
public record BrakeFound(BrakeKind kind, Place place, LocalDate until, boolean named) {}
