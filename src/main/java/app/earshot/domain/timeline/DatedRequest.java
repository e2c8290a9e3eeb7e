package app.earshot.domain.timeline;

import java.time.Instant;

/** A request with the time of the entry in which it stands. */
public record DatedRequest(Request request, Instant askedAt) {}
