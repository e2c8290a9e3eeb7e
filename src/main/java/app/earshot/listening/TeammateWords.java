package app.earshot.listening;

import java.util.UUID;

/** How many heard items one of ours was there to hear. Two who listened together both count. */
public record TeammateWords(UUID teammateId, String name, boolean me, int heard) {}
