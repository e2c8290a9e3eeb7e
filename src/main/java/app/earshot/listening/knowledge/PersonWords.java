package app.earshot.listening.knowledge;

import java.util.UUID;

/** How many heard items are in one person's words. */
public record PersonWords(UUID personId, String name, boolean partner, int heard) {}
