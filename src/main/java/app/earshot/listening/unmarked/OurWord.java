package app.earshot.listening.unmarked;

import app.earshot.domain.Coded;

/** What a word of ours that nobody marked with a day is. */
public enum OurWord implements Coded {
    /** What we wrote to them that we would do. */
    PROMISED("promised"),
    /** A promise that was marked, and no day with it. */
    MARKED("marked"),
    /** A note of ours of a call: somebody is to be rung back. */
    RING_BACK("ring-back"),
    /** A note of ours of a call: something is to be sent or asked. */
    TO_DO("to-do"),
    /** The day until which we asked them to tell us, or kept something for them. */
    OUR_DAY("our-day"),
    /** Our offer went out with it. */
    OFFER("offer");

    private final String code;

    OurWord(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
