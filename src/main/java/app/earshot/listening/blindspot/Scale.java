package app.earshot.listening.blindspot;

/** The two scales on which a connection is known. They are never averaged, and some things lie on neither. */
public enum Scale {
    /** What they expect, who decides, who else they are talking to, how and when they choose, what we work toward. */
    BUSINESS,
    /** What they hope for and fear, how it felt, whose voice we know. */
    WARMTH,
    /** How we ourselves listen. */
    NEITHER
}
