package app.earshot.listening;

import app.earshot.domain.bank.Snooze;

/** A blind spot that somebody put aside, and how. */
public record SpotAside(BlindSpot spot, Snooze snooze) {}
