package app.earshot.listening.message;

/** What something is that was heard in a message. */
public enum FindingKind {
    /** They want something done: "Could you send us your prices?" */
    ASKS,
    /** A sentence worth keeping that tells us something. */
    TOLD,
    /** They say what they will do: "We'll let you know by Friday". */
    THEIR_PROMISE,
    /** They want to know something: "Are you free on the 14th?" */
    QUESTION,
    /** A day they ask about. */
    DAY,
    /** How many will come. */
    SIZE,
    /** Where it will be. */
    PLACE,
    /** What they can spend. */
    BUDGET,
    /** Who told them of us. */
    SENT_BY
}
