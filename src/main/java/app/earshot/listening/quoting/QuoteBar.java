package app.earshot.listening.quoting;

/** Why words of theirs are not put into a sentence of ours. */
public enum QuoteBar {
    /** Told in confidence: no rule takes it up at all. */
    SECRET,
    /** About somebody's illness or death. */
    ILL,
    /** About people who don't get on. */
    QUARREL,
    JOKE,
    /** Something that happened: it is told, not repeated. */
    STORY,
    /** Nobody could say it in one breath: it would have to be cut. */
    TOO_LONG,
    /** About somebody else, or to us: said back it would be theirs to hear, or ours. */
    OTHERS,
    /** Shouted, with somebody else's words in it, or more than one sentence. */
    UNSPEAKABLE,
    /** A question to us. */
    QUESTION,
    /** It leans on what stood before it. */
    LEANS,
    /** No hope, worry, wish, request or fact, as far as anybody marked it. */
    OTHER_TOPIC
}
