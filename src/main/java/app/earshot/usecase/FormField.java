package app.earshot.usecase;

/** The inputs that a verb may say no to, by what is typed or chosen there. Each form shows the no at its own field for it. */
public enum FormField implements RefusedField {
    /** What somebody or something is called. */
    NAME,
    /** Who begins the notebook. */
    OWNER,
    /** The words of an entry, a reply or a question. */
    TEXT,
    /** When something was. */
    AT,
    /** The words that somebody marked in an entry. */
    WORDS,
    /** How an answer was taken. */
    TAKEN,
    /** The day of a promise. */
    DUE,
    /** What happens next. */
    NEXT,
    GOAL,
    /** How a goal turned out. */
    OUTCOME,
    /** What a disagreement is about. */
    ABOUT,
    /** How one of them sees it. */
    VIEW,
    /** Who sees it so. */
    HOLDER,
    /** When to look at it again. */
    REVIEW,
    /** What was decided. */
    DECIDED,
    FILE,
    FOLDER,
    /** Which types of occasion something suits. */
    OCCASIONS,
    /** At which stages a question suits. */
    STAGES,
    /** After how many days what we know is old. */
    STALE,
    /** How much a topic matters at each stage. */
    WEIGHTS,
    /** The day of an occasion, or the first of several days. */
    DAY,
    /** The last day of a hold, or of days off. */
    UNTIL,
    /** Who of ours would do it. */
    CREW,
    /** A day that somebody else has booked: whoever says so all the same may. */
    BOOKED_DAY,
    /** When it begins and ends. */
    HOURS
}
