package app.earshot.listening.reply;

import app.earshot.domain.timeline.Place;

/** What a reply is owed for, and the sentence that says it, in UTF-16 offsets of the message. */
public record OwedFound(OwedFor reason, Place place) {}
