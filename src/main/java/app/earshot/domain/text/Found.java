package app.earshot.domain.text;

import app.earshot.domain.timeline.Place;

/** Something that was found in a pasted text, and where it stands there. */
public record Found<T>(T value, Place place) {}
