package app.earshot.listening.reply;

/** Whether a message of ours answers something they asked for. */
public enum Answers {
    YES,
    /** Nobody can tell from the words: the owner is asked once. */
    PERHAPS,
    NO
}
