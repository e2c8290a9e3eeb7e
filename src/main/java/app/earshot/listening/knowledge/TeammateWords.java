package app.earshot.listening.knowledge;

/** How many heard items one of ours was there to hear. Two who listened together both count. */
public record TeammateWords(String name, boolean me, int heard) {}
