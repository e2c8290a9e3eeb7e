package app.earshot.listening.blindspot;

import app.earshot.domain.bank.Snooze;

/** A blind spot that somebody put aside, and how. */
public record SnoozedBlindSpot(BlindSpot spot, Snooze snooze) {}
