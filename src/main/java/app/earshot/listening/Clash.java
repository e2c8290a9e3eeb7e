package app.earshot.listening;

import app.earshot.domain.HeardItem;

/** Two people said things that exclude each other. Only they can tell whether that is really so. */
public record Clash(HeardItem earlier, HeardItem later) {}
