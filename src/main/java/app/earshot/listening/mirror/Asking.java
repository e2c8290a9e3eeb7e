package app.earshot.listening.mirror;

/** Whether a sentence asks, and whether it invites a story or a short fact; or says back what the other meant, asking only whether that is right. */
public enum Asking {
    NOTHING,
    OPEN,
    CLOSED,
    SAYING_BACK
}
