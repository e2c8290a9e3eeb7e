package app.earshot.domain.today;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Outlook.Need;
import java.util.Optional;

/** Where a line stands on Today. */
public enum TodaySection implements Coded {
    /** They wait for a word of ours. */
    WAITING("waiting"),
    /** What we said we would do: read from the ledger, and no need. */
    PROMISED("promised"),
    /** We have not heard from them, or not what they owe us. */
    QUIET("quiet"),
    /** Thanks that are owed, and whom they sent; how it felt, which nobody asked; a story that nobody wrote. */
    AFTER("after"),
    /** A day that was given away twice. */
    CLASH("clash");

    private final String code;

    TodaySection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Where a need stands; nothing if another part of the program speaks of it. */
    public static Optional<TodaySection> of(Need need) {
        return switch (need) {
            case TROUBLE, REQUEST_OPEN, REPLY_OWED, PROMISE_BROKEN, WORD_OPEN -> Optional.of(WAITING);
            case QUIET, OUR_DAY_PASSED, DAY_UNSETTLED, THEIR_TIME, CHOICE_PASSED, OFFER_UNANSWERED, THEIR_PROMISE_LATE -> Optional.of(QUIET);
            case THANKS_OWED, RECOMMENDED, FELT_UNASKED, STORY_UNWRITTEN -> Optional.of(AFTER);
            case BRAKE, PROMISE_LATE, PROMISE_DUE, DAY_NEAR, ONE_VOICE, DECIDER_UNHEARD, NOTHING_HEARD, HEARD, SENT_COUPLES, NOTHING, AWAY, ANNIVERSARY, AHEAD ->
                Optional.empty();
        };
    }
}
