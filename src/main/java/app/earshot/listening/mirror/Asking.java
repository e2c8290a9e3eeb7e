package app.earshot.listening.mirror;

/** Whether a sentence asks, and whether it invites a story or a short fact. */
public enum Asking {
    NOTHING,
    OPEN,
    CLOSED
}
