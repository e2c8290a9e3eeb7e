package app.earshot.domain.text.day;

import app.earshot.domain.timeline.Place;
import java.time.LocalDate;

/** A day that was written in a text, and where. */
public record DayFound(LocalDate day, Place place) {}
