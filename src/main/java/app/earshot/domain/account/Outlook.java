package app.earshot.domain.account;

import app.earshot.domain.Coded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one most important thing to say about an account in a list, worked out ahead so that a list of any length reads only
 * the rows it shows. Derived: it can be worked out again from the account at any time.
 *
 * @param need what it is
 * @param rank how urgently it asks for listening: smaller comes first
 * @param since the day it began, or null
 * @param personId whom it is about, or null
 * @param count a number that belongs to the sentence (couples; which kind of news it is that lets questions rest, from 1; how many days of silence are usual), or 0
 * @param nextDay the next day that matters (their day), or null
 * @param lastHeardAt when they were last heard, or null
 * @param changesOn the day from which this has to be worked out again although nothing was written, or null if never
 */
public record Outlook(
        Need need,
        int rank,
        @Nullable LocalDate since,
        @Nullable UUID personId,
        int count,
        @Nullable LocalDate nextDay,
        @Nullable Instant lastHeardAt,
        @Nullable LocalDate changesOn) {

    /**
     * What an account's row says. The order is the order of urgency; while questions rest, {@code since} is the day from which one may ask
     * again. Anger and a complaint that nobody answered count as urgent as a rest; what stands after them came later, and counts as urgent as
     * one of those before.
     */
    public enum Need implements Coded {
        BRAKE("brake"),
        PROMISE_LATE("promise-late"),
        REQUEST_OPEN("request-open"),
        REPLY_OWED("reply-owed"),
        PROMISE_DUE("promise-due"),
        THANKS_OWED("thanks-owed"),
        ONE_VOICE("one-voice"),
        QUIET("quiet"),
        NOTHING_HEARD("nothing-heard"),
        HEARD("heard"),
        SENT_COUPLES("sent-couples"),
        NOTHING("nothing"),
        TROUBLE("trouble"),
        PROMISE_BROKEN("promise-broken"),
        DAY_NEAR("day-near"),
        CHOICE_PASSED("choice-passed"),
        OFFER_UNANSWERED("offer-unanswered"),
        THEIR_PROMISE_LATE("their-promise-late"),
        RECOMMENDED("recommended"),
        DECIDER_UNHEARD("decider-unheard"),
        WORD_OPEN("word-open"),
        OUR_DAY_PASSED("our-day-passed"),
        DAY_UNSETTLED("day-unsettled"),
        THEIR_TIME("their-time"),
        AWAY("away"),
        ANNIVERSARY("anniversary"),
        AHEAD("ahead"),
        FELT_UNASKED("felt-unasked"),
        STORY_UNWRITTEN("story-unwritten");

        private final String code;

        Need(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** How urgent it is: smaller comes first. */
        public int urgency() {
            return switch (this) {
                case TROUBLE -> BRAKE.ordinal();
                case PROMISE_BROKEN -> PROMISE_DUE.ordinal();
                case DAY_NEAR, CHOICE_PASSED, OFFER_UNANSWERED, THEIR_PROMISE_LATE, RECOMMENDED -> THANKS_OWED.ordinal();
                case OUR_DAY_PASSED, DAY_UNSETTLED -> REQUEST_OPEN.ordinal();
                case WORD_OPEN -> PROMISE_DUE.ordinal();
                case THEIR_TIME -> THANKS_OWED.ordinal();
                case DECIDER_UNHEARD -> ONE_VOICE.ordinal();
                case AWAY -> QUIET.ordinal();
                case FELT_UNASKED -> ONE_VOICE.ordinal();
                case ANNIVERSARY -> HEARD.ordinal();
                case AHEAD -> NOTHING_HEARD.ordinal();
                // Today tells it; a row has something else to say.
                case STORY_UNWRITTEN -> NOTHING.ordinal() + 1;
                default -> ordinal();
            };
        }

        /** Whether something is owed to them (amber); else, if it needs listening at all, something is unknown (rose). */
        public boolean isOwed() {
            return switch (this) {
                case TROUBLE, PROMISE_BROKEN, DAY_NEAR, WORD_OPEN -> true;
                case BRAKE, OUR_DAY_PASSED, DAY_UNSETTLED, THEIR_TIME, AWAY, CHOICE_PASSED, OFFER_UNANSWERED, THEIR_PROMISE_LATE -> false;
                default -> urgency() <= THANKS_OWED.ordinal();
            };
        }

        /** Whether the account needs listening at all. */
        public boolean needsListening() {
            return this != BRAKE && this != AWAY && this != AHEAD && urgency() <= NOTHING_HEARD.ordinal();
        }
    }
}
