package app.earshot.domain.reading;

import app.earshot.domain.Coded;

/**
 * What a sentence may tell that nobody marked. Of what kind the other ones are, or about what, stands in the place of the topic.
 *
 * <ul>
 *   <li>{@code TOPIC}: it may answer what we should know about a topic.
 *   <li>{@code REPLY_OWED}: it waits for our answer, and for what.
 *   <li>{@code BRAKE}: it stops questions, and why; the day is the one from which one may ask again.
 *   <li>{@code CHOOSING}: they want to choose by that day.
 *   <li>{@code THANKS}: of ours; it thanks them.
 *   <li>{@code OUR_WORD}: of ours; what we said we would do or the day that we gave them, without a mark; the day is the one that was named.
 *   <li>{@code THEIR_TIME}: when they are back, or away until when; the day is that one.
 *   <li>{@code NEWS}: something happened to them that wants a word before the business, and what; of ours: that word.
 *   <li>{@code AGREED}: they will come, or a day suits them; the day is that one.
 *   <li>{@code SAYS_BACK}, {@code ANSWERS}, {@code MAY_ANSWER}: of ours; with the id of the heard item or the request.
 * </ul>
 */
public enum ReadingKind implements Coded {
    TOPIC("topic"),
    REPLY_OWED("reply-owed"),
    BRAKE("brake"),
    CHOOSING("choosing"),
    THANKS("thanks"),
    SAYS_BACK("says-back"),
    ANSWERS("answers"),
    MAY_ANSWER("may-answer"),
    OUR_WORD("our-word"),
    THEIR_TIME("their-time"),
    NEWS("news"),
    AGREED("agreed");

    private final String code;

    ReadingKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
